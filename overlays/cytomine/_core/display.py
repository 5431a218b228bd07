"""How objects and collections show themselves in a notebook: without a request of their own."""

from __future__ import annotations

from html import escape
from typing import Any, Final
from urllib.parse import quote, urlsplit

MOST_ROWS: Final = 50
"""Rows that a table shows."""

_MOST_COLUMNS: Final = 12
_MOST_LETTERS: Final = 120


def object_html(title: str, values: dict[str, Any]) -> str:
    """Return a table of names and values."""
    rows = "".join(
        f"<tr><th>{escape(name)}</th><td>{_cell(value)}</td></tr>" for name, value in values.items()
    )
    return f"<table><caption>{escape(title)}</caption>{_picture(values)}{rows}</table>"


def collection_html(title: str, rows: list[dict[str, Any]], more: int) -> str:
    """Return a table of rows, in the columns that hold something, and how many more there are."""
    columns = list(dict.fromkeys(name for row in rows for name in row))[:_MOST_COLUMNS]
    head = "".join(f"<th>{escape(name)}</th>" for name in columns)
    body = "".join(
        "<tr>" + "".join(f"<td>{_cell(row.get(name))}</td>" for name in columns) + "</tr>" for row in rows
    )
    rest = f"<p>{more} more</p>" if more else ""
    return f"<table><caption>{escape(title)}</caption><tr>{head}</tr>{body}</table>{rest}"


def _cell(value: Any) -> str:
    text = "" if value is None else str(value)
    return escape(text if len(text) <= _MOST_LETTERS else f"{text[:_MOST_LETTERS]}...")


def _picture(values: dict[str, Any]) -> str:
    """Return the thumbnail a browser may load, where the server named one; nothing is asked here."""
    url = values.get("thumb") or values.get("smallCropURL")
    if not isinstance(url, str) or urlsplit(url).scheme not in {"http", "https"}:
        return ""
    return f'<tr><td colspan="2"><img alt="" height="128" src="{quote(url, safe=":/?&=%,.-_~")}"></td></tr>'
