"""PimsImageFull. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, encode, items, record, required

from cytomine_api.models.pims_associated_image import PimsAssociatedImage
from cytomine_api.models.pims_channel import PimsChannel
from cytomine_api.models.pims_image import PimsImage
from cytomine_api.models.pims_instrument import PimsInstrument
from cytomine_api.models.pims_representation import PimsRepresentation

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            image=required(take("image", UNSET), "image", PimsImage.from_dict),
            channels=required(
                take("channels", UNSET), "channels", lambda value: items(value, PimsChannel.from_dict)
            ),
            instrument=required(take("instrument", UNSET), "instrument", PimsInstrument.from_dict),
            associated=required(
                take("associated", UNSET),
                "associated",
                lambda value: items(value, PimsAssociatedImage.from_dict),
            ),
            representations=required(
                take("representations", UNSET),
                "representations",
                lambda value: items(value, PimsRepresentation.from_dict),
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.image) is not ABSENT:
            data["image"] = encode(value)
        if (value := self.channels) is not ABSENT:
            data["channels"] = encode(value)
        if (value := self.instrument) is not ABSENT:
            data["instrument"] = encode(value)
        if (value := self.associated) is not ABSENT:
            data["associated"] = encode(value)
        if (value := self.representations) is not ABSENT:
            data["representations"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsImageFull]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_image_full import QUICK

        return QUICK
