"""Groups of annotations that show the same on several images."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from cytomine._core import table
from cytomine._core.older import false_when_legacy
from cytomine._core.resource_collection import ResourceCollection
from cytomine._core.verbs import Creatable, Deletable, FetchableByEnds, Savable
from cytomine_api import fields
from cytomine_api.arguments.annotationgroup import AnnotationGroupListing
from cytomine_api.arguments.annotationlink import AnnotationLinkListing
from cytomine_wire.codec import record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self, Unpack

    from cytomine_api.arguments.annotationgroup import AnnotationGroupFields
    from cytomine_api.arguments.annotationlink import AnnotationLinkFields


class AnnotationGroup(fields.AnnotationGroup, Savable, Deletable):
    """Annotations on the images of one group that show the same.

    Args:
        id_project: The project.
        id_image_group: The group of images.
        type: What they have in common.
        **attributes: Further fields.
    """

    resource = "annotationgroup"

    def __init__(
        self,
        id_project: int | None = None,
        id_image_group: int | None = None,
        type: str = "SAME_OBJECT",  # noqa: A002 - the name scripts use
        **attributes: Unpack[AnnotationGroupFields],
    ) -> None:
        super().__init__(**{"project": id_project, "imageGroup": id_image_group, "type": type, **attributes})

    @false_when_legacy
    def merge(self, id_other_annotation_group: int) -> Mapping[str, Any]:
        """Return the server's reply once another group is gone, its annotations belonging to this one.

        Raises:
            ValueError: The group has no id.
            NotFoundError: There is no such group.
        """
        module = table.operation("annotation_group.merge_annotation_groups")
        reply: Mapping[str, Any] = self._send(
            module.request(self._at("id"), id_other_annotation_group)
        ).json()
        command = reply.get("command")
        self._note_change("merge", command if isinstance(command, int) else None)
        return reply


class AnnotationGroupCollection(AnnotationGroupListing, ResourceCollection[AnnotationGroup]):
    """Annotation groups of one `project` or `imagegroup`."""


class AnnotationLink(fields.AnnotationLink, Creatable, FetchableByEnds, Deletable):
    """That an annotation belongs to a group.

    Args:
        annotation_class_name: Class of the annotation, its `class_`; the server knows it from the id.
        id_annotation: The annotation.
        id_annotation_group: The group.
        **attributes: Further fields.
    """

    resource = "annotationlink"
    places: ClassVar[tuple[tuple[str, str], ...]] = (("annotation", "annotationIdent"),)
    never: ClassVar[tuple[str, ...]] = ("update",)

    def __init__(
        self,
        annotation_class_name: str | None = None,
        id_annotation: int | None = None,
        id_annotation_group: int | None = None,
        **attributes: Unpack[AnnotationLinkFields],
    ) -> None:
        super().__init__(
            **{
                "annotationClassName": annotation_class_name,
                "annotationIdent": id_annotation,
                "group": id_annotation_group,
                **attributes,
            }
        )

    def creation(self) -> dict[str, Any]:
        """Return the body of a create; an image that is not set is asked for, as that of the annotation.

        The server refuses a link without its image. Setting `image` saves the request.
        """
        if self.image is None and self.annotationIdent is not None:
            module = table.verb("annotation", "fetch")
            reply = self._send(module.request(self.annotationIdent))
            self.__dict__["image"] = module.OPERATION.read(reply, record).get("image")
        return super().creation()

    @false_when_legacy
    def fetch(self, id_annotation: int | None = None, id_annotation_group: int | None = None) -> Self:
        """Refuse: servers list these links, and read none alone.

        Raises:
            ValueError: The id of annotation or group is neither given nor set.
            NotSupportedByServerError: This generation of servers cannot.
        """
        return self._fetch_between(annotationIdent=id_annotation, group=id_annotation_group)

    def __str__(self) -> str:
        ends = f"Annotation {self.annotationIdent} - Annotation group {self.group}"
        return f"[{self.callback_identifier}] {ends}"


class AnnotationLinkCollection(AnnotationLinkListing, ResourceCollection[AnnotationLink]):
    """Annotations of one `annotationgroup`, or groups of one `annotation`."""
