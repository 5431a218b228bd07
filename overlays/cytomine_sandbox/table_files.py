"""Tables as files: CSV, the oldest Excel format, PDF."""

from __future__ import annotations

import csv
import io
import struct
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageDraw, ImageFont

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_BIFF_BEGIN: Final = struct.pack("<HHHH", 0x0009, 4, 2, 0x0010)
_BIFF_END: Final = struct.pack("<HH", 0x000A, 0)
_BIFF_LABEL: Final = 0x0004
_BIFF_LONGEST: Final = 255
_PAGE: Final = (1754, 1240)
_MARGIN: Final = 60
_LINE: Final = 26
_DOTS_PER_INCH: Final = 150
CONTENT_TYPES: Final = {"csv": "text/csv", "xls": "application/octet-stream", "pdf": "application/pdf"}


def write_table(form: str, rows: Sequence[Sequence[str]]) -> bytes:
    """Return a file with a table.

    Args:
        form: csv, xls or pdf; see `CONTENT_TYPES`.
        rows: Of equal length, the first is the head.

    Raises:
        KeyError: The form is another.
    """
    writers: dict[str, Callable[[Sequence[Sequence[str]]], bytes]] = {
        "csv": _write_csv,
        "xls": _write_xls,
        "pdf": _write_pdf,
    }
    return writers[form](rows)


def _write_csv(rows: Sequence[Sequence[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode()


def _write_xls(rows: Sequence[Sequence[str]]) -> bytes:
    """Return a sheet of BIFF2, which is a plain list of cells; texts are cut after 255 letters."""

    def labels() -> Iterator[bytes]:
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                content = text.encode("cp1252", "replace")[:_BIFF_LONGEST]
                head = struct.pack("<HH3xB", number, column, len(content))
                yield struct.pack("<HH", _BIFF_LABEL, len(head) + len(content)) + head + content

    return _BIFF_BEGIN + b"".join(labels()) + _BIFF_END


def _write_pdf(rows: Sequence[Sequence[str]]) -> bytes:
    font = ImageFont.load_default(14)
    width = (_PAGE[0] - 2 * _MARGIN) // max(1, len(rows[0]))
    lines = (_PAGE[1] - 2 * _MARGIN) // _LINE
    pages = []
    for start in range(0, len(rows), lines):
        page = Image.new("L", _PAGE, 255)
        draw = ImageDraw.Draw(page)
        for number, row in enumerate(rows[start : start + lines]):
            for column, text in enumerate(row):
                place = (_MARGIN + column * width, _MARGIN + number * _LINE)
                draw.text(place, _shortened(text, font, width), font=font, fill=0)
        pages.append(page)
    content = io.BytesIO()
    pages[0].save(content, "PDF", resolution=_DOTS_PER_INCH, save_all=True, append_images=pages[1:])
    return content.getvalue()


def _shortened(text: str, font: ImageFont.FreeTypeFont | ImageFont.ImageFont, width: int) -> str:
    line = text.replace("\n", " ")
    while line and font.getlength(line) > width - 8:
        line = line[:-1]
    return line
