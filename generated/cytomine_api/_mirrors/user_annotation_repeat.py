"""UserAnnotationRepeat as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.user_annotation_repeat import UserAnnotationRepeat


class UserAnnotationRepeatMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    repeat: int
    slice: int


def build_user_annotation_repeat(row: Any) -> UserAnnotationRepeat:
    """Return the model of a mirror."""
    self = new(UserAnnotationRepeat)
    self.repeat = row.repeat
    self.slice = row.slice
    self.additional_properties = {}
    return self


def reflect_user_annotation_repeat(model: Any) -> UserAnnotationRepeatMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.repeat, model.slice)):
        raise RefusedError
    return UserAnnotationRepeatMirror(model.repeat, model.slice)


QUICK = Quick(UserAnnotationRepeatMirror, build_user_annotation_repeat, reflect_user_annotation_repeat)
