"""The list of the members of a project: roles, filters, and what they did last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from cytomine_sandbox.engine import filters, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import WrongArgumentError
from cytomine_sandbox.engine.filters import Condition
from cytomine_sandbox.engine.paging import Page
from cytomine_sandbox.listings.users import name_condition, order_of

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row, Wire
    from cytomine_sandbox.engine.session import Session

_ROLE: Final = """CASE
    WHEN EXISTS (SELECT 1 FROM project_representative_user r WHERE r.project = ?1 AND r.user = t.id)
    THEN 'representative'
    WHEN EXISTS (SELECT 1 FROM acl_entry m WHERE m.container = ?1 AND m.user = t.id AND m.mask = 16)
    THEN 'manager' ELSE 'contributor' END"""
_MEMBERS: Final = f"""(SELECT t.id, t.username, t.name, t.created, t.updated, {_ROLE} AS role FROM user t
    WHERE t.id IN (SELECT a.user FROM acl_entry a WHERE a.container = ?1)) t"""  # noqa: S608 - own SQL
_CONNECTIONS: Final = """SELECT user, min(created) AS first, max(created) AS last, count(*) AS frequency
    FROM persistent_project_connection WHERE project = ? GROUP BY user"""
_LAST_IMAGES: Final = """SELECT user, image, image_name, max(created) FROM persistent_image_consultation
    WHERE project = ? GROUP BY user"""
_NEEDED: Final = {
    "lastImageName": ("image", "withLastImage"),
    "lastConnection": ("connection", "withLastConnection"),
    "frequency": ("frequency", "withNumberConnections"),
}
"""What a sort on an activity needs, and what refusals call the flag of it."""


def connections(session: Session, project: int) -> dict[int, Row]:
    """Return the first and the last connection of users to a project, and how many there are."""
    return {row["user"]: row for row in session.all(_CONNECTIONS, project)}


def last_images(session: Session, project: int) -> dict[int, Row]:
    """Return the image that users looked at last in a project, with its name."""
    return {row["user"]: row for row in session.all(_LAST_IMAGES, project)}


@frozen
class MemberListing:
    """One call of the list."""

    session: Session
    project: int
    page: Page
    sort: str
    order: str
    flags: dict[str, bool]
    names: list[Condition]
    roles: list[Condition]
    is_online_only: bool

    @classmethod
    def read(cls, request: Request) -> MemberListing:
        """Return the call of a request.

        Raises:
            ForbiddenError: The caller may not read the project, or not what members did.
            WrongArgumentError: The sort lacks its flag.
        """
        project, page = request.id(), Page.early(request)
        flags = {
            "image": request.flag("withLastImage"),
            "connection": request.flag("withLastConsultation"),
            "frequency": request.flag("withNumberConsultations"),
        }
        needs_write = flags["connection"] or flags["frequency"]
        verbs.require_right(request, "Project", project, Mask.WRITE if needs_write else Mask.READ)
        sort = request.parameter("sortColumn") or "created"
        if sort in _NEEDED and not flags[_NEEDED[sort][0]]:
            raise WrongArgumentError(f"Cannot sort on {sort} without argument {_NEEDED[sort][1]}")
        found = list(filters.read_filters(request))
        words = [item.value.split(",") for item in found if item.field == "projectRole"]
        return cls(
            request.session,
            project,
            page,
            sort,
            request.parameter("sortDirection") or "desc",
            flags,
            name_condition(request, "t.name"),
            [Condition(f"t.role IN ({', '.join('?' * len(some))})", tuple(some)) for some in words],
            any(item.field == "status" and item.value == "online" for item in found),
        )

    def envelope(self) -> Wire:
        """Return the page; nobody counts as online."""
        is_extended = any(self.flags.values())
        if self.is_online_only or (is_extended and self.sort not in _NEEDED):
            return self.page.envelope([], 0, in_memory=False)
        if is_extended:
            return self._by_activity()
        rows = self._members(self._order() + self.page.sql)
        total = self._count()
        is_last = not self.page.max or self.page.offset + self.page.max > total
        size = self.page.offset + len(rows) if rows and is_last else total
        return self.page.envelope([self._show(row) for row in rows], size, in_memory=False)

    def _order(self) -> str:
        if self.sort != "projectRole":
            return order_of(self.sort, self.order)
        return order_of("id", self.order).replace("ORDER BY", f"ORDER BY t.role {self.order},")

    def _members(self, tail: str) -> list[Row]:
        clause, parameters = filters.where([*self.names, *self.roles])
        return self.session.all(f"SELECT * FROM {_MEMBERS} {clause} {tail}", self.project, *parameters)  # noqa: S608 - own SQL

    def _count(self) -> int:
        """Return how many members there are whatever their role."""
        clause, parameters = filters.where(self.names)
        return self.session.count(f"{_MEMBERS} {clause}", self.project, *parameters)

    def _by_activity(self) -> Wire:
        """Return the page of a list in the order of what members did, those who did nothing as the least."""
        order_of("id", self.order)
        found = connections(self.session, self.project)
        images = last_images(self.session, self.project) if self.flags["image"] else {}

        def value(row: Row) -> Any:
            if self.sort == "lastImageName":
                return images.get(row["id"], {}).get("image_name")
            return found.get(row["id"], {}).get("last" if self.sort == "lastConnection" else "frequency")

        rows = sorted(
            self._members("ORDER BY t.id"),
            key=lambda row: ((found_value := value(row)) is not None, found_value or 0),
            reverse=self.order.lower() == "desc",
        )
        cut = [self._show(row) | self._activity(row, found, images) for row in self.page.cut(rows)]
        return self.page.envelope(cut, self.page.offset + len(cut), in_memory=False)

    def _activity(self, row: Row, found: dict[int, Row], images: dict[int, Row]) -> Wire:
        wire: Wire = {}
        own = found.get(row["id"], {})
        if self.flags["image"]:
            wire["lastImage"] = images.get(row["id"], {}).get("image")
        if self.flags["connection"]:
            wire["lastConnection"] = own.get("last")
        if self.flags["frequency"]:
            wire["numberConnections"] = own.get("frequency", 0 if self.sort == "frequency" else None)
        return wire

    def _show(self, row: Row) -> Wire:
        return self.session.resource("User").show(self.session, row) | {"role": row["role"]}
