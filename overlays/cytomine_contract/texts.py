"""Texts of an answer, taken apart into what must be the same and the numbers that may be ids."""

from __future__ import annotations

import re
from typing import Final, TypeAlias

from attrs import frozen

Reading: TypeAlias = tuple[str, ...]
"""Numbers, as digits."""

_UUID: Final = r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"
_DATE_TIME: Final = r"\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?\b"
_MARKS: Final = (
    (re.compile(_UUID, re.IGNORECASE), "<uuid>"),
    (re.compile(r"\$HibernateProxy\$\w+"), "$HibernateProxy$<tail>"),
    (re.compile(_DATE_TIME), "<time>"),
)
_NUMBER: Final = re.compile(r"\d+")
_RUN: Final = re.compile(r"\d+(?:,\d+)*")
_THOUSANDS: Final = re.compile(r"\d{1,3}(?:,\d{3})+")


@frozen
class Text:
    """A text, its numbers set apart.

    Attributes:
        skeleton: The text with a mark for each run of numbers.
        runs: For each run its readings: `1,204` in a sentence is one number or two.
    """

    skeleton: str
    runs: tuple[tuple[Reading, ...], ...]


def read_text(text: str, *, is_message: bool) -> Text:
    """Return a text taken apart; in a message numbers may have thousands separators."""
    for pattern, mark in _MARKS:
        text = pattern.sub(mark, text)
    pattern = _RUN if is_message else _NUMBER
    return Text(pattern.sub("\0", text), tuple(_readings(run) for run in pattern.findall(text)))


def numbers_in(text: str) -> tuple[int, ...]:
    """Return the whole numbers of a text."""
    return tuple(int(digits) for digits in _NUMBER.findall(text))


def _readings(run: str) -> tuple[Reading, ...]:
    apart = tuple(run.split(","))
    return (apart, (run.replace(",", ""),)) if _THOUSANDS.fullmatch(run) else (apart,)
