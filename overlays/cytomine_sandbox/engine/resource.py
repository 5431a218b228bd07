"""The declaration of a resource: its fields, where its rights lie, and how it speaks.

A service declares its resource once, as a subclass with class attributes; tables, coercion, defaults, checks,
command replies and listings follow from it. Methods are the places where a resource differs: each has a
meaning that fits most resources, and a subclass overrides what is special to it.
"""

from __future__ import annotations

import re
from enum import Enum, Flag, auto
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import field, frozen

from cytomine_sandbox.engine import acl, coercion
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import ConstraintError, PageError, WrongArgumentError, unknown_reference

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import TypeAlias

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.session import Session

    Row: TypeAlias = dict[str, Any]
    Wire: TypeAlias = dict[str, Any]
    Body: TypeAlias = Mapping[str, Any]


class Write(Flag):
    """When a field of a body is read."""

    NEVER = 0
    CREATE = auto()
    UPDATE = auto()
    BOTH = CREATE | UPDATE


@frozen
class Kind:
    """One kind of value: its column, how a body is read, how a stored value is shown."""

    sql: str
    read: Callable[[Any], Any]
    show: Callable[[Any], Any] = lambda value: value


def _millis_text(value: int | None) -> str | None:
    return None if value is None else str(value)


TEXT = Kind("TEXT", coercion.text)
INTEGER = Kind("INTEGER", coercion.integer)
NUMBER = Kind("REAL", coercion.number)
BOOLEAN = Kind("INTEGER", coercion.boolean, bool)
DATE = Kind("INTEGER", coercion.date, _millis_text)
REFERENCE = Kind("INTEGER", coercion.integer)
ID_LIST = Kind(
    "TEXT",
    lambda value: None if (ids := coercion.id_list(value)) is None else ",".join(map(str, ids)),
    lambda value: None if value is None else [int(item) for item in value.split(",") if item],
)


_RESERVED = {"group"}
"""Words of SQL that cannot be the name of a column as they are."""


