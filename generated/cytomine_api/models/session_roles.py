"""SessionRoles. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import boolean, record, required


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
        return cls(
            admin=required(rest, "admin", boolean),
            user=required(rest, "user", boolean),
            guest=required(rest, "guest", boolean),
            admin_by_now=required(rest, "adminByNow", boolean),
            user_by_now=required(rest, "userByNow", boolean),
            guest_by_now=required(rest, "guestByNow", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["admin"] = self.admin
        data["user"] = self.user
        data["guest"] = self.guest
        data["adminByNow"] = self.admin_by_now
        data["userByNow"] = self.user_by_now
        data["guestByNow"] = self.guest_by_now
        data.update(self.additional_properties)
        return data
