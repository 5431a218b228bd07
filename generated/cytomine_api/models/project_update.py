"""ProjectUpdate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    ABSENT,
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

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            name=value if type(value := take("name", UNSET)) is str else required(value, "name", text),
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            ontology=value
            if type(value := take("ontology", UNSET)) is int or value is None
            else optional(value, "ontology", lambda value: nullable(value, integer)),
            blind_mode=value
            if type(value := take("blindMode", UNSET)) is bool
            else optional(value, "blindMode", boolean),
            are_images_downloadable=value
            if type(value := take("areImagesDownloadable", UNSET)) is bool
            else optional(value, "areImagesDownloadable", boolean),
            is_closed=value
            if type(value := take("isClosed", UNSET)) is bool
            else optional(value, "isClosed", boolean),
            is_read_only=value
            if type(value := take("isReadOnly", UNSET)) is bool
            else optional(value, "isReadOnly", boolean),
            is_restricted=value
            if type(value := take("isRestricted", UNSET)) is bool
            else optional(value, "isRestricted", boolean),
            hide_users_layers=value
            if type(value := take("hideUsersLayers", UNSET)) is bool
            else optional(value, "hideUsersLayers", boolean),
            hide_admins_layers=value
            if type(value := take("hideAdminsLayers", UNSET)) is bool
            else optional(value, "hideAdminsLayers", boolean),
            users=optional(
                take("users", UNSET),
                "users",
                lambda value: nullable(value, lambda value: items(value, integer)),
            ),
            admins=optional(
                take("admins", UNSET),
                "admins",
                lambda value: nullable(value, lambda value: items(value, integer)),
            ),
            created=optional(
                take("created", UNSET),
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
                take("representatives", UNSET),
                "representatives",
                lambda value: nullable(value, lambda value: items(value, integer)),
            ),
            force_ontology_update=value
            if type(value := take("forceOntologyUpdate", UNSET)) is bool
            else optional(value, "forceOntologyUpdate", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not ABSENT:
            data["name"] = value
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.ontology) is not ABSENT:
            data["ontology"] = value
        if (value := self.blind_mode) is not ABSENT:
            data["blindMode"] = value
        if (value := self.are_images_downloadable) is not ABSENT:
            data["areImagesDownloadable"] = value
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
        if (value := self.users) is not ABSENT:
            data["users"] = value
        if (value := self.admins) is not ABSENT:
            data["admins"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        if (value := self.representatives) is not ABSENT:
            data["representatives"] = value
        if (value := self.force_ontology_update) is not ABSENT:
            data["forceOntologyUpdate"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ProjectUpdate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.project_update import QUICK

        return QUICK
