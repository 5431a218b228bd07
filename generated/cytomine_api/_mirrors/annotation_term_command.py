"""AnnotationTermCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.annotation_term import (
    AnnotationTermMirror,
    build_annotation_term,
    reflect_annotation_term,
)
from cytomine_api.models.annotation_term import AnnotationTerm
from cytomine_api.models.annotation_term_command import AnnotationTermCommand
from cytomine_api.models.command_callback import CommandCallback


class AnnotationTermCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    annotationterm: AnnotationTermMirror


REFLECT: Reflect = {AnnotationTerm: reflect_annotation_term}


def build_annotation_term_command(row: Any) -> AnnotationTermCommand:
    """Return the model of a mirror."""
    self = new(AnnotationTermCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.annotationterm = build_annotation_term(row.annotationterm)
    self.additional_properties = {}
    return self


def reflect_annotation_term_command(model: Any) -> AnnotationTermCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return AnnotationTermCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_annotation_term(model.annotationterm)
        if type(model.annotationterm) is AnnotationTerm
        else reflected(model.annotationterm, REFLECT),
    )


QUICK = Quick(
    AnnotationTermCommandMirror, build_annotation_term_command, reflect_annotation_term_command, is_open=True
)
