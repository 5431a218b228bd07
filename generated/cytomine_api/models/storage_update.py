"""StorageUpdate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    ABSENT,
    UNSET,
    Unset,
    integer,
    nullable,
    one_of,
    optional,
    record,
    required,
    text,
)

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class StorageUpdate:
    """A storage as it shall be from now on.

    Attributes:
        id: Selects the storage; the path does not.
        name: Not blank; need not be unique.
        user: Owner's id; rights on the storage are kept apart from it.
        created: Time of creation as it was read; left out, it is lost. Milliseconds since 1970 (UTC) as
            text or number, or `yyyy-MM-ddTHH:mm:ss.SSSZ`; anything else counts as left out.
    """

    id: int
    name: str
    user: int
    created: str | int | None | Unset = UNSET
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
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            name=value if type(value := take("name", UNSET)) is str else required(value, "name", text),
            user=value if type(value := take("user", UNSET)) is int else required(value, "user", integer),
            created=optional(
                take("created", UNSET),
                "created",
                lambda value: nullable(
                    value,
                    lambda value: one_of(
                        value,
                        (
                            text,
                            integer,
                        ),
                    ),
                ),
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.name) is not ABSENT:
            data["name"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[StorageUpdate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.storage_update import QUICK

        return QUICK
