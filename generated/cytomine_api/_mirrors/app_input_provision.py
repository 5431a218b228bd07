"""AppInputProvision as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    new,
    reflected,
)

from cytomine_api.models.app_input_provision import AppInputProvision
from cytomine_api.models.app_input_type import AppInputType


class AppInputProvisionMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    type: Any
    value: Any
    param_name: str = ABSENT


REFLECT: Reflect = {}


def build_app_input_provision(row: Any) -> AppInputProvision:
    """Return the model of a mirror."""
    self = new(AppInputProvision)
    self.type = AppInputType.from_dict(row.type)
    self.value = row.value
    self.param_name = row.param_name
    self.additional_properties = {}
    return self


def reflect_app_input_provision(model: Any) -> AppInputProvisionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.value, model.param_name)):
        raise RefusedError
    return AppInputProvisionMirror(reflected(model.type, REFLECT), model.value, model.param_name)


QUICK = Quick(AppInputProvisionMirror, build_app_input_provision, reflect_app_input_provision, is_open=True)
