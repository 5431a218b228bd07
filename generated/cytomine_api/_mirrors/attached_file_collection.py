"""AttachedFileCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    built,
    new,
    reflected,
)

from cytomine_api._mirrors.attached_file import AttachedFileMirror, build_attached_file, reflect_attached_file
from cytomine_api.models.attached_file import AttachedFile
from cytomine_api.models.attached_file_collection import AttachedFileCollection


class AttachedFileCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[AttachedFileMirror]


REFLECT: Reflect = {AttachedFile: reflect_attached_file}


def build_attached_file_collection(row: Any) -> AttachedFileCollection:
    """Return the model of a mirror."""
    self = new(AttachedFileCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_attached_file)
    self.additional_properties = {}
    return self


def reflect_attached_file_collection(model: Any) -> AttachedFileCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return AttachedFileCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(AttachedFileCollectionMirror, build_attached_file_collection, reflect_attached_file_collection)
