"""What the database says when something is to go to which something else refers."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from cytomine_sandbox.engine.errors import ConstraintError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cytomine_sandbox.engine.resource import Resource, Row
    from cytomine_sandbox.engine.session import Session

_DIGITS: Final = "0123456789abcdefghijklmnopqrstuvwxy"

_LATER: Final = {"annotation_group", "annotation_link"}
"""Tables that came after the others: their references are looked at last."""


def still_referred(session: Session, resource: Resource, row: Row) -> ConstraintError:
    """Return the refusal of the database to delete an object to which others refer."""
    table, object_id = resource.table, row["id"]
    referring, column = next(_referring(session, resource, object_id), (table, "id"))
    sql = f"delete from {table} where id={{}} and version={{}}"  # noqa: S608 - shown only
    values = f"('{object_id}'::int8)", f"('{_changes(session, resource, object_id)}'::int4)"
    return ConstraintError(
        "org.hibernate.exception.ConstraintViolationException: could not execute batch [Batch entry 0 "
        f'{sql.format(*values)} was aborted: ERROR: update or delete on table "{table}" violates foreign key '
        f'constraint "{constraint_name(referring, column)}" on table "{referring}"\n'
        f'  Detail: Key (id)=({object_id}) is still referenced from table "{referring}".  '
        f"Call getNextException to see other errors in the batch.] [{sql.format('?', '?')}]"
    )


def constraint_name(table: str, column: str) -> str:
    """Return the name that the server's mapper gives to a reference: a digest in base 35."""
    text = f"table`{table}`column`{column}`"
    number = int(hashlib.md5(text.encode(), usedforsecurity=False).hexdigest(), 16)
    digits = ""
    while number:
        number, rest = divmod(number, len(_DIGITS))
        digits = _DIGITS[rest] + digits
    return f"fk_{digits}"


def _referring(session: Session, resource: Resource, object_id: int) -> Iterator[tuple[str, str]]:
    """Yield tables and columns that refer to an object, as they are called on the server."""
    tables = session.surroundings.catalogue.values()
    for other in sorted(tables, key=lambda item: (item.table in _LATER, item.table)):
        for item in other.fields:
            if item.target == resource.name and session.count(
                f"{other.table} WHERE {item.column} = ?", object_id
            ):
                yield other.table, f"{item.column.removesuffix('_id')}_id"


def _changes(session: Session, resource: Resource, object_id: int) -> int:
    """Return how often an object was changed, which is its version."""
    return session.count(
        "command_history h JOIN command c ON c.id = h.command "
        "WHERE c.object = ? AND c.resource = ? AND c.kind = 'edit'",
        object_id,
        resource.name,
    )
