"""Tracks: one object followed through the planes of an image."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cytomine._core.older import false_when_legacy
from cytomine._core.resource_collection import ResourceCollection
from cytomine._core.verbs import Creatable, Deletable, FetchableByEnds, Savable
from cytomine_api import fields
from cytomine_api.arguments.annotationtrack import AnnotationTrackListing
from cytomine_api.arguments.track import TrackListing

if TYPE_CHECKING:
    from typing import Self, Unpack

    from cytomine_api.arguments.annotationtrack import AnnotationTrackFields
    from cytomine_api.arguments.track import TrackFields


class Track(fields.Track, Savable, Deletable):
    """An object followed through the planes of one image.

    Args:
        name: What the track is called; unique in its image.
        id_image: The image instance.
        color: HTML colour, such as `#ff0000`.
        **attributes: Further fields.
    """

    resource = "track"

    def __init__(
        self,
        name: str | None = None,
        id_image: int | None = None,
        color: str | None = None,
        **attributes: Unpack[TrackFields],
    ) -> None:
        super().__init__(**{"name": name, "image": id_image, "color": color, **attributes})


class TrackCollection(TrackListing, ResourceCollection[Track]):
    """Tracks of one `project` or `imageinstance`."""


class AnnotationTrack(fields.AnnotationTrack, Creatable, FetchableByEnds, Deletable):
    """That an annotation belongs to a track.

    Args:
        annotation_class_name: Class of the annotation, its `class_`; the server knows it from the id.
        id_annotation: The annotation.
        id_track: The track.
        **attributes: Further fields.
    """

    resource = "annotationtrack"
    places: ClassVar[tuple[tuple[str, str], ...]] = (("annotation", "annotationIdent"),)
    never: ClassVar[tuple[str, ...]] = ("update",)

    def __init__(
        self,
        annotation_class_name: str | None = None,
        id_annotation: int | None = None,
        id_track: int | None = None,
        **attributes: Unpack[AnnotationTrackFields],
    ) -> None:
        super().__init__(
            **{
                "annotationClassName": annotation_class_name,
                "annotationIdent": id_annotation,
                "track": id_track,
                **attributes,
            }
        )

    @false_when_legacy
    def fetch(self, id_annotation: int | None = None, id_track: int | None = None) -> Self:
        """Return the link, filled with what the server knows of it.

        Raises:
            ValueError: The id of annotation or track is neither given nor set.
            NotFoundError: The annotation does not belong to the track.
        """
        return self._fetch_between(annotationIdent=id_annotation, track=id_track)

    def uri(self) -> str:
        """Return the path of the link below `/api/`, also of a new one.

        Raises:
            ValueError: The annotation or the track is not set.
        """
        return self._uri_of("fetch")

    def __str__(self) -> str:
        return f"[{self.callback_identifier}] Annotation {self.annotationIdent} - Track {self.track}"


class AnnotationTrackCollection(AnnotationTrackListing, ResourceCollection[AnnotationTrack]):
    """Tracks of one `annotation`, or annotations of one `track`."""
