"""AnnotationCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, UNSET, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    new,
    plain_list,
    reflected,
)

from cytomine_api.models.annotation_create import AnnotationCreate
from cytomine_api.models.property_texts import PropertyTexts


class AnnotationCreateMirror(Mirror, rename={"min_point": "minPoint", "max_point": "maxPoint"}):
    """What is exactly as the document says, and nothing else."""

    location: str
    slice: int | None = ABSENT
    image: int | None = ABSENT
    user: int | None = ABSENT
    term: list[int] = ABSENT
    terms: list[int] = ABSENT
    property: Any = ABSENT
    properties: Any = ABSENT
    track: list[int] = ABSENT
    tracks: list[int] = ABSENT
    group: int | None = ABSENT
    min_point: int | None = ABSENT
    max_point: int | None = ABSENT


REFLECT: Reflect = {}


def build_annotation_create(row: Any) -> AnnotationCreate:
    """Return the model of a mirror."""
    self = new(AnnotationCreate)
    self.location = row.location
    self.slice = row.slice
    self.image = row.image
    self.user = row.user
    self.term = row.term
    self.terms = row.terms
    self.property = row.property if row.property is UNSET else PropertyTexts.from_dict(row.property)
    self.properties = row.properties if row.properties is UNSET else PropertyTexts.from_dict(row.properties)
    self.track = row.track
    self.tracks = row.tracks
    self.group = row.group
    self.min_point = row.min_point
    self.max_point = row.max_point
    self.additional_properties = {}
    return self


def reflect_annotation_create(model: Any) -> AnnotationCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.location, model.slice, model.image, model.user, model.group, model.min_point, model.max_point)
    ):
        raise RefusedError
    return AnnotationCreateMirror(
        model.location,
        model.slice,
        model.image,
        model.user,
        plain_list(model.term),
        plain_list(model.terms),
        reflected(model.property, REFLECT),
        reflected(model.properties, REFLECT),
        plain_list(model.track),
        plain_list(model.tracks),
        model.group,
        model.min_point,
        model.max_point,
    )


QUICK = Quick(AnnotationCreateMirror, build_annotation_create, reflect_annotation_create, is_open=True)
