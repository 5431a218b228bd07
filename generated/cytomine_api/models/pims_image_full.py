"""PimsImageFull. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import encode, items, record, required

from cytomine_api.models.pims_associated_image import PimsAssociatedImage
from cytomine_api.models.pims_channel import PimsChannel
from cytomine_api.models.pims_image import PimsImage
from cytomine_api.models.pims_instrument import PimsInstrument
from cytomine_api.models.pims_representation import PimsRepresentation


@define(kw_only=True)
class PimsImageFull:
    """All facts about an image.

    Attributes:
        image: The main facts about an image, as its file says.
        channels: Its channels, samples one by one.
        instrument: What an image was taken with.
        associated: Pictures in the file beside the image.
        representations: Files behind the image.
    """

    image: PimsImage
    channels: list[PimsChannel]
    instrument: PimsInstrument
    associated: list[PimsAssociatedImage]
    representations: list[PimsRepresentation]
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            image=required(rest, "image", PimsImage.from_dict),
            channels=required(rest, "channels", lambda value: items(value, PimsChannel.from_dict)),
            instrument=required(rest, "instrument", PimsInstrument.from_dict),
            associated=required(
                rest, "associated", lambda value: items(value, PimsAssociatedImage.from_dict)
            ),
            representations=required(
                rest, "representations", lambda value: items(value, PimsRepresentation.from_dict)
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["image"] = encode(self.image)
        data["channels"] = encode(self.channels)
        data["instrument"] = encode(self.instrument)
        data["associated"] = encode(self.associated)
        data["representations"] = encode(self.representations)
        data.update(self.additional_properties)
        return data
