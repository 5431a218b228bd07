"""AppStateAction as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.app_state_action import AppStateAction


class AppStateActionMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    desired: str


def build_app_state_action(row: Any) -> AppStateAction:
    """Return the model of a mirror."""
    self = new(AppStateAction)
    self.desired = row.desired
    self.additional_properties = {}
    return self


def reflect_app_state_action(model: Any) -> AppStateActionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.desired,)):
        raise RefusedError
    return AppStateActionMirror(model.desired)


QUICK = Quick(AppStateActionMirror, build_app_state_action, reflect_app_state_action)
