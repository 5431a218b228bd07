"""What a run made on a server, and how it goes away again.

What was made or removed is read from the answers, not from the requests: a command reply names the command
and the object, so a change that came about on another way (a copy, a review, an undo) is noted as well.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, field, frozen, mutable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from cytomine_contract.document import Described, Document
    from cytomine_contract.exchange import Reply

_COMMAND: Final = re.compile(r"be\.cytomine\.(Add|Delete)(\w+)Command")
_IDS: Final = re.compile(r"(?:entries \(\w+ |(?=[\d,]+ added$))(\d[\d,]*)")
_NO_CONTAINER: Final = b"ACL error"
_PASSES: Final = 3


@frozen
class Change:
    """An object that an answer says was made, or removed."""

    is_made: bool
    resource: str
    id: int
    name: str = ""
    command: int = 0


@frozen
class Entry:
    """An object that a run made and that is still there.

    Attributes:
        resource: Its class.
        id: Of the object.
        actor: Who made it.
        name: Of the object; may be empty.
        command: Undoes its making, where there is one.
        made_at: Values in the path of the request that made it, by name.
    """

    resource: str
    id: int
    actor: str
    name: str = ""
    command: int = 0
    made_at: Mapping[str, str] = field(factory=dict, hash=False)

    def __str__(self) -> str:
        return f"{self.resource} {self.id}{f' ({self.name})' if self.name else ''}"


@frozen
class Left:
    """An object that could not be removed, and why."""

    entry: Entry
    reason: str


def changes(content: bytes, operation: Described | None) -> Iterator[Change]:
    """Yield what an answer of success says was made or removed, in its order."""
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        return
    if isinstance(value, dict) and isinstance(value.get("data"), dict) and "message" in value["data"]:
        yield from _of_array(value["data"], operation)
        return
    rows = value.get("collection", [value]) if isinstance(value, dict) else value
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict):
            yield from _of_row(row, operation)


def _of_row(row: Mapping[str, Any], operation: Described | None) -> Iterator[Change]:
    callback = row.get("callback")
    method = callback.get("method") if isinstance(callback, dict) else row.get("command")
    found = _COMMAND.fullmatch(method) if isinstance(method, str) else None
    if found is not None:
        resource = found[2].lower()
        subject = row.get(resource, row.get("data"))
        if isinstance(subject, dict) and isinstance(subject.get("id"), int):
            command = row.get("command")
            yield Change(
                found[1] == "Add",
                resource,
                subject["id"],
                _name(subject),
                command if isinstance(command, int) else 0,
            )
    elif isinstance(row.get("uploadedFile"), dict) and isinstance(row["uploadedFile"].get("id"), int):
        yield Change(True, "uploadedfile", row["uploadedFile"]["id"], str(row.get("name", "")))  # noqa: FBT003
        for image in row.get("images", ()):
            yield from _of_image(image)
    elif operation is not None and operation.role in {"create", "upload"} and isinstance(row.get("id"), int):
        yield Change(True, operation.resource, row["id"], _name(row))  # noqa: FBT003 - made


def _of_image(image: Any) -> Iterator[Change]:
    instances = image.get("imageInstances", ()) if isinstance(image, dict) else ()
    for each in instances:
        if isinstance(each, dict) and isinstance(each.get("id"), int):
            yield Change(True, "imageinstance", each["id"])  # noqa: FBT003 - made


def _of_array(data: Mapping[str, Any], operation: Described | None) -> Iterator[Change]:
    found = _IDS.search(str(data["message"]))
    if operation is not None and operation.resource and found is not None:
        for number in found[1].split(","):
            if number:
                yield Change(True, operation.resource, int(number))  # noqa: FBT003 - made


def _name(subject: Mapping[str, Any]) -> str:
    return str(subject.get("name") or subject.get("originalFilename") or "")


@mutable
class Ledger:
    """What is still there of what a run made, in the order it was made."""

    document: Document
    entries: dict[tuple[str, int], Entry] = field(factory=dict)
    _deletions: list[Entry] = field(factory=list)

    def note(self, actor: str, operation: Described | None, reply: Reply, target: str = "") -> None:
        """Read an answer to a request that was sent to a target."""
        if reply.status >= 300:
            return
        made_at = values_in(operation.path, target) if operation else {}
        for change in changes(reply.content, operation):
            key = (change.resource, change.id)
            entry = Entry(change.resource, change.id, actor, change.name, change.command, made_at)
            if change.is_made:
                if operation is None or operation.resource != "role":
                    self.entries.setdefault(key, entry)
            elif key in self.entries:
                del self.entries[key]
                if change.command:
                    self._deletions.append(entry)

    def holds(self, id: int) -> bool:  # noqa: A002 - as everywhere
        """Tell whether an id is that of an object of the run."""
        return any(each.id == id for each in self.entries.values())

    def clear(self, ask: Callable[[str, str, str], Reply], *, keep: int = 0) -> list[Left]:
        """Remove all that was made after the first `keep` entries, the latest first, and return what stays.

        What hung on an object that was deleted before it cannot be removed any more: then that deletion is
        undone, by its command, and the object goes again after what hung on it.

        Args:
            ask: Sends a request without a body (method, target, actor) and returns the answer.
            keep: Entries to leave alone.
        """
        left = self._clear(ask, keep)
        while left and self._deletions:
            if self._restore(self._deletions.pop(), ask, keep):
                left = self._clear(ask, keep)
        self._deletions.clear()
        for each in left:
            self.entries.pop((each.entry.resource, each.entry.id), None)
        return left

    def _clear(self, ask: Callable[[str, str, str], Reply], keep: int) -> list[Left]:
        left: list[Left] = []
        for _ in range(_PASSES):
            keys = list(self.entries)[keep:]
            left = [each for each in (self._remove(self.entries[key], ask) for key in reversed(keys)) if each]
            staying = {(each.entry.resource, each.entry.id) for each in left}
            for key in keys:
                if key not in staying:
                    self.entries.pop(key, None)
            if not left or len(left) == len(keys):
                break
        return left

    def _restore(self, deletion: Entry, ask: Callable[[str, str, str], Reply], keep: int) -> bool:
        """Undo a deletion, and tell whether its object is there again; it will be the last to go."""
        reply = ask("GET", f"/api/command/{deletion.command}/undo.json", deletion.actor)
        key = (deletion.resource, deletion.id)
        made = {(each.resource, each.id) for each in changes(reply.content, None) if each.is_made}
        if reply.status >= 300 or key not in made:
            return False
        rows = list(self.entries.items())
        self.entries = dict([*rows[:keep], (key, evolve(deletion, command=0)), *rows[keep:]])
        return True

    def _remove(self, entry: Entry, ask: Callable[[str, str, str], Reply]) -> Left | None:
        operation = self.document.verb(entry.resource, "delete")
        if operation is not None and len(operation.variables) == 1:
            target = operation.path.replace(f"{{{operation.variables[0]}}}", str(entry.id))
            reply = ask("DELETE", target, entry.actor)
        elif entry.command:
            reply = ask("GET", f"/api/command/{entry.command}/undo.json", entry.actor)
        elif operation is not None:
            return self._detach(operation, entry, ask)
        else:
            return Left(entry, "the API has no way to remove it")
        # Of what has no container, the right to remove it cannot be asked for: it is there, but not found.
        is_gone = reply.status == 404 and _NO_CONTAINER not in reply.content
        if reply.status < 300 or is_gone or (reply.status == 404 and self._unmake(entry, ask)):
            return None
        return Left(entry, f"{reply.status}: {_message(reply)}")

    def _detach(
        self, operation: Described, entry: Entry, ask: Callable[[str, str, str], Reply]
    ) -> Left | None:
        """Remove what hangs on another object, which stands in the path of the request that made it."""
        values = {**entry.made_at, "id": str(entry.id)}
        if "id" not in operation.variables or not values.keys() >= set(operation.variables):
            return None  # it goes with the objects that it joins
        target = operation.path
        for name in operation.variables:
            target = target.replace(f"{{{name}}}", values[name])
        reply = ask("DELETE", target, entry.actor)
        # Where the other object was deleted before, nothing is found although it stays.
        is_orphan = any(str(each.id) in entry.made_at.values() for each in self._deletions)
        if reply.status < 300 or (reply.status == 404 and not is_orphan):
            return None
        return Left(entry, f"{reply.status}: {_message(reply)}")

    @staticmethod
    def _unmake(entry: Entry, ask: Callable[[str, str, str], Reply]) -> bool:
        """Undo the command that made an object, and tell whether that removed it."""
        if not entry.command:
            return False
        reply = ask("GET", f"/api/command/{entry.command}/undo.json", entry.actor)
        removed = {(each.resource, each.id) for each in changes(reply.content, None) if not each.is_made}
        return reply.status < 300 and (entry.resource, entry.id) in removed


def values_in(path: str, target: str) -> dict[str, str]:
    """Return the values that a target has in the place of the `{names}` of a path."""
    pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+?)", re.escape(path))
    found = re.fullmatch(pattern, target.partition("?")[0])
    return found.groupdict() if found else {}


def _message(reply: Reply) -> str:
    try:
        errors = json.loads(reply.content)["errors"]
    except (ValueError, LookupError, TypeError):
        return "no reason"
    return str(errors.get("message") if isinstance(errors, dict) else errors)[:200]
