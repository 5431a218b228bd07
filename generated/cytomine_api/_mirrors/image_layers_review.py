"""ImageLayersReview as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
    plain_list,
)

from cytomine_api.models.image_layers_review import ImageLayersReview


class ImageLayersReviewMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    users: list[int] = ABSENT
    task: int | None = ABSENT


def build_image_layers_review(row: Any) -> ImageLayersReview:
    """Return the model of a mirror."""
    self = new(ImageLayersReview)
    self.users = row.users
    self.task = row.task
    self.additional_properties = {}
    return self


def reflect_image_layers_review(model: Any) -> ImageLayersReviewMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.task,)):
        raise RefusedError
    return ImageLayersReviewMirror(plain_list(model.users), model.task)


QUICK = Quick(ImageLayersReviewMirror, build_image_layers_review, reflect_image_layers_review)