def snake_case(name: str) -> str:
    """Return the name of a column or table for a name on the wire."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _column(declared: Field | Derived) -> str:
    name = snake_case(declared.name)
    return f"{name}_id" if name in _RESERVED else name


@frozen
class Field:
    """A stored field.

    Attributes:
        name: On the wire.
        target: Name of the resource whose id it holds.
        write: When the body is asked for it; otherwise it keeps its value.
        required: A body without it is refused.
        default: Taken when the body lacks it or it cannot be read.
        not_null, not_blank, max_length, minimum: What the database refuses.
        shown: Whether it is sent.
        column: In the table, when the name itself is a word of SQL.
    """

    name: str
    kind: Kind = TEXT
    target: str | None = None
    write: Write = Write.BOTH
    required: bool = False
    default: Any = None
    not_null: bool = False
    not_blank: bool = False
    max_length: int | None = None
    minimum: int | None = None
    shown: bool = True
    column: str = field()

    @column.default
    def _default_column(self) -> str:
        return _column(self)


@frozen
class Derived:
    """A field that is computed when read, in SQL over the alias `t` and the joins of the resource."""

    name: str
    sql: str
    kind: Kind = INTEGER
    shown: bool = True
    column: str = field(init=False)

    @column.default
    def _default_column(self) -> str:
        return _column(self)


@frozen
class Messages:
    """Sentences of the command replies; filled from the row, `{id:,}` has thousands separators."""

    add: str
    edit: str
    delete: str

    @classmethod
    def named(cls, noun: str, tail: str = "", number: str = "{id:,}") -> Messages:
        """Return the usual sentences of a resource with a name; edits have two blanks."""
        return cls(
            f"{noun} {number} ({{name}}) added{tail}",
            f"{noun} {number}  ({{name}}) edited{tail}",
            f"{noun} {number} ({{name}}) deleted{tail}",
        )


class Missing(Enum):
    """How a show route says that an object is not there; see `verbs.get_row`."""

    FILTERS = "filters"
    PLAIN = "plain"


class Resource:
    """A kind of objects. Subclasses declare; see the module."""

    name: ClassVar[str]
    package: ClassVar[str]
    table_of: ClassVar[str | None] = None
    """Name of the resource whose table it lies in, when it is a special kind of that."""
    fields: ClassVar[tuple[Field, ...]] = ()
    derived: ClassVar[tuple[Derived, ...]] = ()
    joins: ClassVar[str] = ""
    constraints: ClassVar[tuple[str, ...]] = ()
    statements: ClassVar[tuple[str, ...]] = ()
    """Indexes, triggers and side tables that belong to the table."""
    messages: ClassVar[Messages] = Messages("{id} added", "{id} edited", "{id} deleted")
    container: ClassVar[tuple[str, ...] | None] = None
    """References that lead from an object to what rights are granted on; () when it is that itself."""
    rights: ClassVar[acl.Rights] = acl.Rights()
    is_lazy: ClassVar[bool] = False
    """Loaded by the server when it is needed; refusals of what lies in it show that."""
    role: ClassVar[str | None] = "user"
    """Role that a caller needs to create one."""
    missing: ClassVar[Missing] = Missing.FILTERS
    is_found_by_id: ClassVar[bool] = True
    """Whether a change begins with its id, so that READ is asked for before anything else."""
    created_from_body: ClassVar[bool] = True
    is_unique: ClassVar[bool] = False
    """Whether the server looks for its like before it keeps a change. The look-up writes the change first, so
    that what the database refuses is met where nobody foresaw it."""
    tells_bulk: ClassVar[bool] = True
    """Whether the reply to a bulk create says what was stored; otherwise it denies it."""
    envelope: ClassVar[str | None] = None
    """Key of the object in a command reply when it is not the class name in lower case."""

    def __init__(self) -> None:
        self.table = snake_case(self.table_of or self.name)
        self.class_name = f"{self.package}.{self.name}"
        self.lower_name = self.name.lower()
        self.key = self.envelope or self.lower_name
        both: tuple[Field | Derived, ...] = self.fields + self.derived
        self.shown = [item for item in both if item.shown]
        self._created = {item.name for item in self.fields if Write.CREATE in item.write}
        self._updated = {item.name for item in self.fields if Write.UPDATE in item.write}
        self.counters = {
            item.column
            for item in self.fields
            if item.write is Write.NEVER and item.kind is INTEGER and item.default == 0
        }
        """Columns that follow what is there, whatever an object held before."""
        self.stored_columns = ("id", *(item.column for item in self.fields), "created", "updated")
        derived = "".join(f", {item.sql} AS {item.column}" for item in self.derived)
        self.select = f"SELECT t.*{derived} FROM {self.table} t {self.joins}"  # noqa: S608 - own names

    def schema(self) -> Iterator[str]:
        """Yield the statements that make the table."""
        if self.table_of:
            return
        columns = ["id INTEGER PRIMARY KEY"]
        for item in self.fields:
            target = f" REFERENCES {snake_case(item.target)}(id)" if item.target else ""
            columns.append(f"{item.column} {item.kind.sql}{target}")
        columns += ["created INTEGER", "updated INTEGER", *self.constraints]
        yield f"CREATE TABLE {self.table} ({', '.join(columns)})"
        for item in self.fields:
            if item.target:
                yield f"CREATE INDEX {self.table}_{item.column} ON {self.table}({item.column})"
        yield from self.statements

    def seed(self, session: Session) -> None:
        """Make what a new server has."""

    # Reading

    def show(self, session: Session, row: Row) -> Wire:  # noqa: ARG002 - for those that ask the database
        """Return an object as it is sent."""
        wire: Wire = {
            "class": self.class_name,
            "id": row["id"],
            "created": _millis_text(row["created"]),
            "updated": _millis_text(row["updated"]),
        }
        for item in self.shown:
            wire[item.name] = item.kind.show(row[item.column])
        return wire

    def check_read(self, session: Session, row: Row) -> None:
        """Refuse a caller who may not read the object."""
        acl.require_on(session, self, row, self.rights.read)

    # Writing

    def prepare(self, session: Session, body: Body) -> Body:
        """Refuse what is refused before an object is built; return the body to build it from.

        In a bulk create these refusals are listed, while those of `build` and later fail the whole call.
        """
        if self.role:
            acl.require_role(session, self.role)
        return body

    def complete(self, request: Request, body: Body) -> Body:  # noqa: ARG002 - see subclasses
        """Return a body of a create with what the query adds to it."""
        return body

    def echo(self, body: Body) -> Body:
        """Return a refused entry of a bulk create as the reply repeats it."""
        return body

    def check_reach(self, session: Session, row: Row) -> None:
        """Refuse a caller who may not even read what the object to change lies in."""
        if self.is_found_by_id and self.container is not None:
            acl.require_on(session, self, row, Mask.READ)

    def check_update(self, session: Session, row: Row, body: Body) -> None:  # noqa: ARG002 - see subclasses
        """Refuse a caller who may not change the object."""
        acl.require_on(session, self, row, self.rights.update)

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse a caller who may not delete the object."""
        acl.require_on(session, self, row, self.rights.delete)

    def build(self, session: Session, body: Body, before: Row | None) -> Row:
        """Return the columns of a new object, or of the replacement of one."""
        written = self._created if before is None else self._updated
        row: Row = {}
        for item in self.fields:
            if item.name in written:
                row[item.column] = self._read_field(session, item, body.get(item.name))
            else:
                row[item.column] = item.default if before is None else before[item.column]
        return row

    def validate(self, session: Session, row: Row, before: Row | None) -> None:
        """Refuse values that the database would not take.

        Raises:
            ConstraintError: It would not.
            PageError: It would not, and the server writes a change to look for its like.
        """
        del session
        for item in self.fields:
            value = row[item.column]
            broken = self._broken_rule(item, value)
            if broken and before is not None and self.is_unique:
                raise PageError(reason=f"{item.name} {broken[0]}")
            if broken:
                raise ConstraintError(self._violation(item.name, *broken, created=before is None))

    def created(self, session: Session, row: Row, body: Body) -> Wire | None:
        """Do what goes along with a new object; return what only the reply to its creation tells of it."""

    def updated(self, session: Session, before: Row, row: Row, body: Body) -> None:
        """Do what goes along with a change."""

    def follow(self, session: Session, before: Row, row: Row) -> None:
        """Do what follows a change in commands of its own, once the change is kept."""

    def dependents(self, session: Session, row: Row) -> Iterable[tuple[str, Sequence[Row]]]:  # noqa: ARG002
        """Yield what is deleted with an object: names of resources and their rows, in order."""
        return ()

    def deleted(self, session: Session, row: Row) -> None:
        """Do what goes along with a deletion, after the row is gone."""

    def taken_back(self, session: Session, row: Row) -> None:
        """Refuse to take the creation of an object back."""

    def restored(self, session: Session, row: Row) -> None:
        """Do what goes along with an object that comes back after its deletion was taken back."""

    def show_restored(self, session: Session, row: Row, before: Row) -> Wire:
        """Return an object as it is sent when it comes back: with its times from before, or without."""
        times = before if self.created_from_body else {"created": None, "updated": None}
        return self.show(session, row) | {name: _millis_text(times[name]) for name in ("created", "updated")}

    # Command replies and history

    def message(self, session: Session, kind: str, row: Row) -> str:  # noqa: ARG002 - see subclasses
        """Return the sentence of a command of a kind: add, edit or delete."""
        template: str = getattr(self.messages, kind)
        return template.format(**row)

    def callback(self, row: Row) -> Wire:  # noqa: ARG002 - see subclasses
        """Return what a callback holds besides method and id."""
        return {}

    def project(self, session: Session, row: Row) -> int | None:  # noqa: ARG002 - see subclasses
        """Return the project in whose history a command is kept."""
        found = row.get("project")
        return found if isinstance(found, int) else None

    # Rules of fields

    def _read_field(self, session: Session, item: Field, value: Any) -> Any:
        result = item.kind.read(value)
        if item.target:
            if (result is None and item.required) or (
                result is not None and not session.exists(item.target, result)
            ):
                raise unknown_reference(item.name, result)
            return result
        if item.required and item.kind is TEXT and result in (None, ""):
            raise WrongArgumentError(f"{item.name} must be set! value={'null' if result is None else ''}")
        return item.default if result is None else result

    @staticmethod
    def _broken_rule(item: Field, value: Any) -> tuple[str, str] | None:
        if item.not_null and value is None:
            return "must not be null", "NotNull"
        if item.not_blank and not str(value or "").strip():
            return "must not be blank", "NotBlank"
        if item.minimum is not None and value is not None and value < item.minimum:
            return f"must be greater than or equal to {item.minimum}", "Min"
        if item.max_length is not None and isinstance(value, str) and len(value) > item.max_length:
            return f"size must be between 0 and {item.max_length}", "Size"
        return None

    def _violation(self, field_name: str, text: str, rule: str, *, created: bool) -> str:
        moment = "persist" if created else "update"
        return (
            "Cannot persists object:jakarta.validation.ConstraintViolationException: Validation failed for "
            f"classes [{self.class_name}] during {moment} time for groups "
            "[jakarta.validation.groups.Default, ]\nList of constraint violations:[\n"
            f"\tConstraintViolationImpl{{interpolatedMessage='{text}', propertyPath={field_name}, "
            f"rootBeanClass=class {self.class_name}, "
            f"messageTemplate='{{jakarta.validation.constraints.{rule}.message}}'}}\n]"
        )
