"""Compares an answer with the recorded one, after what differs from server to server has been set aside.

Both sides know the variables of the scenario under their own values (`Names`). Where the recorded value is
that of a variable, the received one must be that of the same variable; an id no variable stands for agrees
with any other such id, a time with any time, a UUID with any UUID. All else must be the same: status, media
type, keys, types, values, and the order of lists unless the step says that none is promised.
"""

from __future__ import annotations

import json
import math
import re
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, frozen

from cytomine_contract.id_keys import is_id_key, is_reference_key
from cytomine_contract.masking import MASK
from cytomine_contract.names import FIXED_IDS, Names, is_time
from cytomine_contract.recording import Answer, BytesBody, HtmlBody, ImageBody, JsonBody, TextBody
from cytomine_contract.texts import Reading, numbers_in, read_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MESSAGE_KEYS: Final = frozenset({"message", "errors", "error", "detail"})
"""Keys of sentences, in which ids may have thousands separators."""

COMPARED_HEADERS: Final = (
    "cache-control",
    "allow",
    "content-disposition",
    "www-authenticate",
    "x-image-size-limit",
)

_FLOAT_DIGITS: Final = 1e-6
_LARGE: Final = 1000
"""From here on a number is taken for an id under any key, when a variable has its value."""

_WKT: Final = re.compile(r"\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\b", re.IGNORECASE)
_WKT_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?")
_LONG_DIGITS: Final = re.compile(r"\d{8,}")


class _Absent:
    def __repr__(self) -> str:
        return "nothing"


ABSENT: Final = _Absent()
"""Stands in a difference for a key or an element that is not there."""


@frozen
class Difference:
    """One place where an answer is not as recorded.

    Attributes:
        pointer: JSON pointer into the body; `status`, `body` or `header NAME` outside of a JSON body.
        expected: What was recorded, or `ABSENT`.
        got: What was received, or `ABSENT`.
    """

    pointer: str
    expected: Any
    got: Any

    def __str__(self) -> str:
        return f"{self.pointer or '/'}: expected {_short(self.expected)}, got {_short(self.got)}"

    def as_json(self) -> dict[str, Any]:
        """Return the difference as a JSON value; a side where nothing is has no key."""
        sides = {"expected": self.expected, "got": self.got}
        return {
            "pointer": self.pointer,
            **{name: value for name, value in sides.items() if value is not ABSENT},
        }


def _short(value: Any, limit: int = 160) -> str:
    text = repr(value) if value is ABSENT else json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= limit else text[: limit - 3] + "..."


