"""What users did, written down without a history of commands: opened, looked at, pointed at.

Records are never changed by users, and go when the object does that they are about.
"""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from cytomine_sandbox.engine import verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.filters import Condition, where
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.resource import Resource, snake_case
from cytomine_sandbox.engine.verbs import Operation
from cytomine_sandbox.table_files import CONTENT_TYPES, write_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row, Wire
    from cytomine_sandbox.engine.session import Session

_SECOND_MS: Final = 1000


class Activity(Resource):
    """A record of what a user did."""

    package = "be.cytomine.domain.social"
    role = None

    def show(self, session: Session, row: Row) -> Wire:
        """Return a record, which has no time of change."""
        wire = super().show(session, row)
        del wire["updated"]
        return wire


def gone_with(resource: str, column: str, target: str) -> str:
    """Return the trigger that removes records with the object that a column of theirs names."""
    table, owner = snake_case(resource), snake_case(target)
    deletion = f"DELETE FROM {table} WHERE {column} = OLD.id"  # noqa: S608 - own names
    return f"CREATE TRIGGER {table}_{column} BEFORE DELETE ON {owner} BEGIN {deletion}; END"


def later_and_earlier(request: Request) -> list[Condition]:
    """Return the conditions of `startDate` and `endDate`, which leave out the times they name."""
    return _times(request, (("startDate", ">"), ("endDate", "<")))


def from_and_to(request: Request) -> list[Condition]:
    """Return the conditions of `afterThan` and `beforeThan`, which include the times they name."""
    return _times(request, (("afterThan", ">="), ("beforeThan", "<=")))


def _times(request: Request, names: Iterable[tuple[str, str]]) -> list[Condition]:
    values = ((operator, request.number(name)) for name, operator in names)
    return [Condition(f"t.created {operator} ?", (value,)) for operator, value in values if value is not None]


def by_user(request: Request) -> list[Condition]:
    """Return the condition of the parameter `user`.

    Raises:
        NotFoundError: There is no such user.
    """
    user = request.number("user")
    if user is None:
        return []
    return [Condition("t.user = ?", (verbs.require_row(request, "User", user)["id"],))]


def select(session: Session, resource: Resource, found: Sequence[Condition], order: str) -> list[Row]:
    """Return records that meet conditions, in an order such as `t.created DESC`."""
    clause, parameters = where(found)
    return session.select(resource, f"{clause} ORDER BY {order}", *parameters)


def count_in_project(resource: Resource) -> Operation:
    """Return the operation that counts the records of a project."""

    def handle(request: Request) -> Reply:
        project = request.id("project")
        times = later_and_earlier(request)
        verbs.require_right(request, "Project", project, Mask.READ)
        clause, parameters = where([Condition("t.project = ?", (project,)), *times])
        return json_reply({"total": request.session.count(f"{resource.table} t {clause}", *parameters)})

    return Operation(handle)


def created_annotations(session: Session, record: Row, place: str) -> int:
    """Return how many annotations a user has made since a record, in whole seconds of both ends.

    Those of the second that goes on are missed.

    Args:
        session: Where they are looked for.
        record: With its user, its place and its time.
        place: Where they lie: image or project.
    """
    begin, end = (time // _SECOND_MS * _SECOND_MS for time in (record["created"], session.now))
    return session.count(
        f"user_annotation WHERE user = ? AND {place} = ? AND created BETWEEN ? AND ?",
        record["user"],
        record[place],
        begin,
        end,
    )


def time_between(moments: Sequence[int], longest_gap_ms: int) -> int:
    """Return the milliseconds between the first and the last of some moments, without longer gaps."""
    gaps = (later - earlier for earlier, later in pairwise(moments))
    return sum(gap for gap in gaps if gap < longest_gap_ms)


def rows_of(session: Session, resource: Resource, rows: Iterable[Row]) -> list[dict[str, Any]]:
    """Return records as they are sent."""
    return [resource.show(session, row) for row in rows]


def csv_reply(name: str, now: int, rows: Sequence[Sequence[str]]) -> Reply:
    """Return a table as a file to be saved; its name ends in date and time.

    Args:
        name: Of the file, in front of the date.
        now: In milliseconds since 1970.
        rows: The first is the head.
    """
    moment = datetime.fromtimestamp(now / 1000, UTC).strftime("%Y%m%d_%H%M%S")
    disposition = f"attachment; filename={name}_{moment}.csv"
    reply = Reply(200, write_table("csv", rows), CONTENT_TYPES["csv"])
    return reply.with_headers(("content-disposition", disposition))


def csv_cell(value: object) -> str:
    """Return a value as it stands in a table."""
    return "" if value is None else str(value)
