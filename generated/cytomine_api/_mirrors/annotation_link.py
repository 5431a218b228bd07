"""AnnotationLink as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.annotation_link import AnnotationLink


class AnnotationLinkMirror(
    Mirror,
    rename={
        "class_": "class",
        "annotation_ident": "annotationIdent",
        "annotation_class_name": "annotationClassName",
    },
):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    annotation_ident: int
    annotation_class_name: str
    group: int
    image: int


def build_annotation_link(row: Any) -> AnnotationLink:
    """Return the model of a mirror."""
    self = new(AnnotationLink)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.annotation_ident = row.annotation_ident
    self.annotation_class_name = row.annotation_class_name
    self.group = row.group
    self.image = row.image
    self.additional_properties = {}
    return self


def reflect_annotation_link(model: Any) -> AnnotationLinkMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.class_,
            model.id,
            model.created,
            model.updated,
            model.annotation_ident,
            model.annotation_class_name,
            model.group,
            model.image,
        )
    ):
        raise RefusedError
    return AnnotationLinkMirror(
        model.class_,
        model.id,
        model.created,
        model.updated,
        model.annotation_ident,
        model.annotation_class_name,
        model.group,
        model.image,
    )


QUICK = Quick(AnnotationLinkMirror, build_annotation_link, reflect_annotation_link)
