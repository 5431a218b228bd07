"""TaskRunLayer. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, nullable, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            annotation_layer=value
            if type(value := take("annotationLayer", UNSET)) is int
            else required(value, "annotationLayer", integer),
            task_run=value
            if type(value := take("taskRun", UNSET)) is int
            else required(value, "taskRun", integer),
            image=value if type(value := take("image", UNSET)) is int else required(value, "image", integer),
            xoffset=value
            if type(value := take("xoffset", UNSET)) is int or value is None
            else required(value, "xoffset", lambda value: nullable(value, integer)),
            yoffset=value
            if type(value := take("yoffset", UNSET)) is int or value is None
            else required(value, "yoffset", lambda value: nullable(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.annotation_layer) is not ABSENT:
            data["annotationLayer"] = value
        if (value := self.task_run) is not ABSENT:
            data["taskRun"] = value
        if (value := self.image) is not ABSENT:
            data["image"] = value
        if (value := self.xoffset) is not ABSENT:
            data["xoffset"] = value
        if (value := self.yoffset) is not ABSENT:
            data["yoffset"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[TaskRunLayer]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.task_run_layer import QUICK

        return QUICK
