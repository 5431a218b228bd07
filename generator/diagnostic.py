"""What cannot be turned into code, and where in the document it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.source import Pointer

MESSAGE_LENGTH: Final = 300
MOST_SHOWN: Final = 80
MOST_STEPS: Final = 8


@frozen
class Diagnostic:
    """One reason; prints as one line.

    Attributes:
        pointer: Keys and indices down to the value.
        message: What is wrong with it.
        is_consequence: Whether it is so only because of another, which is told too.
    """

    pointer: Pointer
    message: str
    is_consequence: bool = False

    def __str__(self) -> str:
        return one_line(f"{label(self.pointer)}: {self.message}")


class DocumentError(Exception):
    """The document cannot be turned into code.

    Attributes:
        diagnostics: Each reason; what only follows from another is left out.
    """

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        found = dict.fromkeys(diagnostics)
        self.diagnostics = tuple(each for each in found if not each.is_consequence) or tuple(found)
        super().__init__("\n".join(map(str, self.diagnostics)))


def label(pointer: Pointer) -> str:
    """Return a place as people speak of it: `GET /plants parameters/0`, `components/schemas/Plant`."""
    match pointer:
        case ():
            return "the document"
        case ("paths", str(path), str(method), *rest) if method != "parameters":
            return " ".join(filter(None, (method.upper(), _steps([path]), _steps(rest))))
        case ("paths", str(path), *rest):
            return " ".join(filter(None, (_steps([path]), _steps(rest))))
    return _steps(pointer)


def _steps(pointer: Sequence[str | int]) -> str:
    texts = map(str, pointer)
    shown = [text if len(text) <= MOST_SHOWN else f"{text[:MOST_SHOWN]}..." for text in texts]
    return "/".join(shown if len(shown) <= MOST_STEPS else [*shown[:MOST_STEPS], "..."])


def one_line(text: str) -> str:
    """Return the text as one line that can be shown anywhere: no control or bidi marks, cut to length."""
    plain = "".join(each if each.isprintable() else " " for each in text[: 4 * MESSAGE_LENGTH])
    shown = " ".join(plain.split())
    return shown if len(shown) <= MESSAGE_LENGTH else f"{shown[: MESSAGE_LENGTH - 3]}..."
