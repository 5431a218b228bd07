"""CompanionFileUpdate. Generated from the schema of this name: edit the document, then generate."""

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
        take = rest.pop
        return cls(
            uploaded_file=value
            if type(value := take("uploadedFile", UNSET)) is int
            else required(value, "uploadedFile", integer),
            image=value if type(value := take("image", UNSET)) is int else required(value, "image", integer),
            original_filename=value
            if type(value := take("originalFilename", UNSET)) is str
            else required(value, "originalFilename", text),
            filename=value
            if type(value := take("filename", UNSET)) is str
            else required(value, "filename", text),
            type=value if type(value := take("type", UNSET)) is str else required(value, "type", text),
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            progress=value
            if type(value := take("progress", UNSET)) is int
            else optional(value, "progress", integer),
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
        if (value := self.uploaded_file) is not ABSENT:
            data["uploadedFile"] = value
        if (value := self.image) is not ABSENT:
            data["image"] = value
        if (value := self.original_filename) is not ABSENT:
            data["originalFilename"] = value
        if (value := self.filename) is not ABSENT:
            data["filename"] = value
        if (value := self.type) is not ABSENT:
            data["type"] = value
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.progress) is not ABSENT:
            data["progress"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[CompanionFileUpdate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.companion_file_update import QUICK

        return QUICK
