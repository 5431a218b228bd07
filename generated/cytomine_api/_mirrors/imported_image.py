"""ImportedImage as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.imported_abstract_image import (
    ImportedAbstractImageMirror,
    build_imported_abstract_image,
    reflect_imported_abstract_image,
)
from cytomine_api._mirrors.imported_image_instance import (
    ImportedImageInstanceMirror,
    build_imported_image_instance,
    reflect_imported_image_instance,
)
from cytomine_api.models.imported_abstract_image import ImportedAbstractImage
from cytomine_api.models.imported_image import ImportedImage
from cytomine_api.models.imported_image_instance import ImportedImageInstance


class ImportedImageMirror(Mirror, rename={"image_instances": "imageInstances"}):
    """What is exactly as the document says, and nothing else."""

    image: ImportedAbstractImageMirror
    image_instances: list[ImportedImageInstanceMirror]


REFLECT: Reflect = {
    ImportedAbstractImage: reflect_imported_abstract_image,
    ImportedImageInstance: reflect_imported_image_instance,
}


def build_imported_image(row: Any) -> ImportedImage:
    """Return the model of a mirror."""
    self = new(ImportedImage)
    self.image = build_imported_abstract_image(row.image)
    self.image_instances = built(row.image_instances, build_imported_image_instance)
    self.additional_properties = {}
    return self


def reflect_imported_image(model: Any) -> ImportedImageMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties:
        raise RefusedError
    return ImportedImageMirror(
        reflect_imported_abstract_image(model.image)
        if type(model.image) is ImportedAbstractImage
        else reflected(model.image, REFLECT),
        reflected(model.image_instances, REFLECT),
    )


QUICK = Quick(ImportedImageMirror, build_imported_image, reflect_imported_image, is_open=True)
