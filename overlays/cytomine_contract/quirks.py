"""What the server is known to do otherwise than any document can say; told in the head of the document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from cytomine_contract.document import Described

_PAGE: Final = re.compile(rb"^\s*<!doctype html", re.IGNORECASE)
_LABELS: Final = frozenset({"content_type_conformance", "response_schema_conformance"})


def known_quirk(operation: Described, check: str, status: int, content: bytes) -> str:
    """Return why a difference is no surprise; empty where it is one.

    Args:
        operation: What was called.
        check: Name of the check that failed.
        status: Of the answer.
        content: Of the answer.
    """
    is_page = bool(_PAGE.match(content))
    if status == 400 and is_page:
        return "an address or a query that the web server in front refuses is answered with its own page"
    if check in _LABELS and status >= 400 and is_page:
        return "the label of an error page follows the Accept header"
    if check == "content_type_conformance" and not content.startswith((b"{", b"[")):
        return "the label of a bare text follows the Accept header" if content else _empty(operation, status)
    if not content:
        return _empty(operation, status)
    return ""


def _empty(operation: Described, status: int) -> str:
    response = operation.source["responses"].get(str(status), {})
    empty = response.get("x-cytomine-empty", "")
    return f"the body may be empty: {empty}" if empty else ""
