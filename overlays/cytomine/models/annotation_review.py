"""What others say of annotations: accepted copies, and messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cytomine._core.resource_collection import ResourceCollection
from cytomine._core.verbs import Creatable, Deletable, Fetchable, Savable
from cytomine_api import fields
from cytomine_api.arguments.reviewedannotation import ReviewedAnnotationListing
from cytomine_api.arguments.sharedannotation import AnnotationCommentListing

if TYPE_CHECKING:
    from typing import Unpack

    from cytomine_api.arguments.sharedannotation import AnnotationCommentFields


class ReviewedAnnotation(fields.ReviewedAnnotation, Savable, Deletable):
    """An accepted copy of an annotation; `parentIdent` is the one it was made from."""

    resource = "reviewedannotation"


class ReviewedAnnotationCollection(ReviewedAnnotationListing, ResourceCollection[ReviewedAnnotation]):
    """Accepted annotations the user may see."""


class AnnotationComment(fields.AnnotationComment, Creatable, Fetchable):
    """A message about an annotation, sent to users.

    Args:
        id_annotation: The annotation.
        comment: The message.
        receivers: Ids of the users.
        **attributes: Further fields.
    """

    resource = "sharedannotation"
    places: ClassVar[tuple[tuple[str, str], ...]] = (("annotation", "annotationIdent"),)
    never: ClassVar[tuple[str, ...]] = (
        "update",
        "delete",
    )

    def __init__(
        self,
        id_annotation: int | None = None,
        comment: str | None = None,
        receivers: list[int] | None = None,
        **attributes: Unpack[AnnotationCommentFields],
    ) -> None:
        super().__init__(
            **{"annotationIdent": id_annotation, "comment": comment, "receivers": receivers, **attributes}
        )


class AnnotationCommentCollection(AnnotationCommentListing, ResourceCollection[AnnotationComment]):
    """Messages about one `annotation`."""
