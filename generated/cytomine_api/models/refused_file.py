"""RefusedFile. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, items, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class RefusedFile:
    """What the image server wanted to register and could not, as for guests. The answer looks like a
    success.

    Attributes:
        user: Who uploads it.
        storage: Id of the place it was meant for.
        original_filename: As it was called when uploaded.
        filename: Place on the image server, of a file that is gone.
        ext: Always empty.
        content_type: Always empty.
        size: Bytes of the whole request, as text.
        status: Always 0.
        projects: Projects its images were to be added to.
    """

    user: int
    storage: int
    original_filename: str
    filename: str
    ext: str
    content_type: str
    size: str
    status: int
    projects: list[int]
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
            user=value if type(value := take("user", UNSET)) is int else required(value, "user", integer),
            storage=value
            if type(value := take("storage", UNSET)) is int
            else required(value, "storage", integer),
            original_filename=value
            if type(value := take("originalFilename", UNSET)) is str
            else required(value, "originalFilename", text),
            filename=value
            if type(value := take("filename", UNSET)) is str
            else required(value, "filename", text),
            ext=value if type(value := take("ext", UNSET)) is str else required(value, "ext", text),
            content_type=value
            if type(value := take("contentType", UNSET)) is str
            else required(value, "contentType", text),
            size=value if type(value := take("size", UNSET)) is str else required(value, "size", text),
            status=value
            if type(value := take("status", UNSET)) is int
            else required(value, "status", integer),
            projects=required(take("projects", UNSET), "projects", lambda value: items(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.storage) is not ABSENT:
            data["storage"] = value
        if (value := self.original_filename) is not ABSENT:
            data["originalFilename"] = value
        if (value := self.filename) is not ABSENT:
            data["filename"] = value
        if (value := self.ext) is not ABSENT:
            data["ext"] = value
        if (value := self.content_type) is not ABSENT:
            data["contentType"] = value
        if (value := self.size) is not ABSENT:
            data["size"] = value
        if (value := self.status) is not ABSENT:
            data["status"] = value
        if (value := self.projects) is not ABSENT:
            data["projects"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[RefusedFile]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.refused_file import QUICK

        return QUICK
