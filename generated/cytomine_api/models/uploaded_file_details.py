"""UploadedFileDetails. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    ABSENT,
    UNSET,
    Unset,
    boolean,
    integer,
    nullable,
    optional,
    record,
    required,
    text,
)

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class UploadedFileDetails:
    """A file as told with `onlyRootsWithDetails`, with the size of its image.

    Attributes:
        id: Identifier over all classes of the server.
        content_type: Name of the format in the image server.
        created: When the record was made, in milliseconds since 1970 (UTC) as a number; null once an
            update left it out.
        filename: Place below the root of the image server.
        original_filename: As it was called when uploaded.
        size: Bytes of the whole upload request.
        status: How far the import has come: even below 100 it runs, from 100 on it is done, odd it
            failed. 0 uploaded, 10 detecting the format (11 unknown), 20 extracting (21), 30 converting
            (31), 40 deploying (41), 50 unpacking (51), 60 checking (61), 100 deployed, 102 extracted,
            104 converted, 106 unpacked.
        storage_id: Place it was put in.
        user_id: Who uploaded it.
        height: Pixels of its image along y; null without image.
        width: Pixels of its image along x; null without image.
        magnification: Power of the objective of its image, as in 40x.
        root: Id of the top of its tree, as text.
        image: Id of its abstract image, once the status is 100 or 104.
        thumb_url: Address of a PNG of the image; it wants the token in its query.
        is_archive: Always false here, for archives are left out.
        nb_children: Files below it; absent with withTreeDetails=false.
        global_size: Its size and the different sizes below it, added up, in bytes; absent with
            withTreeDetails=false.
    """

    id: int
    content_type: str
    created: int | None
    filename: str
    original_filename: str
    size: int
    status: int
    storage_id: int
    user_id: int
    height: int | None
    width: int | None
    magnification: int | None
    root: str | None
    image: int | None
    thumb_url: str | None
    is_archive: bool
    nb_children: int | Unset = UNSET
    global_size: int | Unset = UNSET
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
            content_type=value
            if type(value := take("contentType", UNSET)) is str
            else required(value, "contentType", text),
            created=value
            if type(value := take("created", UNSET)) is int or value is None
            else required(value, "created", lambda value: nullable(value, integer)),
            filename=value
            if type(value := take("filename", UNSET)) is str
            else required(value, "filename", text),
            original_filename=value
            if type(value := take("originalFilename", UNSET)) is str
            else required(value, "originalFilename", text),
            size=value if type(value := take("size", UNSET)) is int else required(value, "size", integer),
            status=value
            if type(value := take("status", UNSET)) is int
            else required(value, "status", integer),
            storage_id=value
            if type(value := take("storageId", UNSET)) is int
            else required(value, "storageId", integer),
            user_id=value
            if type(value := take("userId", UNSET)) is int
            else required(value, "userId", integer),
            height=value
            if type(value := take("height", UNSET)) is int or value is None
            else required(value, "height", lambda value: nullable(value, integer)),
            width=value
            if type(value := take("width", UNSET)) is int or value is None
            else required(value, "width", lambda value: nullable(value, integer)),
            magnification=value
            if type(value := take("magnification", UNSET)) is int or value is None
            else required(value, "magnification", lambda value: nullable(value, integer)),
            root=value
            if type(value := take("root", UNSET)) is str or value is None
            else required(value, "root", lambda value: nullable(value, text)),
            image=value
            if type(value := take("image", UNSET)) is int or value is None
            else required(value, "image", lambda value: nullable(value, integer)),
            thumb_url=value
            if type(value := take("thumbURL", UNSET)) is str or value is None
            else required(value, "thumbURL", lambda value: nullable(value, text)),
            is_archive=value
            if type(value := take("isArchive", UNSET)) is bool
            else required(value, "isArchive", boolean),
            nb_children=value
            if type(value := take("nbChildren", UNSET)) is int
            else optional(value, "nbChildren", integer),
            global_size=value
            if type(value := take("globalSize", UNSET)) is int
            else optional(value, "globalSize", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.content_type) is not ABSENT:
            data["contentType"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        if (value := self.filename) is not ABSENT:
            data["filename"] = value
        if (value := self.original_filename) is not ABSENT:
            data["originalFilename"] = value
        if (value := self.size) is not ABSENT:
            data["size"] = value
        if (value := self.status) is not ABSENT:
            data["status"] = value
        if (value := self.storage_id) is not ABSENT:
            data["storageId"] = value
        if (value := self.user_id) is not ABSENT:
            data["userId"] = value
        if (value := self.height) is not ABSENT:
            data["height"] = value
        if (value := self.width) is not ABSENT:
            data["width"] = value
        if (value := self.magnification) is not ABSENT:
            data["magnification"] = value
        if (value := self.root) is not ABSENT:
            data["root"] = value
        if (value := self.image) is not ABSENT:
            data["image"] = value
        if (value := self.thumb_url) is not ABSENT:
            data["thumbURL"] = value
        if (value := self.is_archive) is not ABSENT:
            data["isArchive"] = value
        if (value := self.nb_children) is not ABSENT:
            data["nbChildren"] = value
        if (value := self.global_size) is not ABSENT:
            data["globalSize"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[UploadedFileDetails]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.uploaded_file_details import QUICK

        return QUICK
