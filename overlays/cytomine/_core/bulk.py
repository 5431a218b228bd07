"""Saving many objects: in chunks, several at a time, with every object accounted for."""

from __future__ import annotations

from collections import defaultdict
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, Final

from cytomine._core import connections, table
from cytomine._core.older import current_mode
from cytomine._core.progress import Meter
from cytomine_wire.errors import (
    AuthenticationError,
    ConnectionFailedError,
    CytomineError,
    OutcomeUnknownError,
    RateLimitedError,
    TimedOutError,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cytomine._core.progress import Show
    from cytomine._core.readback import ReadBack
    from cytomine._core.verbs import Creatable
    from cytomine_wire._steps import Steps
    from cytomine_wire.batch import Batch, Outcome
    from cytomine_wire.bulk_report import BulkReport, EntryOutcome
    from cytomine_wire.connected import Connected

_MOST_BYTES: Final = 1 << 62
_SHOWN: Final = 3


class CollectionPartialUploadException(CytomineError):  # noqa: N818 - the name scripts catch
    """Not all objects of a collection are known to be created.

    Attributes:
        created: Objects the server created; each has its id.
        failed: Objects it refused, or that were not sent any more.
        unknown: Objects of which it is not known; look on the server before saving them again.
        report: What became of each object, in the order they were given; None where a script made the error.
    """

    def __init__(
        self,
        desc: str,
        created: Sequence[Any] | None = None,
        failed: Sequence[Any] | None = None,
        unknown: Sequence[Any] | None = None,
        report: BulkReport | None = None,
    ) -> None:
        super().__init__(desc)
        self._created = created
        self._failed = failed
        self.unknown = unknown
        self.report = report

    @property
    def created(self) -> Sequence[Any] | None:
        """The objects the server created."""
        return self._created

    @property
    def failed(self) -> Sequence[Any] | None:
        """The objects it refused, or that were not sent any more."""
        return self._failed

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.message, self.created, self.failed, self.unknown, self.report)


def save_all(
    items: Sequence[Creatable],
    *,
    chunk: int | None,
    workers: int,
    read_back: type[ReadBack],
    progress: Show = None,
) -> bool:
    """Return True when every object was created; fills in their ids, also where it raises.

    Classes that the server does not create in bulk, and objects that do not lie below the same one, are
    created one by one.

    Args:
        items: Objects of one class.
        chunk: Objects a request; None sends all in one.
        workers: Requests under way at a time; 0 takes four.
        read_back: Finds out what became of objects whose creation a reply left open.
        progress: See `Meter`.

    Raises:
        CollectionPartialUploadException: Some are refused, unknown or unsent.
        CytomineError: None was created, for one and the same reason.
        BulkInterrupt: Ctrl-C came; it holds the report so far.
    """
    if not items:
        return True
    module = table.verb(items[0].resource, "create")
    paths = {tuple(item._home_path(module)) for item in items}  # noqa: SLF001 - of this package
    is_bulk = table.resource(items[0].resource).is_bulk and len(paths) == 1
    size = (chunk or len(items)) if is_bulk else 1
    with Meter(progress, len(items), items[0].resource) as meter:
        if is_bulk:
            saving: _InBulk | _OneByOne = _InBulk(items, chunk, workers, read_back, meter)
        else:
            saving = _OneByOne(items, workers, meter)
        try:
            saving.run()
        finally:
            report = saving.report()
            _fill_in(items, report)
    if report.is_complete:
        return True
    refusal = saving.refusal
    # Scripts of before expect a chunk's own error only where there is one chunk.
    is_shown = len(items) <= size or current_mode() != "legacy"
    if refusal is not None and is_shown and _is_whole_reason(refusal, report):
        raise refusal
    raise _partial(items, report) from refusal


class _InBulk:
    """Objects that are created in chunks; the wire does it."""

    def __init__(
        self,
        items: Sequence[Creatable],
        chunk: int | None,
        workers: int,
        read_back: type[ReadBack],
        meter: Meter,
    ) -> None:
        from cytomine_wire.creation import DEFAULT_WORKERS, MAX_BYTES, Creation  # noqa: PLC0415 - with the first

        connection = connections.current()
        module = table.verb(items[0].resource, "create")
        path = items[0]._home_path(module)  # noqa: SLF001 - all lie below the same object
        bodies = [item.creation() for item in items]
        settle = read_back(connection, items[0].resource, bodies)
        self._client = connection.client
        self._creation = Creation(
            module.request(*path, []),
            bodies,
            settle=settle,
            known_by=settle.likeness,
            max_entries=chunk or len(items),
            max_bytes=MAX_BYTES if chunk else _MOST_BYTES,
            workers=workers or DEFAULT_WORKERS,
            on_error="report",
            progress=lambda done, _: meter.reach(done, failed=self._creation.failed),
        )

    def run(self) -> None:
        self._client.create_many(self._creation)

    def report(self) -> BulkReport:
        return self._creation.report()

    @property
    def refusal(self) -> CytomineError | None:
        return self._creation.refusal


