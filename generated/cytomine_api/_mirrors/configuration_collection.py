"""ConfigurationCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.configuration import (
    ConfigurationMirror,
    build_configuration,
    reflect_configuration,
)
from cytomine_api.models.configuration import Configuration
from cytomine_api.models.configuration_collection import ConfigurationCollection


class ConfigurationCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[ConfigurationMirror]


REFLECT: Reflect = {Configuration: reflect_configuration}


def build_configuration_collection(row: Any) -> ConfigurationCollection:
    """Return the model of a mirror."""
    self = new(ConfigurationCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_configuration)
    self.additional_properties = {}
    return self


def reflect_configuration_collection(model: Any) -> ConfigurationCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return ConfigurationCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(ConfigurationCollectionMirror, build_configuration_collection, reflect_configuration_collection)
