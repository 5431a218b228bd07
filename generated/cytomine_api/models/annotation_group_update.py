"""AnnotationGroupUpdate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    ABSENT,
    UNSET,
    Unset,
    integer,
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
class AnnotationGroupUpdate:
    """A group of annotations as it shall be from now on.

    Attributes:
        project: Id of the project that shall hold it.
        image_group: Id of the group of images its annotations lie on.
        id: Selects the group; the path does not.
        type: What its annotations have in common; SAME_OBJECT when left out.
        created: Time of creation as it was read; left out, it is lost. Milliseconds since 1970 (UTC) as
            text or number, or `yyyy-MM-ddTHH:mm:ss.SSSZ`; anything else counts as left out.
    """

    project: int
    image_group: int
    id: int
    type: str | None | Unset = UNSET
    created: str | int | None | Unset = UNSET
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
            project=value
            if type(value := take("project", UNSET)) is int
            else required(value, "project", integer),
            image_group=value
            if type(value := take("imageGroup", UNSET)) is int
            else required(value, "imageGroup", integer),
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            type=value
            if type(value := take("type", UNSET)) is str or value is None
            else optional(value, "type", lambda value: nullable(value, text)),
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
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.project) is not ABSENT:
            data["project"] = value
        if (value := self.image_group) is not ABSENT:
            data["imageGroup"] = value
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.type) is not ABSENT:
            data["type"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[AnnotationGroupUpdate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.annotation_group_update import QUICK

        return QUICK
