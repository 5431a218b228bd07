"""ProjectBounds. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, encode, record, required

from cytomine_api.models.project_number_bounds import ProjectNumberBounds
from cytomine_api.models.project_text_bounds import ProjectTextBounds

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ProjectBounds:
    """The smallest and the largest value of each column, over several projects.

    Attributes:
        created: A range of counts, or of times in milliseconds since 1970 (UTC) as numbers. Both ends
            are null without projects, and for members unless they were asked for.
        updated: A range of counts, or of times in milliseconds since 1970 (UTC) as numbers. Both ends
            are null without projects, and for members unless they were asked for.
        mode: A range of texts. Both ends are null without projects, and always for the mode.
        name: A range of texts. Both ends are null without projects, and always for the mode.
        number_of_annotations: A range of counts, or of times in milliseconds since 1970 (UTC) as
            numbers. Both ends are null without projects, and for members unless they were asked for.
        number_of_job_annotations: A range of counts, or of times in milliseconds since 1970 (UTC) as
            numbers. Both ends are null without projects, and for members unless they were asked for.
        number_of_reviewed_annotations: A range of counts, or of times in milliseconds since 1970 (UTC)
            as numbers. Both ends are null without projects, and for members unless they were asked for.
        number_of_images: A range of counts, or of times in milliseconds since 1970 (UTC) as numbers.
            Both ends are null without projects, and for members unless they were asked for.
        members: A range of counts, or of times in milliseconds since 1970 (UTC) as numbers. Both ends
            are null without projects, and for members unless they were asked for.
    """

    created: ProjectNumberBounds
    updated: ProjectNumberBounds
    mode: ProjectTextBounds
    name: ProjectTextBounds
    number_of_annotations: ProjectNumberBounds
    number_of_job_annotations: ProjectNumberBounds
    number_of_reviewed_annotations: ProjectNumberBounds
    number_of_images: ProjectNumberBounds
    members: ProjectNumberBounds
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
            created=required(take("created", UNSET), "created", ProjectNumberBounds.from_dict),
            updated=required(take("updated", UNSET), "updated", ProjectNumberBounds.from_dict),
            mode=required(take("mode", UNSET), "mode", ProjectTextBounds.from_dict),
            name=required(take("name", UNSET), "name", ProjectTextBounds.from_dict),
            number_of_annotations=required(
                take("numberOfAnnotations", UNSET), "numberOfAnnotations", ProjectNumberBounds.from_dict
            ),
            number_of_job_annotations=required(
                take("numberOfJobAnnotations", UNSET), "numberOfJobAnnotations", ProjectNumberBounds.from_dict
            ),
            number_of_reviewed_annotations=required(
                take("numberOfReviewedAnnotations", UNSET),
                "numberOfReviewedAnnotations",
                ProjectNumberBounds.from_dict,
            ),
            number_of_images=required(
                take("numberOfImages", UNSET), "numberOfImages", ProjectNumberBounds.from_dict
            ),
            members=required(take("members", UNSET), "members", ProjectNumberBounds.from_dict),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.created) is not ABSENT:
            data["created"] = encode(value)
        if (value := self.updated) is not ABSENT:
            data["updated"] = encode(value)
        if (value := self.mode) is not ABSENT:
            data["mode"] = encode(value)
        if (value := self.name) is not ABSENT:
            data["name"] = encode(value)
        if (value := self.number_of_annotations) is not ABSENT:
            data["numberOfAnnotations"] = encode(value)
        if (value := self.number_of_job_annotations) is not ABSENT:
            data["numberOfJobAnnotations"] = encode(value)
        if (value := self.number_of_reviewed_annotations) is not ABSENT:
            data["numberOfReviewedAnnotations"] = encode(value)
        if (value := self.number_of_images) is not ABSENT:
            data["numberOfImages"] = encode(value)
        if (value := self.members) is not ABSENT:
            data["members"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ProjectBounds]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.project_bounds import QUICK

        return QUICK