class _OneByOne:
    """Objects that are created with a request each."""

    def __init__(self, items: Sequence[Creatable], workers: int, meter: Meter) -> None:
        from cytomine_wire.batch import Batch  # noqa: PLC0415 - loaded with the first save
        from cytomine_wire.creation import DEFAULT_WORKERS  # noqa: PLC0415 - as above

        self._client = connections.current().client
        self._batch: Batch[Creatable] = Batch(
            [_Creating(item) for item in items],
            workers=workers or DEFAULT_WORKERS,
            is_last=_is_last,
            on_done=lambda _, outcome: meter.finish(is_failed=outcome.error is not None),
        )

    def run(self) -> None:
        from cytomine_wire.batch import BatchInterrupt  # noqa: PLC0415 - as above
        from cytomine_wire.bulk_report import BulkInterrupt  # noqa: PLC0415 - as above

        try:
            self._client.run_batch(self._batch)
        except BatchInterrupt:
            raise BulkInterrupt(self.report()) from None

    def report(self) -> BulkReport:
        from cytomine_wire.bulk_report import BulkReport  # noqa: PLC0415 - as above

        return BulkReport([_told(outcome) for outcome in self._batch.outcomes])

    @property
    def refusal(self) -> CytomineError | None:
        errors = (outcome.error for outcome in self._batch.outcomes)
        return next((error for error in errors if isinstance(error, CytomineError)), None)


class _Creating:
    """The creation of one object, on the connection of the caller."""

    def __init__(self, item: Creatable) -> None:
        self._item = item
        self._context = copy_context()

    def steps(self, client: Connected) -> Steps[Creatable]:  # noqa: ARG002 - the object knows it
        from cytomine_wire._steps import call  # noqa: PLC0415 - loaded with the first save

        created: Creatable = yield call(self._context.run, self._item._create)  # noqa: SLF001 - of this package
        return created


def _is_last(error: Exception) -> bool:
    """Whether the next object would not fare better."""
    return isinstance(error, (AuthenticationError, RateLimitedError, ConnectionFailedError, TimedOutError))


def _told(outcome: Outcome[Creatable]) -> EntryOutcome:
    """Return what became of one object as reports tell it."""
    from cytomine_wire.bulk_report import EntryOutcome  # noqa: PLC0415 - as above

    error = outcome.error
    if outcome.value is not None:
        return EntryOutcome("created", outcome.value.id)
    if error is None:
        return EntryOutcome("unsent" if outcome.state == "unsent" else "unknown")
    if _is_last(error):
        return EntryOutcome("unsent", message=str(error))
    is_open = isinstance(error, CytomineError) and (error.status_code or 0) < 400
    words = error.message if isinstance(error, CytomineError) else str(error)
    if is_open or isinstance(error, OutcomeUnknownError):
        return EntryOutcome("unknown", message=words)
    return EntryOutcome("rejected", message=words)


def _fill_in(items: Sequence[Creatable], report: BulkReport) -> None:
    """Give each object that was created its id."""
    for item, outcome in zip(items, report.outcomes, strict=True):
        if outcome.id is not None:
            item.id = outcome.id
            item._note_newest()  # noqa: SLF001 - of this package


def _is_whole_reason(refusal: CytomineError, report: BulkReport) -> bool:
    """Whether nothing was created, and for this reason alone."""
    words = {outcome.message for outcome in report.outcomes if outcome.state == "rejected"}
    return not report.created and not report.unknown and words <= {refusal.message}


def _partial(items: Sequence[Creatable], report: BulkReport) -> CollectionPartialUploadException:
    places: dict[str, list[int]] = defaultdict(list)
    for place, outcome in enumerate(report.outcomes):
        if outcome.message:
            places[outcome.message].append(place)
    reasons = [f"{message} ({_listed(each)})" for message, each in list(places.items())[:_SHOWN]]
    if len(places) > _SHOWN:
        reasons.append(f"and {len(places) - _SHOWN} more reasons")
    by_state = defaultdict(list)
    for item, outcome in zip(items, report.outcomes, strict=True):
        by_state[outcome.state].append(item)
    counts = f"{len(report.created)} of {len(items)} created, {len(report.rejected)} refused, "
    counts += f"{len(report.unknown)} unknown"
    counts += f", {len(report.unsent)} not sent" if report.unsent else ""
    return CollectionPartialUploadException(
        f"{counts}: {'; '.join(reasons) or 'no clear reply'}",
        by_state["created"],
        [*by_state["rejected"], *by_state["unsent"]],
        by_state["unknown"],
        report,
    )


def _listed(places: Sequence[int]) -> str:
    """Return at which places of the collection something is so."""
    shown = ", ".join(map(str, places[:_SHOWN]))
    return f"at {shown}" + (f" and {len(places) - _SHOWN} more" if len(places) > _SHOWN else "")
