"""What an exchange asks for, and the two drivers that do it: one blocks, one awaits.

An exchange is a generator that yields actions, is sent what each brings or thrown what it raises, and returns
its outcome. It does nothing itself, so blocking code and tasks share every rule.
"""

from __future__ import annotations

from contextlib import suppress
from threading import Event
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Generator, Mapping
    from typing import TypeAlias

    from cytomine_wire.address import Pairs
    from cytomine_wire.clock import Clock
    from cytomine_wire.congestion import Gate
    from cytomine_wire.multipart import Part
    from cytomine_wire.origin import Origin
    from cytomine_wire.protocol import Request
    from cytomine_wire.timeouts import Timeouts

    Steps: TypeAlias = Generator["Action", Any, "T"]

T = TypeVar("T")


class Outgoing:
    """A request as it is put on the wire.

    Attributes:
        request: What it was made of.
        origin: Where it goes.
        target: Path prefix, path and query, as on the wire.
        headers: All but those of the credentials and of the framing.
        content: The encoded body; None where there is none or `parts` are sent.
        parts: Parts of a multipart body.
        sign: From method, target and content type as sent to the headers that prove who asks.
        timeouts: Limits of this exchange.
        left_s: What is left of the time for the whole exchange; None where it has no limit. With parts it
            begins when they are out.
        ends: When that time is over, on the clock of the wire; set when the reply is opened, and None from
            then on where its body may take as long as it likes.
        identity: Who asks, for messages.
        is_anonymous: Whether nothing proves it.
    """

    __slots__ = (
        "content",
        "ends",
        "headers",
        "identity",
        "is_anonymous",
        "left_s",
        "origin",
        "parts",
        "request",
        "sign",
        "target",
        "timeouts",
    )

    def __init__(
        self,
        request: Request,
        *,
        origin: Origin,
        headers: Pairs,
        content: bytes | None,
        sign: Callable[[str, str, str], Pairs] | None,
        timeouts: Timeouts,
        identity: str,
    ) -> None:
        self.request: Request = request
        self.origin: Origin = origin
        self.target: str = origin.prefix + request.target
        self.headers: Pairs = headers
        self.content: bytes | None = content
        self.parts: tuple[Part, ...] = request.parts
        self.sign: Callable[[str, str, str], Pairs] | None = sign
        self.timeouts: Timeouts = timeouts
        self.left_s: float | None = timeouts.total
        self.ends: float | None = None
        self.identity: str = identity
        self.is_anonymous: bool = sign is None


class Opened(Protocol):
    """A reply whose head has come and whose body is still on the wire."""

    status_code: int
    headers: Mapping[str, str]

    @property
    def received_bytes(self) -> int:
        """Bytes of the body that came so far, content encoding not undone."""
        ...

    @property
    def unfolded_bytes(self) -> int:
        """Bytes of the body that were read so far, content encoding undone."""
        ...


