"""AppStoreCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.app_store_create import AppStoreCreate


class AppStoreCreateMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    name: str
    host: str


def build_app_store_create(row: Any) -> AppStoreCreate:
    """Return the model of a mirror."""
    self = new(AppStoreCreate)
    self.name = row.name
    self.host = row.host
    self.additional_properties = {}
    return self


def reflect_app_store_create(model: Any) -> AppStoreCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.name, model.host)):
        raise RefusedError
    return AppStoreCreateMirror(model.name, model.host)


QUICK = Quick(AppStoreCreateMirror, build_app_store_create, reflect_app_store_create)
