"""PimsRepresentation. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, encode, optional, record, required, text

from cytomine_api.models.pims_file import PimsFile
from cytomine_api.models.pims_pyramid import PimsPyramid

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class PimsRepresentation:
    """A file behind an image, and what it is for.

    Attributes:
        role: What the file is for: as uploaded (UPLOAD), as recognised (ORIGINAL), to read pixels
            (SPATIAL) or spectra (SPECTRAL) from.
        file: A file or folder of the image server.
        pyramid: An image in several resolutions.
    """

    role: str
    file: PimsFile
    pyramid: PimsPyramid | Unset = UNSET
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
            role=value if type(value := take("role", UNSET)) is str else required(value, "role", text),
            file=required(take("file", UNSET), "file", PimsFile.from_dict),
            pyramid=optional(take("pyramid", UNSET), "pyramid", PimsPyramid.from_dict),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.role) is not ABSENT:
            data["role"] = value
        if (value := self.file) is not ABSENT:
            data["file"] = encode(value)
        if (value := self.pyramid) is not ABSENT:
            data["pyramid"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsRepresentation]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_representation import QUICK

        return QUICK
