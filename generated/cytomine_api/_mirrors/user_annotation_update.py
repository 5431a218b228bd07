"""UserAnnotationUpdate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.user_annotation_update import UserAnnotationUpdate


class UserAnnotationUpdateMirror(Mirror, rename={"geometry_compression": "geometryCompression"}):
    """What is exactly as the document says, and nothing else."""

    id: int
    location: str
    slice: int
    image: int
    user: int
    created: str | int | None = ABSENT
    geometry_compression: int | float | None = ABSENT


def build_user_annotation_update(row: Any) -> UserAnnotationUpdate:
    """Return the model of a mirror."""
    self = new(UserAnnotationUpdate)
    self.id = row.id
    self.location = row.location
    self.slice = row.slice
    self.image = row.image
    self.user = row.user
    self.created = row.created
    self.geometry_compression = row.geometry_compression
    self.additional_properties = {}
    return self


def reflect_user_annotation_update(model: Any) -> UserAnnotationUpdateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain((model.id, model.location, model.slice, model.image, model.user, model.created))
        or not are_numbers((model.geometry_compression,))
    ):
        raise RefusedError
    return UserAnnotationUpdateMirror(
        model.id,
        model.location,
        model.slice,
        model.image,
        model.user,
        model.created,
        model.geometry_compression,
    )


QUICK = Quick(UserAnnotationUpdateMirror, build_user_annotation_update, reflect_user_annotation_update)
