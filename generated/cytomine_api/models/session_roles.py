"""SessionRoles. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, boolean, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class SessionRoles:
    """The highest role an account has, and what it acts as at the moment.

    Attributes:
        admin: Has the role of administrators.
        user: Has the role of users and is no administrator.
        guest: Has the role of guests and none above it.
        admin_by_now: Acts as administrator, because the session is open or the account is a super
            administrator.
        user_by_now: Has the role of users, whatever else it has.
        guest_by_now: Has the role of guests, whatever else it has.
    """

    admin: bool
    user: bool
    guest: bool
    admin_by_now: bool
    user_by_now: bool
    guest_by_now: bool
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        take = rest.pop
        return cls(
            admin=value if type(value := take("admin", UNSET)) is bool else required(value, "admin", boolean),
            user=value if type(value := take("user", UNSET)) is bool else required(value, "user", boolean),
            guest=value if type(value := take("guest", UNSET)) is bool else required(value, "guest", boolean),
            admin_by_now=value
            if type(value := take("adminByNow", UNSET)) is bool
            else required(value, "adminByNow", boolean),
            user_by_now=value
            if type(value := take("userByNow", UNSET)) is bool
            else required(value, "userByNow", boolean),
            guest_by_now=value
            if type(value := take("guestByNow", UNSET)) is bool
            else required(value, "guestByNow", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.admin) is not ABSENT:
            data["admin"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.guest) is not ABSENT:
            data["guest"] = value
        if (value := self.admin_by_now) is not ABSENT:
            data["adminByNow"] = value
        if (value := self.user_by_now) is not ABSENT:
            data["userByNow"] = value
        if (value := self.guest_by_now) is not ABSENT:
            data["guestByNow"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[SessionRoles]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.session_roles import QUICK

        return QUICK
