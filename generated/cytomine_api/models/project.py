"""Project. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, boolean, integer, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class Project:
    """Images, the people who work on them, and the ontology their terms come from.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. An update may write
            any time, and none.
        updated: When the object was last saved, also by its creation; milliseconds since 1970 (UTC) as
            text.
        name: Unique over the server; case counts. May be empty.
        ontology: Id of the set the terms of its annotations come from.
        ontology_name: What the set of terms is called; null without one.
        blind_mode: Contributors see no names of images.
        are_images_downloadable: Contributors may download the files of images; managers always may.
        number_of_slides: Always 0, left over from servers that had samples.
        number_of_images: Image instances in it, counted by the server.
        number_of_annotations: User annotations in it, counted by the server.
        number_of_job_annotations: Annotations made by software; 0, left over from servers that ran it.
        number_of_reviewed_annotations: Annotations in it that a reviewer validated, counted by the
            server.
        is_closed: A mark for people; refuses nothing.
        is_read_only: Only managers edit. Always false in listings.
        is_restricted: Contributors edit only what they made. Always false in listings.
        hide_users_layers: Contributors do not see annotations of each other.
        hide_admins_layers: Contributors do not see annotations of managers.
    """

    class_: str
    id: int
    created: str | None
    updated: str | None
    name: str
    ontology: int | None
    ontology_name: str | None
    blind_mode: bool
    are_images_downloadable: bool
    number_of_slides: int
    number_of_images: int
    number_of_annotations: int
    number_of_job_annotations: int
    number_of_reviewed_annotations: int
    is_closed: bool
    is_read_only: bool
    is_restricted: bool
    hide_users_layers: bool
    hide_admins_layers: bool
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        take = rest.pop
        return cls(
            class_=value if type(value := take("class", UNSET)) is str else required(value, "class", text),
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            created=value
            if type(value := take("created", UNSET)) is str or value is None
            else required(value, "created", lambda value: nullable(value, text)),
            updated=value
            if type(value := take("updated", UNSET)) is str or value is None
            else required(value, "updated", lambda value: nullable(value, text)),
            name=value if type(value := take("name", UNSET)) is str else required(value, "name", text),
            ontology=value
            if type(value := take("ontology", UNSET)) is int or value is None
            else required(value, "ontology", lambda value: nullable(value, integer)),
            ontology_name=value
            if type(value := take("ontologyName", UNSET)) is str or value is None
            else required(value, "ontologyName", lambda value: nullable(value, text)),
            blind_mode=value
            if type(value := take("blindMode", UNSET)) is bool
            else required(value, "blindMode", boolean),
            are_images_downloadable=value
            if type(value := take("areImagesDownloadable", UNSET)) is bool
            else required(value, "areImagesDownloadable", boolean),
            number_of_slides=value
            if type(value := take("numberOfSlides", UNSET)) is int
            else required(value, "numberOfSlides", integer),
            number_of_images=value
            if type(value := take("numberOfImages", UNSET)) is int
            else required(value, "numberOfImages", integer),
            number_of_annotations=value
            if type(value := take("numberOfAnnotations", UNSET)) is int
            else required(value, "numberOfAnnotations", integer),
            number_of_job_annotations=value
            if type(value := take("numberOfJobAnnotations", UNSET)) is int
            else required(value, "numberOfJobAnnotations", integer),
            number_of_reviewed_annotations=value
            if type(value := take("numberOfReviewedAnnotations", UNSET)) is int
            else required(value, "numberOfReviewedAnnotations", integer),
            is_closed=value
            if type(value := take("isClosed", UNSET)) is bool
            else required(value, "isClosed", boolean),
            is_read_only=value
            if type(value := take("isReadOnly", UNSET)) is bool
            else required(value, "isReadOnly", boolean),
            is_restricted=value
            if type(value := take("isRestricted", UNSET)) is bool
            else required(value, "isRestricted", boolean),
            hide_users_layers=value
            if type(value := take("hideUsersLayers", UNSET)) is bool
            else required(value, "hideUsersLayers", boolean),
            hide_admins_layers=value
            if type(value := take("hideAdminsLayers", UNSET)) is bool
            else required(value, "hideAdminsLayers", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.class_) is not ABSENT:
            data["class"] = value
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        if (value := self.updated) is not ABSENT:
            data["updated"] = value
        if (value := self.name) is not ABSENT:
            data["name"] = value
        if (value := self.ontology) is not ABSENT:
            data["ontology"] = value
        if (value := self.ontology_name) is not ABSENT:
            data["ontologyName"] = value
        if (value := self.blind_mode) is not ABSENT:
            data["blindMode"] = value
        if (value := self.are_images_downloadable) is not ABSENT:
            data["areImagesDownloadable"] = value
        if (value := self.number_of_slides) is not ABSENT:
            data["numberOfSlides"] = value
        if (value := self.number_of_images) is not ABSENT:
            data["numberOfImages"] = value
        if (value := self.number_of_annotations) is not ABSENT:
            data["numberOfAnnotations"] = value
        if (value := self.number_of_job_annotations) is not ABSENT:
            data["numberOfJobAnnotations"] = value
        if (value := self.number_of_reviewed_annotations) is not ABSENT:
            data["numberOfReviewedAnnotations"] = value
        if (value := self.is_closed) is not ABSENT:
            data["isClosed"] = value
        if (value := self.is_read_only) is not ABSENT:
            data["isReadOnly"] = value
        if (value := self.is_restricted) is not ABSENT:
            data["isRestricted"] = value
        if (value := self.hide_users_layers) is not ABSENT:
            data["hideUsersLayers"] = value
        if (value := self.hide_admins_layers) is not ABSENT:
            data["hideAdminsLayers"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[Project]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.project import QUICK

        return QUICK
