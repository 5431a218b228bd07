"""The list of projects: what may be filtered, sorted and added."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from cytomine_sandbox.engine import acl, filters
from cytomine_sandbox.engine.errors import PageError, WrongArgumentError
from cytomine_sandbox.engine.filters import Column, Condition, Filter, text_column
from cytomine_sandbox.engine.paging import Page

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Resource, Row, Wire
    from cytomine_sandbox.engine.session import Session

    Show: TypeAlias = Callable[[Session, Row], Wire]

MEMBERS: Final = "(SELECT count(DISTINCT m.user) FROM acl_entry m WHERE m.container = t.id)"
_LAST_ACTIVITY: Final = "(SELECT max(h.created) FROM command_history h WHERE h.project = t.id)"
_IS_MANAGER: Final = (
    "EXISTS (SELECT 1 FROM acl_entry m WHERE m.container = t.id AND m.user = ? AND m.mask = 16)"
)
_IS_REPRESENTATIVE: Final = (
    "EXISTS (SELECT 1 FROM project_representative_user r WHERE r.project = t.id AND r.user = ?)"
)
_COUNTS: Final = (
    "numberOfImages",
    "numberOfAnnotations",
    "numberOfJobAnnotations",
    "numberOfReviewedAnnotations",
)
_FLAGS: Final = (
    "isClosed",
    "blindMode",
    "hideUsersLayers",
    "hideAdminsLayers",
    "areImagesDownloadable",
)
"""Columns that can be sorted on, and make every filter fail."""
_SORTABLE: Final = ("created", "updated", "id", "name", "mode", *_COUNTS, *_FLAGS)


def _columns(counts: dict[str, str]) -> dict[str, Column]:
    numbers = {name: Column(sql) for name, sql in counts.items()}
    return {
        **numbers,
        "id": Column("t.id"),
        "name": text_column("t.name"),
        "ontology": Column("t.ontology"),
        "created": Column("t.created"),
        "updated": Column("t.updated"),
        "mode": text_column("t.mode"),
    }


def visible(session: Session) -> list[Condition]:
    """Return the condition that leaves the projects of the caller; none for administrators."""
    if session.user.is_admin_now:
        return []
    return [Condition("t.id IN (SELECT a.container FROM acl_entry a WHERE a.user = ?)", (session.user.id,))]


@frozen
class ProjectListing:
    """One call of the list."""

    session: Session
    project: Resource
    show: Show
    page: Page
    filters: tuple[Filter, ...]
    sort: str
    is_descending: bool
    with_members: bool
    with_activity: bool
    with_description: bool
    with_roles: bool

    @classmethod
    def read(cls, request: Request, project: Resource, show: Show) -> ProjectListing:
        """Return the call of a request.

        Raises:
            WrongArgumentError: A filter or the sort lacks its flag.
            PageError: A sort or a filter that the database refuses.
        """
        acl.require_role(request.session, "guest")
        page = Page.early(request)
        flags = [
            request.flag(name)
            for name in ("withMembersCount", "withLastActivity", "withDescription", "withCurrentUserRoles")
        ]
        found = tuple(filters.read_filters(request))
        sort = request.parameter("sort") or "created"
        is_descending = (request.parameter("order") or "desc") == "desc"
        listing = cls(request.session, project, show, page, found, sort, is_descending, *flags)
        listing._refuse_without_flag()
        return listing

    def _refuse_without_flag(self) -> None:
        if self.sort == "membersCount" and not self.with_members:
            raise WrongArgumentError("Cannot sort on membersCount without argument withMembersCount")
        if self.sort == "lastActivity" and not self.with_activity:
            raise WrongArgumentError("Cannot sort on lastActivity without argument withLastActivity")
        if not self.with_members and any(item.field == "membersCount" for item in self.filters):
            raise WrongArgumentError("Cannot search on members attributes without argument withMembersCount")
        if any(item.field in _FLAGS for item in self.filters):
            raise PageError(reason="a boolean is compared with text")

    def envelope(self) -> Wire:
        """Return the page."""
        where, parameters = filters.where(self._conditions())
        order, order_parameters = self._order()
        rows = self.session.select(
            self.project, f"{where} ORDER BY {order} {self.page.sql}", *parameters, *order_parameters
        )
        size = self.session.count(f"project t {where}", *parameters)
        return self.page.envelope([self._show(row) for row in rows], size, in_memory=False)

    def _conditions(self) -> list[Condition]:
        found = visible(self.session)
        counts = {name: f"t.{self._column(name)}" for name in _COUNTS} | {"membersCount": MEMBERS}
        found += filters.conditions(self.filters, _columns(counts))
        for item in self.filters:
            if item.field == "tag":
                found.append(filters.tag_condition(item))
            if item.field == "currentUserRole" and self.with_roles:
                found += self._role_condition(item)
        return found

    def _role_condition(self, item: Filter) -> list[Condition]:
        wanted = set(item.value.split(","))
        user = (self.session.user.id,)
        parts = [
            sql
            for word, sql in (("manager", _IS_MANAGER), ("contributor", f"NOT {_IS_MANAGER}"))
            if word in wanted
        ]
        return [Condition(f"({' OR '.join(parts)})", user * len(parts))] if parts else []

    def _order(self) -> tuple[str, tuple[Any, ...]]:
        direction = "DESC" if self.is_descending else "ASC"
        user = self.session.user.id
        if self.sort == "currentUserRole" and self.with_roles:
            return f"({_IS_REPRESENTATIVE} + {_IS_MANAGER}) {direction}, t.id {direction}", (user, user)
        expressions = {
            "membersCount": MEMBERS,
            "lastActivity": _LAST_ACTIVITY,
            **{name: f"t.{self._column(name)}" for name in _SORTABLE},
        }
        if self.sort not in expressions:
            raise PageError(reason="an unknown column to sort on")
        return f"{expressions[self.sort]} {direction}, t.id {direction}", ()

    def _column(self, name: str) -> str:
        return next((item.column for item in self.project.fields if item.name == name), name)

    def _show(self, row: Row) -> Wire:
        session, project, user = self.session, row["id"], self.session.user.id
        wire = self.show(session, row)
        extras = {
            "membersCount": (self.with_members, MEMBERS, ()),
            "lastActivity": (self.with_activity, _LAST_ACTIVITY, ()),
        }
        for name, (is_wanted, sql, parameters) in extras.items():
            if is_wanted:
                wire[name] = self._value(sql, project, parameters)
        if self.with_description:
            wire["description"] = (
                self._value("(SELECT d.data FROM description d WHERE d.domain_ident = t.id)", project, ())
                or ""
            )
        if self.with_roles:
            wire["currentUserRoles"] = {
                "admin": bool(self._value(_IS_MANAGER, project, (user,))),
                "representative": bool(self._value(_IS_REPRESENTATIVE, project, (user,))),
            }
        return wire

    def _value(self, sql: str, project: int, parameters: tuple[Any, ...]) -> Any:
        query = f"SELECT {sql} AS value FROM project t WHERE t.id = ?"  # noqa: S608 - own names
        row = self.session.one(query, *parameters, project)
        return row and row["value"]
