"""UploadedFileTreeNode as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    new,
    plain_list,
    reflected,
)

from cytomine_api._mirrors.uploaded_file_tree_path import (
    UploadedFileTreePathMirror,
    build_uploaded_file_tree_path,
    reflect_uploaded_file_tree_path,
)
from cytomine_api.models.uploaded_file_tree_node import UploadedFileTreeNode
from cytomine_api.models.uploaded_file_tree_path import UploadedFileTreePath


class UploadedFileTreeNodeMirror(
    Mirror,
    rename={
        "original_filename": "originalFilename",
        "content_type": "contentType",
        "l_tree": "lTree",
        "companion_file": "companionFile",
        "thumb_url": "thumbURL",
        "is_archive": "isArchive",
        "macro_url": "macroURL",
    },
):
    """What is exactly as the document says, and nothing else."""

    id: int
    created: int | None
    original_filename: str
    content_type: str
    l_tree: UploadedFileTreePathMirror
    parent: int | None
    size: int
    status: int
    image: int | None
    slices: list[int]
    companion_file: int | None
    thumb_url: str | None
    is_archive: bool
    macro_url: str | None = ABSENT


REFLECT: Reflect = {UploadedFileTreePath: reflect_uploaded_file_tree_path}


def build_uploaded_file_tree_node(row: Any) -> UploadedFileTreeNode:
    """Return the model of a mirror."""
    self = new(UploadedFileTreeNode)
    self.id = row.id
    self.created = row.created
    self.original_filename = row.original_filename
    self.content_type = row.content_type
    self.l_tree = build_uploaded_file_tree_path(row.l_tree)
    self.parent = row.parent
    self.size = row.size
    self.status = row.status
    self.image = row.image
    self.slices = row.slices
    self.companion_file = row.companion_file
    self.thumb_url = row.thumb_url
    self.is_archive = row.is_archive
    self.macro_url = row.macro_url
    self.additional_properties = {}
    return self


def reflect_uploaded_file_tree_node(model: Any) -> UploadedFileTreeNodeMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.id,
            model.created,
            model.original_filename,
            model.content_type,
            model.parent,
            model.size,
            model.status,
            model.image,
            model.companion_file,
            model.thumb_url,
            model.is_archive,
            model.macro_url,
        )
    ):
        raise RefusedError
    return UploadedFileTreeNodeMirror(
        model.id,
        model.created,
        model.original_filename,
        model.content_type,
        reflect_uploaded_file_tree_path(model.l_tree)
        if type(model.l_tree) is UploadedFileTreePath
        else reflected(model.l_tree, REFLECT),
        model.parent,
        model.size,
        model.status,
        model.image,
        plain_list(model.slices),
        model.companion_file,
        model.thumb_url,
        model.is_archive,
        model.macro_url,
    )


QUICK = Quick(UploadedFileTreeNodeMirror, build_uploaded_file_tree_node, reflect_uploaded_file_tree_node)
