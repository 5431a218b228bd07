"""UserAnnotationLight as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.user_annotation_light import UserAnnotationLight


class UserAnnotationLightMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    id: int
    container: int | None
    url: str


def build_user_annotation_light(row: Any) -> UserAnnotationLight:
    """Return the model of a mirror."""
    self = new(UserAnnotationLight)
    self.id = row.id
    self.container = row.container
    self.url = row.url
    self.additional_properties = {}
    return self


def reflect_user_annotation_light(model: Any) -> UserAnnotationLightMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.id, model.container, model.url)):
        raise RefusedError
    return UserAnnotationLightMirror(model.id, model.container, model.url)


QUICK = Quick(UserAnnotationLightMirror, build_user_annotation_light, reflect_user_annotation_light)
