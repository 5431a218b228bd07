"""AnnotationCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.user_annotation import (
    UserAnnotationMirror,
    build_user_annotation,
    reflect_user_annotation,
)
from cytomine_api.models.annotation_command import AnnotationCommand
from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.user_annotation import UserAnnotation


class AnnotationCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    annotation: UserAnnotationMirror


REFLECT: Reflect = {UserAnnotation: reflect_user_annotation}


def build_annotation_command(row: Any) -> AnnotationCommand:
    """Return the model of a mirror."""
    self = new(AnnotationCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.annotation = build_user_annotation(row.annotation)
    self.additional_properties = {}
    return self


def reflect_annotation_command(model: Any) -> AnnotationCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return AnnotationCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_user_annotation(model.annotation)
        if type(model.annotation) is UserAnnotation
        else reflected(model.annotation, REFLECT),
    )


QUICK = Quick(AnnotationCommandMirror, build_annotation_command, reflect_annotation_command, is_open=True)
