"""TaskRunLayer. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, nullable, record, required


@define(kw_only=True)
class TaskRunLayer:
    """Which run of an app made a layer, on which image.

    Attributes:
        annotation_layer: Id of the set of shapes.
        task_run: Id of the run that made it.
        image: Id of the image instance it lies on.
        xoffset: By how many pixels the shapes are shifted along x. The key is in lower case.
        yoffset: By how many pixels the shapes are shifted along y. The key is in lower case.
    """

    annotation_layer: int
    task_run: int
    image: int
    xoffset: int | None
    yoffset: int | None
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            annotation_layer=required(rest, "annotationLayer", integer),
            task_run=required(rest, "taskRun", integer),
            image=required(rest, "image", integer),
            xoffset=required(rest, "xoffset", lambda value: nullable(value, integer)),
            yoffset=required(rest, "yoffset", lambda value: nullable(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["annotationLayer"] = self.annotation_layer
        data["taskRun"] = self.task_run
        data["image"] = self.image
        data["xoffset"] = self.xoffset
        data["yoffset"] = self.yoffset
        data.update(self.additional_properties)
        return data
