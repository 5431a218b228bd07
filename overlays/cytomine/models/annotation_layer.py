"""What apps found on images: layers of shapes, apart from the annotations of users."""

from __future__ import annotations

from base64 import b64decode
from typing import TYPE_CHECKING, Any, ClassVar

from cytomine._core import connections, table
from cytomine._core.model import Model
from cytomine._core.older import false_when_legacy
from cytomine_api import fields
from cytomine_wire.codec import items, record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_api.models.task_run_layer import TaskRunLayer


class AnnotationLayer(fields.AnnotationLayer, Model):
    """Shapes that one run of an app found on an image; comes from `ImageInstance.annotation_layers`."""

    never: ClassVar[tuple[str, ...]] = ("fetch", "save", "update", "delete")

    @false_when_legacy
    def shapes(self) -> list[str]:
        """Return the shapes as WKT, in pixels of the full image as annotations of users are.

        Raises:
            ValueError: The layer has no id.
            NotFoundError: There is no such layer.
        """
        return [b64decode(each["location"]).decode() for each in _rows("list_layer_annotations", self)]

    @false_when_legacy
    def run(self) -> TaskRunLayer | None:
        """Return which run of an app made the layer, on which image; None where that is not known."""
        module = table.operation("annotation_layer.get_layer_task_run")
        found: TaskRunLayer | None = module.parse(self._send(module.request(self._at("id"))))
        return found


def layers_of(image: Model) -> list[AnnotationLayer]:
    """Return the layers of an image."""
    return [AnnotationLayer()._take_whole(each) for each in _rows("list_annotation_layers", image)]  # noqa: SLF001 - of this package


def _rows(operation: str, owner: Model) -> list[Mapping[str, Any]]:
    """Return the rows of a listing that is a plain array."""
    module = table.operation(f"annotation_layer.{operation}")
    response = connections.current().client.send(module.request(owner._at("id")))  # noqa: SLF001 - as above
    return module.OPERATION.read(response, lambda value: items(value, record))
