"""CompanionFile. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class CompanionFile:
    """A file that was derived from an image, such as a profile of its pixels.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. An update may write
            any time, and none.
        updated: When the object was last saved, also by its creation; milliseconds since 1970 (UTC) as
            text.
        uploaded_file: Id of the file that holds its content.
        image: Id of the abstract image it was made of.
        original_filename: As it was called by its maker.
        filename: Name of its own, free; not where the content lies.
        path: Place of the content below the root of the image server.
        type: Kind of content, free text.
        progress: How far its making has come, in percent by convention.
        status: How far the import has come: even below 100 it runs, from 100 on it is done, odd it
            failed. 0 uploaded, 10 detecting the format (11 unknown), 20 extracting (21), 30 converting
            (31), 40 deploying (41), 50 unpacking (51), 60 checking (61), 100 deployed, 102 extracted,
            104 converted, 106 unpacked.
        status_text: Word for the code; null for a code that is none.
    """

    class_: str
    id: int
    created: str | None
    updated: str | None
    uploaded_file: int
    image: int
    original_filename: str
    filename: str
    path: str
    type: str
    progress: int
    status: int
    status_text: str | None
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
            class_=value if type(value := take("class", UNSET)) is str else required(value, "class", text),
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            created=value
            if type(value := take("created", UNSET)) is str or value is None
            else required(value, "created", lambda value: nullable(value, text)),
            updated=value
            if type(value := take("updated", UNSET)) is str or value is None
            else required(value, "updated", lambda value: nullable(value, text)),
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
            path=value if type(value := take("path", UNSET)) is str else required(value, "path", text),
            type=value if type(value := take("type", UNSET)) is str else required(value, "type", text),
            progress=value
            if type(value := take("progress", UNSET)) is int
            else required(value, "progress", integer),
            status=value
            if type(value := take("status", UNSET)) is int
            else required(value, "status", integer),
            status_text=value
            if type(value := take("statusText", UNSET)) is str or value is None
            else required(value, "statusText", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.class_) is not ABSENT:
            data["class"] = value
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        if (value := self.updated) is not ABSENT:
            data["updated"] = value
        if (value := self.uploaded_file) is not ABSENT:
            data["uploadedFile"] = value
        if (value := self.image) is not ABSENT:
            data["image"] = value
        if (value := self.original_filename) is not ABSENT:
            data["originalFilename"] = value
        if (value := self.filename) is not ABSENT:
            data["filename"] = value
        if (value := self.path) is not ABSENT:
            data["path"] = value
        if (value := self.type) is not ABSENT:
            data["type"] = value
        if (value := self.progress) is not ABSENT:
            data["progress"] = value
        if (value := self.status) is not ABSENT:
            data["status"] = value
        if (value := self.status_text) is not ABSENT:
            data["statusText"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[CompanionFile]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.companion_file import QUICK

        return QUICK
