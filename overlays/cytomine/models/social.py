"""What users did: where they looked, what they opened, what they drew; read only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, cast

from cytomine._core.collection import Collection
from cytomine._core.listlike import M, held_class
from cytomine._core.model import Model
from cytomine._core.resource_collection import ResourceCollection
from cytomine_api import fields
from cytomine_api.arguments.annotationaction import AnnotationActionListing
from cytomine_api.arguments.position import UserPositionFilters, UserPositionListing

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from cytomine_api.arguments.imageconsultation import ImageConsultationFields
    from cytomine_api.arguments.projectconnection import ProjectConnectionFields


class Position(fields.UserPosition, Model):
    """Where a user looked on an image, and how closely; comes from `PositionCollection`."""

    resource = "position"
    never: ClassVar[tuple[str, ...]] = ("save", "update", "delete")

    def __init__(self) -> None:
        super().__init__()


class PositionCollection(UserPositionListing, ResourceCollection[Position]):
    """Positions on one `imageinstance`, newest first; without `showDetails` one row a place, counted."""

    absent: ClassVar[tuple[str, ...]] = ("sliceinstance",)

    def __init__(
        self,
        filters: Mapping[str, Any] | None = None,
        max: int = 0,  # noqa: A002 - the name scripts use
        offset: int = 0,
        **parameters: Unpack[UserPositionFilters],
    ) -> None:
        shown: UserPositionFilters = {"showDetails": True, **parameters}
        ResourceCollection.__init__(self, filters, max, offset, **shown)

    @property
    def callback_identifier(self) -> str:
        """Name of the listing on the wire."""
        return "positions"


class AnnotationAction(fields.AnnotationAction, Model):
    """That a user added, selected or moved an annotation; comes from `AnnotationActionCollection`."""

    resource = "annotationaction"
    never: ClassVar[tuple[str, ...]] = ("save", "update", "delete")

    def __init__(self) -> None:
        super().__init__()

    @property
    def callback_identifier(self) -> str:
        """Name of the class on the wire."""
        return "annotation_action"


class AnnotationActionCollection(AnnotationActionListing, ResourceCollection[AnnotationAction]):
    """Actions on annotations of one `imageinstance` or `sliceinstance`."""

    @property
    def callback_identifier(self) -> str:
        """Name of the class on the wire."""
        return "annotation_action"


class _OfMember(Collection[M]):
    """What one user did in one project.

    Args:
        project: Id of the project.
        user: Id of the user.
        filters: Taken for older scripts; there are none.
        max: Rows of a page; 0 asks for all in one request.
        offset: Rows to skip.
        **parameters: Query parameters, under the names the server knows.
    """

    model: ClassVar[type[Model]]
    listing = "project"
    accepted: ClassVar[tuple[str, ...]] = (
        "project",
        "user",
    )
    never: ClassVar[tuple[str, ...]] = ("save",)

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls.model = held_class(cls) or cls.model

    def __init__(
        self,
        project: int,
        user: int,
        filters: Mapping[str, Any] | None = None,
        max: int = 0,  # noqa: A002 - the name scripts use
        offset: int = 0,
        **parameters: Any,
    ) -> None:
        super().__init__(cast("type[M]", self.model), filters, max, offset, **parameters)
        self.project = project
        self.user = user


class ProjectConnection(fields.ProjectConnection, Model):
    """That a user opened a project; comes from `ProjectConnectionCollection`.

    Args:
        project: Id of the project.
        user: Id of the user.
        **attributes: Further fields.
    """

    resource = "projectconnection"
    never: ClassVar[tuple[str, ...]] = ("save", "update", "delete", "fetch")

    def __init__(
        self,
        project: int | None = None,
        user: int | None = None,
        **attributes: Unpack[ProjectConnectionFields],
    ) -> None:
        super().__init__(**{"project": project, "user": user, **attributes})

    def __str__(self) -> str:
        ends = f"[user] {self.user}, [project] {self.project}"
        return f"[{self.callback_identifier}] {self.__dict__.get('id')}: {ends}"


class ProjectConnectionCollection(_OfMember[ProjectConnection]):
    """When one user opened one project, newest first."""


class ImageConsultation(fields.ImageConsultation, Model):
    """That a user opened an image; comes from `ImageConsultationCollection`.

    Args:
        image: Id of the image instance.
        user: Id of the user.
        **attributes: Further fields.
    """

    resource = "imageconsultation"
    never: ClassVar[tuple[str, ...]] = ("save", "update", "delete", "fetch")

    def __init__(
        self, image: int | None = None, user: int | None = None, **attributes: Unpack[ImageConsultationFields]
    ) -> None:
        super().__init__(**{"image": image, "user": user, **attributes})

    def __str__(self) -> str:
        ends = f"[user] {self.user}, [image] {self.image}"
        return f"[{self.callback_identifier}] {self.__dict__.get('id')}: {ends}"


class ImageConsultationCollection(_OfMember[ImageConsultation]):
    """Which images of one project one user opened."""
