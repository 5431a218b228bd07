"""The order of listings that the server leaves to its database."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request


def direction_of(request: Request) -> str:
    """Return DESC unless the query asks for another order, whatever it calls it."""
    return "DESC" if (request.parameter("order") or "desc") == "desc" else "ASC"


def order_by(request: Request, column: str) -> str:
    """Return the terms of an ORDER BY clause; to PostgreSQL no value is larger than any, SQLite smaller.

    https://www.postgresql.org/docs/current/queries-order.html
    """
    direction = direction_of(request)
    nulls = "FIRST" if direction == "DESC" else "LAST"
    return f"{column} {direction} NULLS {nulls}, t.id {direction}"
