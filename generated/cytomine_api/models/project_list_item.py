"""ProjectListItem. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    UNSET,
    Unset,
    boolean,
    encode,
    integer,
    nullable,
    optional,
    record,
    required,
    text,
)

from cytomine_api.models.project_roles import ProjectRoles


@define(kw_only=True)
class ProjectListItem:
    """A project in a listing; the listing of all adds what its flags asked for.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. Null once an update
            left it out of its body.
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
        last_activity: Time of the last change in it, in milliseconds since 1970 (UTC) as a number.
        members_count: How many people are in it, managers included.
        description: Text of the description attached to it, often HTML; empty without one.
        current_user_roles: What the caller is in a project; an administrator who is no member is
            neither.
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
    last_activity: int | None | Unset = UNSET
    members_count: int | Unset = UNSET
    description: str | Unset = UNSET
    current_user_roles: ProjectRoles | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            class_=required(rest, "class", text),
            id=required(rest, "id", integer),
            created=required(rest, "created", lambda value: nullable(value, text)),
            updated=required(rest, "updated", lambda value: nullable(value, text)),
            name=required(rest, "name", text),
            ontology=required(rest, "ontology", lambda value: nullable(value, integer)),
            ontology_name=required(rest, "ontologyName", lambda value: nullable(value, text)),
            blind_mode=required(rest, "blindMode", boolean),
            are_images_downloadable=required(rest, "areImagesDownloadable", boolean),
            number_of_slides=required(rest, "numberOfSlides", integer),
            number_of_images=required(rest, "numberOfImages", integer),
            number_of_annotations=required(rest, "numberOfAnnotations", integer),
            number_of_job_annotations=required(rest, "numberOfJobAnnotations", integer),
            number_of_reviewed_annotations=required(rest, "numberOfReviewedAnnotations", integer),
            is_closed=required(rest, "isClosed", boolean),
            is_read_only=required(rest, "isReadOnly", boolean),
            is_restricted=required(rest, "isRestricted", boolean),
            hide_users_layers=required(rest, "hideUsersLayers", boolean),
            hide_admins_layers=required(rest, "hideAdminsLayers", boolean),
            last_activity=optional(rest, "lastActivity", lambda value: nullable(value, integer)),
            members_count=optional(rest, "membersCount", integer),
            description=optional(rest, "description", text),
            current_user_roles=optional(rest, "currentUserRoles", ProjectRoles.from_dict),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["class"] = self.class_
        data["id"] = self.id
        data["created"] = self.created
        data["updated"] = self.updated
        data["name"] = self.name
        data["ontology"] = self.ontology
        data["ontologyName"] = self.ontology_name
        data["blindMode"] = self.blind_mode
        data["areImagesDownloadable"] = self.are_images_downloadable
        data["numberOfSlides"] = self.number_of_slides
        data["numberOfImages"] = self.number_of_images
        data["numberOfAnnotations"] = self.number_of_annotations
        data["numberOfJobAnnotations"] = self.number_of_job_annotations
        data["numberOfReviewedAnnotations"] = self.number_of_reviewed_annotations
        data["isClosed"] = self.is_closed
        data["isReadOnly"] = self.is_read_only
        data["isRestricted"] = self.is_restricted
        data["hideUsersLayers"] = self.hide_users_layers
        data["hideAdminsLayers"] = self.hide_admins_layers
        if self.last_activity is not UNSET:
            data["lastActivity"] = self.last_activity
        if self.members_count is not UNSET:
            data["membersCount"] = self.members_count
        if self.description is not UNSET:
            data["description"] = self.description
        if self.current_user_roles is not UNSET:
            data["currentUserRoles"] = encode(self.current_user_roles)
        data.update(self.additional_properties)
        return data
