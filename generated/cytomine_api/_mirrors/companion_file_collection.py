"""CompanionFileCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.companion_file import (
    CompanionFileMirror,
    build_companion_file,
    reflect_companion_file,
)
from cytomine_api.models.companion_file import CompanionFile
from cytomine_api.models.companion_file_collection import CompanionFileCollection


class CompanionFileCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[CompanionFileMirror]


REFLECT: Reflect = {CompanionFile: reflect_companion_file}


def build_companion_file_collection(row: Any) -> CompanionFileCollection:
    """Return the model of a mirror."""
    self = new(CompanionFileCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_companion_file)
    self.additional_properties = {}
    return self


def reflect_companion_file_collection(model: Any) -> CompanionFileCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return CompanionFileCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    CompanionFileCollectionMirror, build_companion_file_collection, reflect_companion_file_collection
)
