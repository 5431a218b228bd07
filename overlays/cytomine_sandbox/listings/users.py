"""Lists of users: what they may be sorted and filtered by, and the roles of members."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cytomine_sandbox.engine import filters
from cytomine_sandbox.engine.errors import REPEATED_PARAMETER, BareError, PageError
from cytomine_sandbox.engine.filters import Condition

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request

_SORTABLE: Final = {
    "fullName": "t.name COLLATE NOCASE",
    "id": "t.id",
    "username": "t.username",
    "name": "t.name",
    "email": "t.username",
    "created": "t.created",
    "updated": "t.updated",
}
_MISREAD: Final = {"isDeveloper", "publicKey", "privateKey", "firstName", "lastName"}
"""Fields that the server knows, but writes otherwise in its query."""


def order_of(sort: str, order: str) -> str:
    """Return an ORDER BY clause of users, those alike by id.

    Raises:
        BareError: The field is unknown.
        PageError: The database would refuse the field or the order.
    """
    if sort in _MISREAD or order.lower() not in {"asc", "desc"}:
        raise PageError(reason="the database refuses the sort")
    if sort not in _SORTABLE:
        raise BareError(500, REPEATED_PARAMETER)
    return f"ORDER BY {_SORTABLE[sort]} {order}, t.id {order}"


def name_condition(request: Request, *columns: str) -> list[Condition]:
    """Return the condition of a filter on the name, which finds a part whatever its operator is."""
    patterns = [f"%{item.value}%" for item in filters.read_filters(request) if item.field == "fullName"]
    sql = " OR ".join(f"matches_pattern({column}, ?, 0)" for column in columns)
    return [Condition(f"({sql})", (pattern,) * len(columns)) for pattern in patterns]
