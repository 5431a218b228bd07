"""ProjectBounds. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import encode, record, required

from cytomine_api.models.project_number_bounds import ProjectNumberBounds
from cytomine_api.models.project_text_bounds import ProjectTextBounds


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
        return cls(
            created=required(rest, "created", ProjectNumberBounds.from_dict),
            updated=required(rest, "updated", ProjectNumberBounds.from_dict),
            mode=required(rest, "mode", ProjectTextBounds.from_dict),
            name=required(rest, "name", ProjectTextBounds.from_dict),
            number_of_annotations=required(rest, "numberOfAnnotations", ProjectNumberBounds.from_dict),
            number_of_job_annotations=required(rest, "numberOfJobAnnotations", ProjectNumberBounds.from_dict),
            number_of_reviewed_annotations=required(
                rest, "numberOfReviewedAnnotations", ProjectNumberBounds.from_dict
            ),
            number_of_images=required(rest, "numberOfImages", ProjectNumberBounds.from_dict),
            members=required(rest, "members", ProjectNumberBounds.from_dict),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["created"] = encode(self.created)
        data["updated"] = encode(self.updated)
        data["mode"] = encode(self.mode)
        data["name"] = encode(self.name)
        data["numberOfAnnotations"] = encode(self.number_of_annotations)
        data["numberOfJobAnnotations"] = encode(self.number_of_job_annotations)
        data["numberOfReviewedAnnotations"] = encode(self.number_of_reviewed_annotations)
        data["numberOfImages"] = encode(self.number_of_images)
        data["members"] = encode(self.members)
        data.update(self.additional_properties)
        return data
