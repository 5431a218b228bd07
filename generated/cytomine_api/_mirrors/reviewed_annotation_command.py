"""ReviewedAnnotationCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.reviewed_annotation import (
    ReviewedAnnotationMirror,
    build_reviewed_annotation,
    reflect_reviewed_annotation,
)
from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.reviewed_annotation import ReviewedAnnotation
from cytomine_api.models.reviewed_annotation_command import ReviewedAnnotationCommand


class ReviewedAnnotationCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    reviewedannotation: ReviewedAnnotationMirror


REFLECT: Reflect = {ReviewedAnnotation: reflect_reviewed_annotation}


def build_reviewed_annotation_command(row: Any) -> ReviewedAnnotationCommand:
    """Return the model of a mirror."""
    self = new(ReviewedAnnotationCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.reviewedannotation = build_reviewed_annotation(row.reviewedannotation)
    self.additional_properties = {}
    return self


def reflect_reviewed_annotation_command(model: Any) -> ReviewedAnnotationCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return ReviewedAnnotationCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_reviewed_annotation(model.reviewedannotation)
        if type(model.reviewedannotation) is ReviewedAnnotation
        else reflected(model.reviewedannotation, REFLECT),
    )


QUICK = Quick(
    ReviewedAnnotationCommandMirror,
    build_reviewed_annotation_command,
    reflect_reviewed_annotation_command,
    is_open=True,
)
