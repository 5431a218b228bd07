"""UploadedFileDetails. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, boolean, integer, nullable, optional, record, required, text


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
        return cls(
            id=required(rest, "id", integer),
            content_type=required(rest, "contentType", text),
            created=required(rest, "created", lambda value: nullable(value, integer)),
            filename=required(rest, "filename", text),
            original_filename=required(rest, "originalFilename", text),
            size=required(rest, "size", integer),
            status=required(rest, "status", integer),
            storage_id=required(rest, "storageId", integer),
            user_id=required(rest, "userId", integer),
            height=required(rest, "height", lambda value: nullable(value, integer)),
            width=required(rest, "width", lambda value: nullable(value, integer)),
            magnification=required(rest, "magnification", lambda value: nullable(value, integer)),
            root=required(rest, "root", lambda value: nullable(value, text)),
            image=required(rest, "image", lambda value: nullable(value, integer)),
            thumb_url=required(rest, "thumbURL", lambda value: nullable(value, text)),
            is_archive=required(rest, "isArchive", boolean),
            nb_children=optional(rest, "nbChildren", integer),
            global_size=optional(rest, "globalSize", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["contentType"] = self.content_type
        data["created"] = self.created
        data["filename"] = self.filename
        data["originalFilename"] = self.original_filename
        data["size"] = self.size
        data["status"] = self.status
        data["storageId"] = self.storage_id
        data["userId"] = self.user_id
        data["height"] = self.height
        data["width"] = self.width
        data["magnification"] = self.magnification
        data["root"] = self.root
        data["image"] = self.image
        data["thumbURL"] = self.thumb_url
        data["isArchive"] = self.is_archive
        if self.nb_children is not UNSET:
            data["nbChildren"] = self.nb_children
        if self.global_size is not UNSET:
            data["globalSize"] = self.global_size
        data.update(self.additional_properties)
        return data
