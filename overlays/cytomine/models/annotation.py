"""Annotations: shapes drawn on images, labelled with terms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine._core.collection import Collection
from cytomine._core.model import Deletable, Savable
from cytomine_api import fields

if TYPE_CHECKING:
    from collections.abc import Mapping


class Annotation(fields.UserAnnotation, Savable, Deletable):
    """A shape on an image, drawn by a user.

    Args:
        location: WKT in pixels of the full image; the origin is its lower left corner, y grows upwards.
        id_image: The image instance; its middle slice is taken.
        id_terms: Terms of the project's ontology.
        id_project: Taken for older scripts; the server takes the project of the image.
        id_tracks: Tracks it belongs to.
        id_slice: The slice, where an image has several.
        **attributes: Further fields.
    """

    resource = "annotation"

    def __init__(
        self,
        location: str | None = None,
        id_image: int | None = None,
        id_terms: list[int] | None = None,
        id_project: int | None = None,
        id_tracks: list[int] | None = None,
        id_slice: int | None = None,
        **attributes: Any,
    ) -> None:
        super().__init__(
            location=location,
            image=id_image,
            term=id_terms,
            project=id_project,
            track=id_tracks,
            slice=id_slice,
            **attributes,
        )

    def __str__(self) -> str:
        return f"[{self.callback_identifier}] {self.id}"


class AnnotationCollection(Collection[Annotation]):
    """Annotations of a `project`, an `image`, `images`, a `slice` or `slices`; one of these must be set.

    `showBasic` and `showMeta` are on unless set otherwise; `showWKT`, `showTerm`, `showGIS` and others add
    columns. Rows are newest first.
    """

    model = Annotation
    accepted = frozenset(
        {
            "annotation",
            "group",
            "groups",
            "included",
            "parents",
            "showImageGroup",
            "showLink",
            "suggestedTerm",
        }
    )
    counting = {"showBasic": True, "showMeta": None, "showWKT": None, "showGIS": None, "showTerm": None}  # noqa: RUF012

    showBasic: bool | None  # noqa: N815 - the wire's name, as for all that follow
    showMeta: bool | None  # noqa: N815

    def __init__(
        self,
        filters: Mapping[str, Any] | None = None,
        max: int = 0,  # noqa: A002 - the name scripts use
        offset: int = 0,
        **parameters: Any,
    ) -> None:
        super().__init__(filters, max, offset, **{"showBasic": True, "showMeta": True, **parameters})
