"""ImportedImage. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, encode, items, record, required

from cytomine_api.models.imported_abstract_image import ImportedAbstractImage
from cytomine_api.models.imported_image_instance import ImportedImageInstance

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ImportedImage:
    """An image the import read, and its instances in projects.

    Attributes:
        image: The abstract image as the image server knows it: as `AbstractImage`, but `class` is
            called `class_`, and what is null is left out.
        image_instances: One for each project that was asked for.
    """

    image: ImportedAbstractImage
    image_instances: list[ImportedImageInstance]
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
            image=required(take("image", UNSET), "image", ImportedAbstractImage.from_dict),
            image_instances=required(
                take("imageInstances", UNSET),
                "imageInstances",
                lambda value: items(value, ImportedImageInstance.from_dict),
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.image) is not ABSENT:
            data["image"] = encode(value)
        if (value := self.image_instances) is not ABSENT:
            data["imageInstances"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ImportedImage]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.imported_image import QUICK

        return QUICK
