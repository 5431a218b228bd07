"""AnnotationGroupCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    new,
    reflected,
)

from cytomine_api._mirrors.annotation_group import (
    AnnotationGroupMirror,
    build_annotation_group,
    reflect_annotation_group,
)
from cytomine_api.models.annotation_group import AnnotationGroup
from cytomine_api.models.annotation_group_command import AnnotationGroupCommand
from cytomine_api.models.command_callback import CommandCallback


class AnnotationGroupCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    annotationgroup: AnnotationGroupMirror


REFLECT: Reflect = {AnnotationGroup: reflect_annotation_group}


def build_annotation_group_command(row: Any) -> AnnotationGroupCommand:
    """Return the model of a mirror."""
    self = new(AnnotationGroupCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.annotationgroup = build_annotation_group(row.annotationgroup)
    self.additional_properties = {}
    return self


def reflect_annotation_group_command(model: Any) -> AnnotationGroupCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return AnnotationGroupCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_annotation_group(model.annotationgroup)
        if type(model.annotationgroup) is AnnotationGroup
        else reflected(model.annotationgroup, REFLECT),
    )


QUICK = Quick(
    AnnotationGroupCommandMirror,
    build_annotation_group_command,
    reflect_annotation_group_command,
    is_open=True,
)
