"""AnnotationTrackCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.annotation_track import (
    AnnotationTrackMirror,
    build_annotation_track,
    reflect_annotation_track,
)
from cytomine_api.models.annotation_track import AnnotationTrack
from cytomine_api.models.annotation_track_command import AnnotationTrackCommand
from cytomine_api.models.command_callback import CommandCallback


class AnnotationTrackCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    annotationtrack: AnnotationTrackMirror


REFLECT: Reflect = {AnnotationTrack: reflect_annotation_track}


def build_annotation_track_command(row: Any) -> AnnotationTrackCommand:
    """Return the model of a mirror."""
    self = new(AnnotationTrackCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.annotationtrack = build_annotation_track(row.annotationtrack)
    self.additional_properties = {}
    return self


def reflect_annotation_track_command(model: Any) -> AnnotationTrackCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return AnnotationTrackCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_annotation_track(model.annotationtrack)
        if type(model.annotationtrack) is AnnotationTrack
        else reflected(model.annotationtrack, REFLECT),
    )


QUICK = Quick(
    AnnotationTrackCommandMirror,
    build_annotation_track_command,
    reflect_annotation_track_command,
    is_open=True,
)