class Wire(Protocol):
    """What carries actions out; each method blocks, or returns something to await."""

    def open(self, outgoing: Outgoing) -> Any:
        """Send the request and return the `Opened` reply."""

    def read(self, opened: Any) -> Any:
        """Return the next piece of the body, empty at its end."""

    def close(self, opened: Any) -> Any:
        """Give the connection back, or drop it when the body was not read to its end."""

    def sleep(self, clock: Clock, seconds: float) -> Any:
        """Let time pass."""

    def enter(self, gate: Gate, seconds: float | None) -> Any:
        """Enter a gate and return the round that was joined; None when there was no room in that time."""

    def call(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
        """Call a function that may block."""

    def worth_a_call(self) -> Any:
        """Return how many bytes to collect before a `call` that writes them."""

    def ask(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
        """Call a function of the user; with tasks it may be a coroutine function."""


class Action:
    """One thing to be done on a wire: the name of a method of `Wire`, and its arguments."""

    __slots__ = ("arguments", "method")

    def __init__(self, method: str, *arguments: Any) -> None:
        self.method = method
        self.arguments = arguments

    def perform(self, wire: Wire) -> Any:
        """Do it, or return something to await."""
        return getattr(wire, self.method)(*self.arguments)


def send_off(outgoing: Outgoing) -> Action:
    """Return the action that sends a request and brings the opened reply."""
    return Action("open", outgoing)


def read(opened: Opened) -> Action:
    """Return the action that brings the next piece of a body."""
    return Action("read", opened)


def close(opened: Opened) -> Action:
    """Return the action that is done with a reply."""
    return Action("close", opened)


def sleep(clock: Clock, seconds: float) -> Action:
    """Return the action that lets time pass."""
    return Action("sleep", clock, seconds)


def enter(gate: Gate, seconds: float | None = None) -> Action:
    """Return the action that brings the round joined at a gate, None when there was no room in time."""
    return Action("enter", gate, seconds)


def call(function: Callable[..., Any], *arguments: Any) -> Action:
    """Return the action that calls a function which may block, on a file, say."""
    return Action("call", function, arguments)


def worth_a_call() -> Action:
    """Return the action that brings how many bytes to collect before a `call` that writes them."""
    return Action("worth_a_call")


def ask(function: Callable[..., Any], *arguments: Any) -> Action:
    """Return the action that calls a function of the user, which may be a coroutine function with tasks."""
    return Action("ask", function, arguments)


class BlockingActions:
    """Actions that need no network, done by blocking the thread."""

    def sleep(self, clock: Clock, seconds: float) -> None:
        """Let time pass."""
        clock.sleep(seconds)

    def enter(self, gate: Gate, seconds: float | None) -> int | None:
        """Enter a gate and return the round that was joined; None when there was no room in that time."""
        woken = Event()
        joined = gate.enter(woken.set)
        if joined is not None:
            return joined
        try:
            if woken.wait(seconds):
                return gate.round
        except BaseException:
            gate.give_up(woken.set)
            raise
        gate.give_up(woken.set)
        return None

    def call(self, function: Callable[..., T], arguments: tuple[Any, ...]) -> T:
        """Call a function that may block."""
        return function(*arguments)

    def worth_a_call(self) -> int:
        """Return that it costs nothing: what was read last is still at hand for the processor."""
        return 0

    def ask(self, function: Callable[..., T], arguments: tuple[Any, ...]) -> T:
        """Call a function of the user."""
        return function(*arguments)


class AwaitedActions:
    """Actions that need no network, done without blocking the event loop."""

    async def sleep(self, clock: Clock, seconds: float) -> None:
        """Let time pass."""
        await clock.sleep_async(seconds)

    async def enter(self, gate: Gate, seconds: float | None) -> int | None:
        """Enter a gate and return the round that was joined; None when there was no room in that time."""
        import asyncio  # noqa: PLC0415 - tasks have loaded it

        loop, woken = asyncio.get_running_loop(), asyncio.Event()

        def wake() -> None:
            loop.call_soon_threadsafe(woken.set)

        joined = gate.enter(wake)
        if joined is not None:
            return joined
        try:
            async with asyncio.timeout(seconds):
                await woken.wait()
        except TimeoutError:
            gate.give_up(wake)
            return None
        except BaseException:
            gate.give_up(wake)
            raise
        return gate.round

    async def call(self, function: Callable[..., T], arguments: tuple[Any, ...]) -> T:
        """Call a function that may block, in a thread; a cancelled task waits for it to end."""
        import asyncio  # noqa: PLC0415 - tasks have loaded it

        # What it works on is closed next; a thread must not be writing to it then.
        return await to_its_end(asyncio.to_thread(function, *arguments))

    async def worth_a_call(self) -> int:
        """Return a megabyte: each call costs a thread a turn."""
        return 1 << 20

    async def ask(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
        """Call a function of the user, and await what it returns where that can be awaited."""
        result = function(*arguments)
        return await result if hasattr(result, "__await__") else result


async def to_its_end(work: Coroutine[Any, Any, T]) -> T:
    """Await some work; a task that is cancelled meanwhile, be it twice, goes on when the work is over."""
    import asyncio  # noqa: PLC0415 - tasks have loaded it

    task = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        while not task.done():
            with suppress(asyncio.CancelledError):
                await asyncio.wait([task])
        if not task.cancelled():
            task.exception()  # it is of no interest any more
        raise


def drive(steps: Steps[T], wire: Wire) -> T:
    """Carry the actions out one after the other and return what the exchange returns."""
    try:
        action = next(steps)
        while True:
            try:
                result = action.perform(wire)
            except BaseException as error:  # noqa: BLE001 - the exchange decides, and closes what is open
                action = steps.throw(error)
            else:
                action = steps.send(result)
    except StopIteration as end:
        value: T = end.value
        return value


async def drive_async(steps: Steps[T], wire: Wire) -> T:
    """Carry the actions out, awaiting each, and return what the exchange returns."""
    try:
        action = next(steps)
        while True:
            try:
                result = await action.perform(wire)
            except BaseException as error:  # noqa: BLE001 - the exchange decides, and closes what is open
                action = steps.throw(error)
            else:
                action = steps.send(result)
    except StopIteration as end:
        value: T = end.value
        return value
