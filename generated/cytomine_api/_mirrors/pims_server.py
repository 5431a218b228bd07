"""PimsServer as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    new,
    reflected,
)

from cytomine_api.models.pims_server import PimsServer
from cytomine_api.models.pims_settings import PimsSettings


class PimsServerMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    version: str
    api_version: str
    settings: Any


REFLECT: Reflect = {}


def build_pims_server(row: Any) -> PimsServer:
    """Return the model of a mirror."""
    self = new(PimsServer)
    self.version = row.version
    self.api_version = row.api_version
    self.settings = PimsSettings.from_dict(row.settings)
    self.additional_properties = {}
    return self


def reflect_pims_server(model: Any) -> PimsServerMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.version, model.api_version)):
        raise RefusedError
    return PimsServerMirror(model.version, model.api_version, reflected(model.settings, REFLECT))


QUICK = Quick(PimsServerMirror, build_pims_server, reflect_pims_server, is_open=True)
