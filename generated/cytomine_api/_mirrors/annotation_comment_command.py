"""AnnotationCommentCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.annotation_comment import (
    AnnotationCommentMirror,
    build_annotation_comment,
    reflect_annotation_comment,
)
from cytomine_api.models.annotation_comment import AnnotationComment
from cytomine_api.models.annotation_comment_command import AnnotationCommentCommand
from cytomine_api.models.command_callback import CommandCallback


class AnnotationCommentCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    sharedannotation: AnnotationCommentMirror


REFLECT: Reflect = {AnnotationComment: reflect_annotation_comment}


def build_annotation_comment_command(row: Any) -> AnnotationCommentCommand:
    """Return the model of a mirror."""
    self = new(AnnotationCommentCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.sharedannotation = build_annotation_comment(row.sharedannotation)
    self.additional_properties = {}
    return self


def reflect_annotation_comment_command(model: Any) -> AnnotationCommentCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return AnnotationCommentCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_annotation_comment(model.sharedannotation)
        if type(model.sharedannotation) is AnnotationComment
        else reflected(model.sharedannotation, REFLECT),
    )


QUICK = Quick(
    AnnotationCommentCommandMirror,
    build_annotation_comment_command,
    reflect_annotation_comment_command,
    is_open=True,
)
