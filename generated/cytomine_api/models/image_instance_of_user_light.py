"""ImageInstanceOfUserLight. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, nullable, optional, record, required, text


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
        return cls(
            id=required(rest, "id", integer),
            project=required(rest, "project", integer),
            project_name=required(rest, "projectName", text),
            blinded_name=optional(rest, "blindedName", lambda value: nullable(value, integer)),
            instance_filename=optional(rest, "instanceFilename", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["project"] = self.project
        data["projectName"] = self.project_name
        if self.blinded_name is not UNSET:
            data["blindedName"] = self.blinded_name
        if self.instance_filename is not UNSET:
            data["instanceFilename"] = self.instance_filename
        data.update(self.additional_properties)
        return data
