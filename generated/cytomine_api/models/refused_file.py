"""RefusedFile. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ShapeError, integer, items, record, text


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
        at = ""
        try:
            return cls(
                user=integer(take(at := "user")),
                storage=integer(take(at := "storage")),
                original_filename=text(take(at := "originalFilename")),
                filename=text(take(at := "filename")),
                ext=text(take(at := "ext")),
                content_type=text(take(at := "contentType")),
                size=text(take(at := "size")),
                status=integer(take(at := "status")),
                projects=items(take(at := "projects"), integer),
                additional_properties=rest,
            )
        except ShapeError as error:
            raise error.below(at) from None
        except KeyError:
            raise ShapeError("a value", "nothing").below(at) from None

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["user"] = self.user
        data["storage"] = self.storage
        data["originalFilename"] = self.original_filename
        data["filename"] = self.filename
        data["ext"] = self.ext
        data["contentType"] = self.content_type
        data["size"] = self.size
        data["status"] = self.status
        data["projects"] = self.projects
        data.update(self.additional_properties)
        return data
