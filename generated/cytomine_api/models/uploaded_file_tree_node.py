"""UploadedFileTreeNode. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    UNSET,
    Unset,
    boolean,
    encode,
    integer,
    items,
    nullable,
    optional,
    record,
    required,
    text,
)

from cytomine_api.models.uploaded_file_tree_path import UploadedFileTreePath


@define(kw_only=True)
class UploadedFileTreeNode:
    """A file as told with `root`, at its place in the tree.

    Attributes:
        id: Identifier over all classes of the server.
        created: When the record was made, in milliseconds since 1970 (UTC) as a number; null once an
            update left it out.
        original_filename: As it was called when uploaded.
        content_type: Name of the format in the image server.
        l_tree: Where a node stands in the tree, as the database has it.
        parent: File above it, from which it was made.
        size: Bytes of the whole upload request.
        status: How far the import has come: even below 100 it runs, from 100 on it is done, odd it
            failed. 0 uploaded, 10 detecting the format (11 unknown), 20 extracting (21), 30 converting
            (31), 40 deploying (41), 50 unpacking (51), 60 checking (61), 100 deployed, 102 extracted,
            104 converted, 106 unpacked.
        image: Id of an abstract image in it.
        slices: Ids of the abstract slices in it; each comes once for every right somebody has on the
            storage.
        companion_file: The id of the image once more, by a mistake of the server.
        thumb_url: Address of a PNG of the image or of a slice; it wants the token in its query.
        is_archive: Holds files of their own.
        macro_url: Address of the overview of the whole slide; null for formats that have none.
    """

    id: int
    created: int | None
    original_filename: str
    content_type: str
    l_tree: UploadedFileTreePath
    parent: int | None
    size: int
    status: int
    image: int | None
    slices: list[int]
    companion_file: int | None
    thumb_url: str | None
    is_archive: bool
    macro_url: str | None | Unset = UNSET
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
            created=required(rest, "created", lambda value: nullable(value, integer)),
            original_filename=required(rest, "originalFilename", text),
            content_type=required(rest, "contentType", text),
            l_tree=required(rest, "lTree", UploadedFileTreePath.from_dict),
            parent=required(rest, "parent", lambda value: nullable(value, integer)),
            size=required(rest, "size", integer),
            status=required(rest, "status", integer),
            image=required(rest, "image", lambda value: nullable(value, integer)),
            slices=required(rest, "slices", lambda value: items(value, integer)),
            companion_file=required(rest, "companionFile", lambda value: nullable(value, integer)),
            thumb_url=required(rest, "thumbURL", lambda value: nullable(value, text)),
            is_archive=required(rest, "isArchive", boolean),
            macro_url=optional(rest, "macroURL", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["created"] = self.created
        data["originalFilename"] = self.original_filename
        data["contentType"] = self.content_type
        data["lTree"] = encode(self.l_tree)
        data["parent"] = self.parent
        data["size"] = self.size
        data["status"] = self.status
        data["image"] = self.image
        data["slices"] = self.slices
        data["companionFile"] = self.companion_file
        data["thumbURL"] = self.thumb_url
        data["isArchive"] = self.is_archive
        if self.macro_url is not UNSET:
            data["macroURL"] = self.macro_url
        data.update(self.additional_properties)
        return data
