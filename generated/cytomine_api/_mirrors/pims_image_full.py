"""PimsImageFull as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    built,
    new,
    reflected,
)

from cytomine_api._mirrors.pims_associated_image import (
    PimsAssociatedImageMirror,
    build_pims_associated_image,
    reflect_pims_associated_image,
)
from cytomine_api._mirrors.pims_channel import PimsChannelMirror, build_pims_channel, reflect_pims_channel
from cytomine_api._mirrors.pims_image import PimsImageMirror, build_pims_image, reflect_pims_image
from cytomine_api._mirrors.pims_instrument import (
    PimsInstrumentMirror,
    build_pims_instrument,
    reflect_pims_instrument,
)
from cytomine_api._mirrors.pims_representation import (
    PimsRepresentationMirror,
    build_pims_representation,
    reflect_pims_representation,
)
from cytomine_api.models.pims_associated_image import PimsAssociatedImage
from cytomine_api.models.pims_channel import PimsChannel
from cytomine_api.models.pims_image import PimsImage
from cytomine_api.models.pims_image_full import PimsImageFull
from cytomine_api.models.pims_instrument import PimsInstrument
from cytomine_api.models.pims_representation import PimsRepresentation


class PimsImageFullMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    image: PimsImageMirror
    channels: list[PimsChannelMirror]
    instrument: PimsInstrumentMirror
    associated: list[PimsAssociatedImageMirror]
    representations: list[PimsRepresentationMirror]


REFLECT: Reflect = {
    PimsAssociatedImage: reflect_pims_associated_image,
    PimsChannel: reflect_pims_channel,
    PimsImage: reflect_pims_image,
    PimsInstrument: reflect_pims_instrument,
    PimsRepresentation: reflect_pims_representation,
}


def build_pims_image_full(row: Any) -> PimsImageFull:
    """Return the model of a mirror."""
    self = new(PimsImageFull)
    self.image = build_pims_image(row.image)
    self.channels = built(row.channels, build_pims_channel)
    self.instrument = build_pims_instrument(row.instrument)
    self.associated = built(row.associated, build_pims_associated_image)
    self.representations = built(row.representations, build_pims_representation)
    self.additional_properties = {}
    return self


def reflect_pims_image_full(model: Any) -> PimsImageFullMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties:
        raise RefusedError
    return PimsImageFullMirror(
        reflect_pims_image(model.image)
        if type(model.image) is PimsImage
        else reflected(model.image, REFLECT),
        reflected(model.channels, REFLECT),
        reflect_pims_instrument(model.instrument)
        if type(model.instrument) is PimsInstrument
        else reflected(model.instrument, REFLECT),
        reflected(model.associated, REFLECT),
        reflected(model.representations, REFLECT),
    )


QUICK = Quick(PimsImageFullMirror, build_pims_image_full, reflect_pims_image_full, is_open=True)
