"""UploadedFileTreeNode. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    ABSENT,
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

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            created=value
            if type(value := take("created", UNSET)) is int or value is None
            else required(value, "created", lambda value: nullable(value, integer)),
            original_filename=value
            if type(value := take("originalFilename", UNSET)) is str
            else required(value, "originalFilename", text),
            content_type=value
            if type(value := take("contentType", UNSET)) is str
            else required(value, "contentType", text),
            l_tree=required(take("lTree", UNSET), "lTree", UploadedFileTreePath.from_dict),
            parent=value
            if type(value := take("parent", UNSET)) is int or value is None
            else required(value, "parent", lambda value: nullable(value, integer)),
            size=value if type(value := take("size", UNSET)) is int else required(value, "size", integer),
            status=value
            if type(value := take("status", UNSET)) is int
            else required(value, "status", integer),
            image=value
            if type(value := take("image", UNSET)) is int or value is None
            else required(value, "image", lambda value: nullable(value, integer)),
            slices=required(take("slices", UNSET), "slices", lambda value: items(value, integer)),
            companion_file=value
            if type(value := take("companionFile", UNSET)) is int or value is None
            else required(value, "companionFile", lambda value: nullable(value, integer)),
            thumb_url=value
            if type(value := take("thumbURL", UNSET)) is str or value is None
            else required(value, "thumbURL", lambda value: nullable(value, text)),
            is_archive=value
            if type(value := take("isArchive", UNSET)) is bool
            else required(value, "isArchive", boolean),
            macro_url=value
            if type(value := take("macroURL", UNSET)) is str or value is None
            else optional(value, "macroURL", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        if (value := self.original_filename) is not ABSENT:
            data["originalFilename"] = value
        if (value := self.content_type) is not ABSENT:
            data["contentType"] = value
        if (value := self.l_tree) is not ABSENT:
            data["lTree"] = encode(value)
        if (value := self.parent) is not ABSENT:
            data["parent"] = value
        if (value := self.size) is not ABSENT:
            data["size"] = value
        if (value := self.status) is not ABSENT:
            data["status"] = value
        if (value := self.image) is not ABSENT:
            data["image"] = value
        if (value := self.slices) is not ABSENT:
            data["slices"] = value
        if (value := self.companion_file) is not ABSENT:
            data["companionFile"] = value
        if (value := self.thumb_url) is not ABSENT:
            data["thumbURL"] = value
        if (value := self.is_archive) is not ABSENT:
            data["isArchive"] = value
        if (value := self.macro_url) is not ABSENT:
            data["macroURL"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[UploadedFileTreeNode]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.uploaded_file_tree_node import QUICK

        return QUICK
