"""LastConsultedImage as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.last_consulted_image import LastConsultedImage


class LastConsultedImageMirror(Mirror, rename={"image_name": "imageName"}):
    """What is exactly as the document says, and nothing else."""

    user: int
    created: int
    image: int
    image_name: str


def build_last_consulted_image(row: Any) -> LastConsultedImage:
    """Return the model of a mirror."""
    self = new(LastConsultedImage)
    self.user = row.user
    self.created = row.created
    self.image = row.image
    self.image_name = row.image_name
    self.additional_properties = {}
    return self


def reflect_last_consulted_image(model: Any) -> LastConsultedImageMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.user, model.created, model.image, model.image_name)
    ):
        raise RefusedError
    return LastConsultedImageMirror(model.user, model.created, model.image, model.image_name)


QUICK = Quick(LastConsultedImageMirror, build_last_consulted_image, reflect_last_consulted_image)
