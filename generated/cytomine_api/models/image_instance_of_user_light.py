"""ImageInstanceOfUserLight. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, integer, nullable, optional, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ImageInstanceOfUserLight:
    """An image that an account can see, in short.

    Attributes:
        id: Identifier of the image instance.
        project: Place that holds it.
        project_name: As that place is called.
        blinded_name: Id of the abstract image, here as a number; only in a blind project.
        instance_filename: As it is called in the project; only where the account manages it, and for
            administrators.
    """

    id: int
    project: int
    project_name: str
    blinded_name: int | None | Unset = UNSET
    instance_filename: str | None | Unset = UNSET
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
            project=value
            if type(value := take("project", UNSET)) is int
            else required(value, "project", integer),
            project_name=value
            if type(value := take("projectName", UNSET)) is str
            else required(value, "projectName", text),
            blinded_name=value
            if type(value := take("blindedName", UNSET)) is int or value is None
            else optional(value, "blindedName", lambda value: nullable(value, integer)),
            instance_filename=value
            if type(value := take("instanceFilename", UNSET)) is str or value is None
            else optional(value, "instanceFilename", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.project) is not ABSENT:
            data["project"] = value
        if (value := self.project_name) is not ABSENT:
            data["projectName"] = value
        if (value := self.blinded_name) is not ABSENT:
            data["blindedName"] = value
        if (value := self.instance_filename) is not ABSENT:
            data["instanceFilename"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ImageInstanceOfUserLight]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.image_instance_of_user_light import QUICK

        return QUICK
