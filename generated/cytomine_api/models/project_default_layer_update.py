"""ProjectDefaultLayerUpdate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, boolean, integer, optional, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            project=value
            if type(value := take("project", UNSET)) is int
            else required(value, "project", integer),
            user=value if type(value := take("user", UNSET)) is int else required(value, "user", integer),
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            hide_by_default=value
            if type(value := take("hideByDefault", UNSET)) is bool
            else optional(value, "hideByDefault", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.project) is not ABSENT:
            data["project"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.hide_by_default) is not ABSENT:
            data["hideByDefault"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ProjectDefaultLayerUpdate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.project_default_layer_update import QUICK

        return QUICK
