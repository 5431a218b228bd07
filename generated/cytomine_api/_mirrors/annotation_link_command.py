"""AnnotationLinkCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.annotation_link import (
    AnnotationLinkMirror,
    build_annotation_link,
    reflect_annotation_link,
)
from cytomine_api.models.annotation_link import AnnotationLink
from cytomine_api.models.annotation_link_command import AnnotationLinkCommand
from cytomine_api.models.command_callback import CommandCallback


class AnnotationLinkCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    annotationlink: AnnotationLinkMirror


REFLECT: Reflect = {AnnotationLink: reflect_annotation_link}


def build_annotation_link_command(row: Any) -> AnnotationLinkCommand:
    """Return the model of a mirror."""
    self = new(AnnotationLinkCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.annotationlink = build_annotation_link(row.annotationlink)
    self.additional_properties = {}
    return self


def reflect_annotation_link_command(model: Any) -> AnnotationLinkCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return AnnotationLinkCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_annotation_link(model.annotationlink)
        if type(model.annotationlink) is AnnotationLink
        else reflected(model.annotationlink, REFLECT),
    )


QUICK = Quick(
    AnnotationLinkCommandMirror, build_annotation_link_command, reflect_annotation_link_command, is_open=True
)
