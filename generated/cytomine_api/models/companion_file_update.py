"""CompanionFileUpdate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, nullable, one_of, optional, record, required, text


@define(kw_only=True)
class CompanionFileUpdate:
    """A companion file as it shall be from now on.

    Attributes:
        uploaded_file: Id of the file that holds its content.
        image: Id of the abstract image it was made of.
        original_filename: As it was called by its maker.
        filename: Name of its own, free.
        type: Kind of content, free text.
        id: Selects the record; the path does not.
        progress: How far its making has come, in percent by convention.
        created: Time of creation as it was read; left out, it is lost. Milliseconds since 1970 (UTC) as
            text or number, or `yyyy-MM-ddTHH:mm:ss.SSSZ`; anything else counts as left out.
    """

    uploaded_file: int
    image: int
    original_filename: str
    filename: str
    type: str
    id: int
    progress: int | Unset = UNSET
    created: str | int | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            uploaded_file=required(rest, "uploadedFile", integer),
            image=required(rest, "image", integer),
            original_filename=required(rest, "originalFilename", text),
            filename=required(rest, "filename", text),
            type=required(rest, "type", text),
            id=required(rest, "id", integer),
            progress=optional(rest, "progress", integer),
            created=optional(
                rest,
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
        data["uploadedFile"] = self.uploaded_file
        data["image"] = self.image
        data["originalFilename"] = self.original_filename
        data["filename"] = self.filename
        data["type"] = self.type
        data["id"] = self.id
        if self.progress is not UNSET:
            data["progress"] = self.progress
        if self.created is not UNSET:
            data["created"] = self.created
        data.update(self.additional_properties)
        return data
