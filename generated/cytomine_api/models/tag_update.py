"""TagUpdate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class TagUpdate:
    """A tag as it shall be from now on.

    Attributes:
        name: New to the server in any case; not empty and not the word `null`.
        id: Selects the tag; the path does not.
        user: Owner from now on.
    """

    name: str
    id: int
    user: int
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
            name=value if type(value := take("name", UNSET)) is str else required(value, "name", text),
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            user=value if type(value := take("user", UNSET)) is int else required(value, "user", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not ABSENT:
            data["name"] = value
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[TagUpdate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.tag_update import QUICK

        return QUICK