@frozen
class Comparison:
    """How one answer is compared.

    Attributes:
        expected: Names of the values when the answer was recorded.
        got: Names of the values on the server at hand.
        sent: Numbers written in the request itself: no server chose them, so they must come back as sent.
        unordered: Lists may come in any order.
    """

    expected: Names
    got: Names
    sent: frozenset[int] = frozenset()
    unordered: bool = False
    _key: str = ""

    def differences(self, expected: Answer, got: Answer) -> tuple[Difference, ...]:
        """Return every place where the received answer is not as recorded; empty when they agree."""
        found = (
            self._statuses(expected, got),
            self._headers(expected, got),
            self._bodies(expected, got),
        )
        return tuple(chain.from_iterable(found))

    def _statuses(self, expected: Answer, got: Answer) -> Iterator[Difference]:
        if expected.status != got.status:
            yield Difference("status", expected.status, got.status)

    def _headers(self, expected: Answer, got: Answer) -> Iterator[Difference]:
        recorded, received = (answer.headers.get("content-type", "") for answer in (expected, got))
        if _media_type(recorded) != _media_type(received):
            yield Difference("header content-type", recorded or ABSENT, received or ABSENT)
        for name in COMPARED_HEADERS:
            wanted, found = expected.headers.get(name), got.headers.get(name)
            if wanted is None:
                continue
            if found is None:
                yield Difference(f"header {name}", wanted, ABSENT)
            elif self._header_value(self.expected, wanted) != self._header_value(self.got, found):
                yield Difference(f"header {name}", wanted, found)
        if "etag" in expected.headers and "etag" not in got.headers:
            yield Difference("header etag", expected.headers["etag"], ABSENT)

    def _header_value(self, names: Names, value: str) -> list[str]:
        text = _LONG_DIGITS.sub("<digits>", names.replaced_in(value))
        return sorted(part.strip() for part in text.split(","))

    def _bodies(self, expected: Answer, got: Answer) -> Iterator[Difference]:
        match expected.body, got.body:
            case JsonBody(wanted), JsonBody(found):
                yield from self.values("", wanted, found)
            case TextBody(wanted, charset), TextBody(found, other):
                if charset != other:
                    yield Difference("body charset", charset or "utf-8", other or "utf-8")
                yield from self.values("", wanted, found)
            case (HtmlBody(), HtmlBody()) | (ImageBody(), ImageBody()) | (BytesBody(), BytesBody()):
                if expected.body != got.body:
                    yield Difference("body", _fields(expected.body), _fields(got.body))
            case _:
                yield Difference("body", _fields(expected.body), _fields(got.body))

    def values(self, pointer: str, expected: Any, got: Any) -> Iterator[Difference]:
        """Yield the differences of two JSON values at a pointer; a text that holds an object counts as it."""
        expected, got = _read_objects(expected, got)
        if isinstance(expected, dict) and isinstance(got, dict):
            yield from self._objects(pointer, expected, got)
        elif isinstance(expected, list) and isinstance(got, list):
            yield from self._lists(pointer, expected, got)
        elif not self._scalars_agree(expected, got):
            yield Difference(pointer, expected, got)

    def _objects(self, pointer: str, expected: dict[str, Any], got: dict[str, Any]) -> Iterator[Difference]:
        for key in sorted(expected.keys() | got.keys()):
            place = f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}"
            if key in expected and key in got:
                yield from evolve(self, key=key).values(place, expected[key], got[key])
            else:
                yield Difference(place, expected.get(key, ABSENT), got.get(key, ABSENT))

    def _lists(self, pointer: str, expected: Sequence[Any], got: Sequence[Any]) -> Iterator[Difference]:
        if self.unordered:
            expected, got = self._unmatched(expected, got)
        for index in range(max(len(expected), len(got))):
            place = f"{pointer}/{index}"
            if index < len(expected) and index < len(got):
                yield from self.values(place, expected[index], got[index])
            else:
                wanted = expected[index] if index < len(expected) else ABSENT
                yield Difference(place, wanted, got[index] if index < len(got) else ABSENT)

    def _unmatched(self, expected: Sequence[Any], got: Sequence[Any]) -> tuple[list[Any], list[Any]]:
        left, right = [], list(got)
        for wanted in expected:
            match = next(
                (i for i, found in enumerate(right) if not any(self.values("", wanted, found))), None
            )
            if match is None:
                left.append(wanted)
            else:
                del right[match]
        return left, right

    def _scalars_agree(self, expected: Any, got: Any) -> bool:
        if expected is None or got is None or isinstance(expected, bool) or isinstance(got, bool):
            return expected is got
        if isinstance(expected, str) and isinstance(got, str):
            return expected == MASK or self._strings_agree(expected, got)
        if isinstance(expected, int | float) and isinstance(got, int | float):
            return self._numbers_agree(expected, got)
        return False

    def _strings_agree(self, expected: str, got: str) -> bool:
        if self._holds_id and expected.isdecimal() and got.isdecimal():
            return self._ids_agree(int(expected), int(got))
        if _WKT.match(expected) and _WKT.match(got):
            return _geometries_agree(expected, got)
        return self._texts_agree(expected, got, is_message=self._key in MESSAGE_KEYS)

    def _numbers_agree(self, expected: float, got: float) -> bool:
        if is_time(expected) and is_time(got):
            return True
        if self._holds_id and isinstance(expected, int) and isinstance(got, int):
            return self._ids_agree(expected, got)
        if self.expected.of_number(expected) & self.got.of_number(got) and min(expected, got) >= _LARGE:
            return True
        return _close(expected, got)

    def _ids_agree(self, expected: int, got: int) -> bool:
        if is_time(expected) and is_time(got):
            return True
        wanted, found = self.expected.of_number(expected), self.got.of_number(got)
        # A value with a name may also stand, by chance, among the numbers sent: as a coordinate, say.
        if wanted & found:
            return True
        if min(expected, got) <= FIXED_IDS or expected in self.sent:
            return expected == got
        if wanted or found:
            return False
        return expected == got or is_id_key(self._key)

    def _texts_agree(self, expected: str, got: str, *, is_message: bool) -> bool:
        wanted = read_text(self.expected.replaced_in(expected), is_message=is_message)
        found = read_text(self.got.replaced_in(got), is_message=is_message)
        if wanted.skeleton != found.skeleton or len(wanted.runs) != len(found.runs):
            return False
        return all(
            any(self._readings_agree(a, b, is_message=is_message) for a in readings for b in others)
            for readings, others in zip(wanted.runs, found.runs, strict=True)
        )

    def _readings_agree(self, expected: Reading, got: Reading, *, is_message: bool) -> bool:
        return len(expected) == len(got) and all(
            self._text_numbers_agree(a, b, is_message=is_message) for a, b in zip(expected, got, strict=True)
        )

    def _text_numbers_agree(self, expected: str, got: str, *, is_message: bool) -> bool:
        a, b = int(expected), int(got)
        if is_time(a) and is_time(b):
            return True
        wanted, found = self.expected.of_number(a), self.got.of_number(b)
        if wanted & found:
            return True
        if expected == got:
            return not wanted or a < _LARGE
        return is_message and not wanted and not found and min(a, b) > FIXED_IDS and a not in self.sent

    @property
    def _holds_id(self) -> bool:
        return is_id_key(self._key) or is_reference_key(self._key)


