"""ProjectDefaultLayerUpdate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, boolean, integer, optional, record, required


@define(kw_only=True)
class ProjectDefaultLayerUpdate:
    """A default layer as it shall be from now on.

    Attributes:
        project: Id of the project that shall show the layer.
        user: Id of the member whose annotations it shall hold.
        id: Selects the layer; the path does not.
        hide_by_default: Listed, but not drawn before it is switched on.
    """

    project: int
    user: int
    id: int
    hide_by_default: bool | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            project=required(rest, "project", integer),
            user=required(rest, "user", integer),
            id=required(rest, "id", integer),
            hide_by_default=optional(rest, "hideByDefault", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["project"] = self.project
        data["user"] = self.user
        data["id"] = self.id
        if self.hide_by_default is not UNSET:
            data["hideByDefault"] = self.hide_by_default
        data.update(self.additional_properties)
        return data
