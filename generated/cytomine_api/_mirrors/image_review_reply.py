"""ImageReviewReply as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.image_instance import (
    ImageInstanceMirror,
    build_image_instance,
    reflect_image_instance,
)
from cytomine_api.models.image_instance import ImageInstance
from cytomine_api.models.image_review_reply import ImageReviewReply


class ImageReviewReplyMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    message: str
    imageinstance: ImageInstanceMirror


REFLECT: Reflect = {ImageInstance: reflect_image_instance}


def build_image_review_reply(row: Any) -> ImageReviewReply:
    """Return the model of a mirror."""
    self = new(ImageReviewReply)
    self.message = row.message
    self.imageinstance = build_image_instance(row.imageinstance)
    self.additional_properties = {}
    return self


def reflect_image_review_reply(model: Any) -> ImageReviewReplyMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message,)):
        raise RefusedError
    return ImageReviewReplyMirror(
        model.message,
        reflect_image_instance(model.imageinstance)
        if type(model.imageinstance) is ImageInstance
        else reflected(model.imageinstance, REFLECT),
    )


QUICK = Quick(ImageReviewReplyMirror, build_image_review_reply, reflect_image_review_reply)