def numbers_sent(*written: str) -> frozenset[int]:
    """Return the whole numbers that stand in texts of a request, variables not filled in."""
    return frozenset(number for text in written for number in numbers_in(re.sub(r"\$\{\w+\}", "", text)))


def _media_type(content_type: str) -> tuple[str, str]:
    media_type, _, parameters = content_type.partition(";")
    found = re.search(r"charset=\"?([\w-]+)", parameters)
    return media_type.strip().lower(), found[1].lower() if found else ""


def _read_objects(expected: Any, got: Any) -> tuple[Any, Any]:
    """Return the objects that two texts hold, for no order of keys is promised; else both as they are."""
    if not (isinstance(expected, str) and isinstance(got, str) and expected[:1] == got[:1] == "{"):
        return expected, got
    try:
        return json.loads(expected), json.loads(got)
    except ValueError:
        return expected, got


def _geometries_agree(expected: str, got: str) -> bool:
    if _WKT_NUMBER.sub("#", expected) != _WKT_NUMBER.sub("#", got):
        return False
    pairs = zip(_WKT_NUMBER.findall(expected), _WKT_NUMBER.findall(got), strict=True)
    return all(_close(float(a), float(b)) for a, b in pairs)


def _close(expected: float, got: float) -> bool:
    if isinstance(expected, int) and isinstance(got, int):
        return expected == got
    return math.isclose(expected, got, rel_tol=_FLOAT_DIGITS, abs_tol=1e-9)


def _fields(body: Any) -> dict[str, Any]:
    return {"kind": type(body).__name__.removesuffix("Body").lower()} | {
        field.name: getattr(body, field.name) for field in type(body).__attrs_attrs__
    }
