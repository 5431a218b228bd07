"""A value of a document together with its place, so that what is wrong with it can be told with the place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

from attrs import field, frozen

from generator.diagnostic import Diagnostic, one_line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.source import Pointer

_MAX_REFERENCES: Final = 30
_KINDS: Final = {dict: "keys and values", list: "a list", str: "text", bool: "true or false"}


class UnsupportedError(Exception):
    """Something in the document cannot be read or has no form in the code."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(str(diagnostic))
        self.diagnostic = diagnostic


@frozen
class Cursor:
    """A value and where it stands.

    Attributes:
        document: The whole.
        value: What stands there.
        pointer: Keys and indices down to it.
    """

    document: Mapping[str, Any] = field(repr=False)
    value: Any = field(repr=False)
    pointer: Pointer = ()

    def refusal(self, message: str, *, is_consequence: bool = False) -> UnsupportedError:
        """Return the error that tells what is wrong here."""
        return UnsupportedError(Diagnostic(self.pointer, message, is_consequence=is_consequence))

    def mapping(self) -> dict[str, Cursor]:
        """Return what stands under each key."""
        return {
            self._key(key): Cursor(self.document, value, (*self.pointer, key))
            for key, value in self._as(dict).items()
        }

    def items(self) -> list[Cursor]:
        """Return each item of a list."""
        return [
            Cursor(self.document, value, (*self.pointer, index)) for index, value in enumerate(self._as(list))
        ]

    def text(self) -> str:
        """Return the text that stands here."""
        return str(self._as(str))

    def flag(self) -> bool:
        """Return the boolean that stands here."""
        return bool(self._as(bool))

    def get(self, key: str) -> Cursor | None:
        """Return what stands under a key; None when there is no such key, or null under it."""
        value = self._as(dict).get(key)
        return None if value is None else Cursor(self.document, value, (*self.pointer, key))

    def child(self, key: str) -> Cursor:
        """Return what stands under a key that must be there."""
        found = self.get(key)
        if found is None:
            raise self.refusal(f"{key} is missing")
        return found

    def text_of(self, key: str) -> str:
        """Return the text under a key; empty when there is none."""
        found = self.get(key)
        return "" if found is None else found.text()

    @property
    def reference(self) -> str | None:
        """What this refers to, when it only refers."""
        target = self.value.get("$ref") if isinstance(self.value, dict) else None
        return target if isinstance(target, str) else None

    def referred(self) -> Cursor:
        """Return the value the reference here leads to, one step."""
        target = self.reference or ""
        if not target.startswith("#"):
            raise self.refusal(f"{target} leads out of the document")
        found: Any = self.document
        steps = [step.replace("~1", "/").replace("~0", "~") for step in unquote(target[1:]).split("/")[1:]]
        pointer: list[str | int] = []
        for step in steps:
            key = int(step) if isinstance(found, list) and step.isascii() and step.isdigit() else step
            try:
                found = found[key]
            except (KeyError, IndexError, TypeError):
                raise self.refusal(f"{target} leads nowhere") from None
            pointer.append(key)
        return Cursor(self.document, found, tuple(pointer))

    def followed(self) -> Cursor:
        """Return the value itself, or the one its references lead to."""
        found = self
        for _ in range(_MAX_REFERENCES):
            if found.reference is None:
                return found
            found = found.referred()
        raise self.refusal("the reference leads in a circle")

    def _as(self, kind: type) -> Any:
        if not isinstance(self.value, kind):
            raise self.refusal(f"must be {_KINDS[kind]}, not {one_line(repr(self.value))[:60]}")
        return self.value

    def _key(self, key: object) -> str:
        if not isinstance(key, str):
            raise self.refusal(f"the key {one_line(repr(key))[:60]} must be text")
        return key
