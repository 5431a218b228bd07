"""ProjectUpdate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    UNSET,
    Unset,
    boolean,
    integer,
    items,
    nullable,
    one_of,
    optional,
    record,
    required,
    text,
)


@define(kw_only=True)
class ProjectUpdate:
    """A project as it shall be from now on.

    Attributes:
        name: New to the server, projects one cannot see included; case counts.
        id: Selects the project; the path does not.
        ontology: Id of the set the terms of its annotations shall come from.
        blind_mode: Contributors see no names of images.
        are_images_downloadable: Contributors may download the files of images.
        is_closed: A mark for people; refuses nothing.
        is_read_only: Only managers edit; wins over isRestricted.
        is_restricted: Contributors edit only what they made.
        hide_users_layers: Contributors do not see annotations of each other.
        hide_admins_layers: Contributors do not see annotations of managers.
        users: Ids of the members; unknown ones are skipped.
        admins: Ids of the managers, who become members too; unknown ones are skipped.
        created: Time of creation as it was read; left out, it is lost. Milliseconds since 1970 (UTC) as
            text or number, or `yyyy-MM-ddTHH:mm:ss.SSSZ`; anything else counts as left out.
        representatives: Ids of the people to turn to, who must be members; the last one cannot be taken
            away.
        force_ontology_update: Changes the ontology even while user annotations carry terms, which are
            then taken off them.
    """

    name: str
    id: int
    ontology: int | None | Unset = UNSET
    blind_mode: bool | Unset = UNSET
    are_images_downloadable: bool | Unset = UNSET
    is_closed: bool | Unset = UNSET
    is_read_only: bool | Unset = UNSET
    is_restricted: bool | Unset = UNSET
    hide_users_layers: bool | Unset = UNSET
    hide_admins_layers: bool | Unset = UNSET
    users: list[int] | None | Unset = UNSET
    admins: list[int] | None | Unset = UNSET
    created: str | int | None | Unset = UNSET
    representatives: list[int] | None | Unset = UNSET
    force_ontology_update: bool | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            name=required(rest, "name", text),
            id=required(rest, "id", integer),
            ontology=optional(rest, "ontology", lambda value: nullable(value, integer)),
            blind_mode=optional(rest, "blindMode", boolean),
            are_images_downloadable=optional(rest, "areImagesDownloadable", boolean),
            is_closed=optional(rest, "isClosed", boolean),
            is_read_only=optional(rest, "isReadOnly", boolean),
            is_restricted=optional(rest, "isRestricted", boolean),
            hide_users_layers=optional(rest, "hideUsersLayers", boolean),
            hide_admins_layers=optional(rest, "hideAdminsLayers", boolean),
            users=optional(rest, "users", lambda value: nullable(value, lambda value: items(value, integer))),
            admins=optional(
                rest, "admins", lambda value: nullable(value, lambda value: items(value, integer))
            ),
            created=optional(
                rest,
                "created",
                lambda value: nullable(
                    value,
                    lambda value: one_of(
                        value,
                        (
                            text,
                            integer,
                        ),
                    ),
                ),
            ),
            representatives=optional(
                rest, "representatives", lambda value: nullable(value, lambda value: items(value, integer))
            ),
            force_ontology_update=optional(rest, "forceOntologyUpdate", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["name"] = self.name
        data["id"] = self.id
        if self.ontology is not UNSET:
            data["ontology"] = self.ontology
        if self.blind_mode is not UNSET:
            data["blindMode"] = self.blind_mode
        if self.are_images_downloadable is not UNSET:
            data["areImagesDownloadable"] = self.are_images_downloadable
        if self.is_closed is not UNSET:
            data["isClosed"] = self.is_closed
        if self.is_read_only is not UNSET:
            data["isReadOnly"] = self.is_read_only
        if self.is_restricted is not UNSET:
            data["isRestricted"] = self.is_restricted
        if self.hide_users_layers is not UNSET:
            data["hideUsersLayers"] = self.hide_users_layers
        if self.hide_admins_layers is not UNSET:
            data["hideAdminsLayers"] = self.hide_admins_layers
        if self.users is not UNSET:
            data["users"] = self.users
        if self.admins is not UNSET:
            data["admins"] = self.admins
        if self.created is not UNSET:
            data["created"] = self.created
        if self.representatives is not UNSET:
            data["representatives"] = self.representatives
        if self.force_ontology_update is not UNSET:
            data["forceOntologyUpdate"] = self.force_ontology_update
        data.update(self.additional_properties)
        return data
