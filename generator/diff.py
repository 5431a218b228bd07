"""What changed between two documents, and for whom it breaks something.

Rules have the names of oasdiff, so that people who know that tool know what is meant. Three levels: breaking
(a client that was right fails), warning (it may), note (it does not).
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from generator import places

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import TypeAlias

    Data: TypeAlias = Mapping[str, Any]

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_FIRST_FAILURE: Final = 400


class Level(IntEnum):
    """How much a change matters; the exit code of the command is that of the gravest."""

    NOTE = 0
    WARNING = 1
    BREAKING = 2


@frozen(order=True)
class Change:
    """One difference.

    Attributes:
        level: How much it matters.
        where: Method and path, or the name of a component.
        rule: Name of the rule, as in oasdiff.
        text: What changed.
    """

    level: Level
    where: str
    rule: str
    text: str

    def __str__(self) -> str:
        return f"{self.level.name.lower()}: {self.where}: {self.rule}: {self.text}"


@frozen
class _Shape:
    """What is said of one value in a body: types, whether it must be there, whether it may be null."""

    types: frozenset[str]
    is_required: bool
    is_nullable: bool
    format: str = ""

    @property
    def kind(self) -> str:
        name = " or ".join(sorted(self.types)) or "anything"
        return f"{name} ({self.format})" if self.format else name


def diff(old: Data, new: Data) -> list[Change]:
    """Return the changes from one document to another, the gravest first."""
    before, after = dict(_operations(old)), dict(_operations(new))
    changes = [_removed(where, before[where]) for where in before.keys() - after.keys()]
    changes += [
        Change(Level.NOTE, where, "endpoint-added", f"{after[where].get('operationId')} is new")
        for where in after.keys() - before.keys()
    ]
    for where in before.keys() & after.keys():
        changes += _Comparison(where, _Reader(old), _Reader(new)).operation(before[where], after[where])
    return sorted(set(changes), key=lambda change: (-change.level, change.where, change.rule, change.text))


def _operations(document: Data) -> Iterator[tuple[str, Data]]:
    for path, item in document.get("paths", {}).items():
        shared = item.get("parameters", [])
        for method in METHODS:
            if method in item:
                operation = item[method]
                yield (
                    f"{method.upper()} {path}",
                    {**operation, "parameters": [*shared, *operation.get("parameters", [])]},
                )


def _removed(where: str, operation: Data) -> Change:
    name = operation.get("operationId")
    if operation.get("deprecated"):
        return Change(Level.NOTE, where, "api-removed-with-deprecation", f"{name} is gone, as announced")
    return Change(Level.BREAKING, where, "api-removed-without-deprecation", f"{name} is gone")


class _Reader:
    """Looks things up in one document."""

    def __init__(self, document: Data) -> None:
        self.document = document

    def resolve(self, value: Data) -> Data:
        """Return what a reference leads to, or the value itself."""
        return places.resolve(self.document, value)

    def parameters(self, operation: Data) -> dict[tuple[str, str], Data]:
        """Return the parameters of an operation by place and name."""
        resolved = [self.resolve(each) for each in operation["parameters"]]
        return {(each["in"], each["name"]): each for each in resolved}

    def contents(self, holder: Data) -> dict[str, Data]:
        """Return the schemas of a body or answer by media type."""
        return {
            name: media.get("schema", {}) for name, media in self.resolve(holder).get("content", {}).items()
        }

    def shapes(
        self, schema: Data, at: str = "", *, is_required: bool = True, seen: tuple[str, ...] = ()
    ) -> dict[str, _Shape]:
        """Return every value a schema speaks of, by its place; references to what holds them end there."""
        name = schema.get("$ref", "")
        if name in seen:
            return {}
        seen = (*seen, name) if name else seen
        schema = self.resolve(schema)
        types = schema.get("type", [])
        named = {types} if isinstance(types, str) else set(types)
        branches = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
        is_nullable = "null" in named or any(self.resolve(each).get("type") == "null" for each in branches)
        named.discard("null")
        for each in schema.get("allOf", []):
            named |= (
                {self.resolve(each)["type"]} if isinstance(self.resolve(each).get("type"), str) else set()
            )
        found = {at: _Shape(frozenset(named), is_required, is_nullable, schema.get("format", ""))}
        for part in schema.get("allOf", []):
            inner = self.shapes(part, at, is_required=is_required, seen=seen)
            found = {**inner, at: found[at]}
        for branch in branches:
            label = branch.get("$ref", "").rpartition("/")[2] or str(self.resolve(branch).get("type", "any"))
            if label != "null":
                found |= self.shapes(branch, f"{at}<{label}>", seen=seen)
        if "items" in schema:
            found |= self.shapes(schema["items"], f"{at}[]", seen=seen)
        required = set(schema.get("required", []))
        for part in schema.get("allOf", []):
            required |= set(self.resolve(part).get("required", []))
        for key, value in schema.get("properties", {}).items():
            found |= self.shapes(value, f"{at}.{key}", is_required=key in required, seen=seen)
        return found


@frozen
class _Comparison:
    """One operation in both documents."""

    where: str
    old: _Reader
    new: _Reader

    def change(self, level: Level, rule: str, text: str) -> Change:
        return Change(level, self.where, rule, text)

    def operation(self, before: Data, after: Data) -> Iterator[Change]:
        """Yield what changed in an operation."""
        if before.get("operationId") != after.get("operationId"):
            text = f"{before.get('operationId')} is now called {after.get('operationId')}"
            yield self.change(Level.BREAKING, "api-operation-id-changed", text)
        if before.get("tags") != after.get("tags"):
            yield self.change(
                Level.WARNING, "api-tag-changed", f"{before.get('tags')} is now {after.get('tags')}"
            )
        if after.get("deprecated") and not before.get("deprecated"):
            yield self.change(Level.NOTE, "endpoint-deprecated", "is deprecated now")
        yield from self.parameters(self.old.parameters(before), self.new.parameters(after))
        yield from self.body(before.get("requestBody"), after.get("requestBody"))
        yield from self.answers(before.get("responses", {}), after.get("responses", {}))

    def parameters(
        self, before: Mapping[tuple[str, str], Data], after: Mapping[tuple[str, str], Data]
    ) -> Iterator[Change]:
        for place, name in before.keys() - after.keys():
            yield self.change(
                Level.WARNING, "request-parameter-removed", f"{name} in {place} is no longer read"
            )
        for key in after.keys() - before.keys():
            text = f"{key[1]} in {key[0]} is new"
            if after[key].get("required"):
                yield self.change(Level.BREAKING, "new-required-request-parameter", text)
            else:
                yield self.change(Level.NOTE, "new-optional-request-parameter", text)
        for key in before.keys() & after.keys():
            yield from self.parameter(key[1], before[key], after[key])

    def parameter(self, name: str, before: Data, after: Data) -> Iterator[Change]:
        if after.get("required", False) != before.get("required", False):
            level, word = (Level.BREAKING, "required") if after.get("required") else (Level.NOTE, "optional")
            yield self.change(level, f"request-parameter-became-{word}", f"{name} is {word} now")
        old = self.old.shapes(before.get("schema", {}))
        new = self.new.shapes(after.get("schema", {}))
        for at in old.keys() & new.keys():
            if old[at].kind != new[at].kind:
                text = f"{name}{at} was {old[at].kind}, is {new[at].kind}"
                yield self.change(Level.BREAKING, "request-parameter-type-changed", text)

    def body(self, before: Data | None, after: Data | None) -> Iterator[Change]:
        if before is None or after is None:
            if after is not None:
                is_required = self.new.resolve(after).get("required", False)
                word = "required" if is_required else "optional"
                level = Level.BREAKING if is_required else Level.NOTE
                yield self.change(level, f"request-body-added-{word}", f"a body is {word} now")
            elif before is not None:
                yield self.change(Level.WARNING, "request-body-removed", "the body is no longer read")
            return
        if self.new.resolve(after).get("required") and not self.old.resolve(before).get("required"):
            yield self.change(Level.BREAKING, "request-body-became-required", "the body is required now")
        old, new = self.old.contents(before), self.new.contents(after)
        yield from self.media_types("request-body", old, new)
        for media_type in old.keys() & new.keys():
            yield from self.sent(self.old.shapes(old[media_type]), self.new.shapes(new[media_type]))

    def media_types(self, what: str, old: Data, new: Data) -> Iterator[Change]:
        for name in old.keys() - new.keys():
            yield self.change(Level.BREAKING, f"{what}-media-type-removed", f"{name} is gone")
        for name in new.keys() - old.keys():
            yield self.change(Level.NOTE, f"{what}-media-type-added", f"{name} is new")

    def sent(self, old: Mapping[str, _Shape], new: Mapping[str, _Shape]) -> Iterator[Change]:
        """Yield what changed for those who send a body."""
        for at in old.keys() - new.keys():
            yield self.change(Level.WARNING, "request-property-removed", f"{at} is no longer read")
        for at in new.keys() - old.keys():
            word, level = ("required", Level.BREAKING) if new[at].is_required else ("optional", Level.NOTE)
            yield self.change(level, f"new-{word}-request-property", f"{at} is new")
        for at in old.keys() & new.keys():
            if old[at].kind != new[at].kind:
                text = f"{at} was {old[at].kind}, is {new[at].kind}"
                yield self.change(Level.BREAKING, "request-property-type-changed", text)
            if old[at].is_required != new[at].is_required:
                word, level = (
                    ("required", Level.BREAKING) if new[at].is_required else ("optional", Level.NOTE)
                )
                yield self.change(level, f"request-property-became-{word}", f"{at} is {word} now")
            if old[at].is_nullable != new[at].is_nullable:
                word, level = (
                    ("nullable", Level.NOTE) if new[at].is_nullable else ("not-nullable", Level.BREAKING)
                )
                yield self.change(level, f"request-property-became-{word}", f"{at} is {word} now")

    def answers(self, before: Data, after: Data) -> Iterator[Change]:
        for status in before.keys() - after.keys():
            is_failure = int(status) >= _FIRST_FAILURE
            level = Level.WARNING if is_failure else Level.BREAKING
            rule = f"response-{'non-success' if is_failure else 'success'}-status-removed"
            yield self.change(level, rule, f"{status} is no longer answered")
        for status in after.keys() - before.keys():
            rule = f"response-{'non-success' if int(status) >= _FIRST_FAILURE else 'success'}-status-added"
            yield self.change(Level.NOTE, rule, f"{status} is new")
        for status in before.keys() & after.keys():
            old, new = self.old.contents(before[status]), self.new.contents(after[status])
            yield from self.media_types("response", old, new)
            for media_type in old.keys() & new.keys():
                yield from self.received(
                    status, self.old.shapes(old[media_type]), self.new.shapes(new[media_type])
                )

    def received(self, status: str, old: Mapping[str, _Shape], new: Mapping[str, _Shape]) -> Iterator[Change]:
        """Yield what changed for those who read an answer."""
        for at in old.keys() - new.keys():
            word, level = ("required", Level.BREAKING) if old[at].is_required else ("optional", Level.WARNING)
            yield self.change(level, f"response-{word}-property-removed", f"{status}: {at} is gone")
        for at in new.keys() - old.keys():
            word = "required" if new[at].is_required else "optional"
            yield self.change(Level.NOTE, f"response-{word}-property-added", f"{status}: {at} is new")
        for at in old.keys() & new.keys():
            if old[at].kind != new[at].kind:
                text = f"{status}: {at} was {old[at].kind}, is {new[at].kind}"
                yield self.change(Level.BREAKING, "response-property-type-changed", text)
            if old[at].is_required != new[at].is_required:
                word, level = (
                    ("required", Level.NOTE) if new[at].is_required else ("optional", Level.BREAKING)
                )
                yield self.change(level, f"response-property-became-{word}", f"{status}: {at} is {word} now")
            if old[at].is_nullable != new[at].is_nullable:
                word, level = (
                    ("nullable", Level.BREAKING) if new[at].is_nullable else ("not-nullable", Level.NOTE)
                )
                yield self.change(level, f"response-property-became-{word}", f"{status}: {at} is {word} now")
