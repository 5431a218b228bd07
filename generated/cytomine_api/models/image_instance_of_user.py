"""ImageInstanceOfUser. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    UNSET,
    Unset,
    boolean,
    integer,
    null,
    nullable,
    number,
    optional,
    record,
    required,
    text,
)


@define(kw_only=True)
class ImageInstanceOfUser:
    """An image that an account can see, straight from the database: values are the image's own, without
    those of the abstract image.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        version: How often the row was changed.
        created: Milliseconds since 1970 (UTC) as a number; null where it did not happen.
        updated: Milliseconds since 1970 (UTC) as a number; null where it did not happen.
        deleted: Milliseconds since 1970 (UTC) as a number; null where it did not happen.
        base_image: Abstract image behind it.
        base_image_id: Same as baseImage.
        project: Place that holds it.
        project_id: Same as project.
        project_name: As that place is called.
        project_blind: Whether names are hidden from contributors there.
        user_id: Who added it.
        user_image_id: The account that was asked about.
        user_project_manager: Whether that account manages the project.
        instance_filename: Name set in the project; null where none was.
        original_filename: As the file was called when uploaded.
        review_start: Milliseconds since 1970 (UTC) as a number; null where it did not happen.
        review_stop: Milliseconds since 1970 (UTC) as a number; null where it did not happen.
        review_user: Who reviews it, or did.
        review_user_id: Same as reviewUser.
        magnification: Power of the objective, as in 40x.
        physical_size_x: Width of a pixel in micrometres.
        physical_size_y: Height of a pixel in micrometres.
        physical_size_z: Micrometres from one focal plane to the next.
        fps: Timepoints in a second.
        count_image_annotations: Annotations drawn on it by users.
        count_image_job_annotations: Annotations made by software; 0.
        count_image_reviewed_annotations: Annotations on it that a reviewer accepted.
        parent_id: Always null; nested images are told elsewhere.
        x: Always null; nested images are told elsewhere.
        y: Always null; nested images are told elsewhere.
        width: Pixels along x; only when a filter or the order looks at the abstract image or the name.
        height: Pixels along y; only when a filter or the order looks at the abstract image or the name.
        coalesce: Name as shown in the project; only when sorted by name.
    """

    class_: str
    id: int
    version: int
    created: int | None
    updated: int | None
    deleted: int | None
    base_image: int
    base_image_id: int
    project: int
    project_id: int
    project_name: str
    project_blind: bool
    user_id: int
    user_image_id: int
    user_project_manager: bool
    instance_filename: str | None
    original_filename: str | None
    review_start: int | None
    review_stop: int | None
    review_user: int | None
    review_user_id: int | None
    magnification: int | None
    physical_size_x: float | None
    physical_size_y: float | None
    physical_size_z: float | None
    fps: float | None
    count_image_annotations: int | None
    count_image_job_annotations: int | None
    count_image_reviewed_annotations: int | None
    parent_id: None
    x: None
    y: None
    width: int | None | Unset = UNSET
    height: int | None | Unset = UNSET
    coalesce: str | None | Unset = UNSET
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
            version=required(rest, "version", integer),
            created=required(rest, "created", lambda value: nullable(value, integer)),
            updated=required(rest, "updated", lambda value: nullable(value, integer)),
            deleted=required(rest, "deleted", lambda value: nullable(value, integer)),
            base_image=required(rest, "baseImage", integer),
            base_image_id=required(rest, "baseImageId", integer),
            project=required(rest, "project", integer),
            project_id=required(rest, "projectId", integer),
            project_name=required(rest, "projectName", text),
            project_blind=required(rest, "projectBlind", boolean),
            user_id=required(rest, "userId", integer),
            user_image_id=required(rest, "userImageId", integer),
            user_project_manager=required(rest, "userProjectManager", boolean),
            instance_filename=required(rest, "instanceFilename", lambda value: nullable(value, text)),
            original_filename=required(rest, "originalFilename", lambda value: nullable(value, text)),
            review_start=required(rest, "reviewStart", lambda value: nullable(value, integer)),
            review_stop=required(rest, "reviewStop", lambda value: nullable(value, integer)),
            review_user=required(rest, "reviewUser", lambda value: nullable(value, integer)),
            review_user_id=required(rest, "reviewUserId", lambda value: nullable(value, integer)),
            magnification=required(rest, "magnification", lambda value: nullable(value, integer)),
            physical_size_x=required(rest, "physicalSizeX", lambda value: nullable(value, number)),
            physical_size_y=required(rest, "physicalSizeY", lambda value: nullable(value, number)),
            physical_size_z=required(rest, "physicalSizeZ", lambda value: nullable(value, number)),
            fps=required(rest, "fps", lambda value: nullable(value, number)),
            count_image_annotations=required(
                rest, "countImageAnnotations", lambda value: nullable(value, integer)
            ),
            count_image_job_annotations=required(
                rest, "countImageJobAnnotations", lambda value: nullable(value, integer)
            ),
            count_image_reviewed_annotations=required(
                rest, "countImageReviewedAnnotations", lambda value: nullable(value, integer)
            ),
            parent_id=required(rest, "parentId", null),
            x=required(rest, "x", null),
            y=required(rest, "y", null),
            width=optional(rest, "width", lambda value: nullable(value, integer)),
            height=optional(rest, "height", lambda value: nullable(value, integer)),
            coalesce=optional(rest, "coalesce", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["class"] = self.class_
        data["id"] = self.id
        data["version"] = self.version
        data["created"] = self.created
        data["updated"] = self.updated
        data["deleted"] = self.deleted
        data["baseImage"] = self.base_image
        data["baseImageId"] = self.base_image_id
        data["project"] = self.project
        data["projectId"] = self.project_id
        data["projectName"] = self.project_name
        data["projectBlind"] = self.project_blind
        data["userId"] = self.user_id
        data["userImageId"] = self.user_image_id
        data["userProjectManager"] = self.user_project_manager
        data["instanceFilename"] = self.instance_filename
        data["originalFilename"] = self.original_filename
        data["reviewStart"] = self.review_start
        data["reviewStop"] = self.review_stop
        data["reviewUser"] = self.review_user
        data["reviewUserId"] = self.review_user_id
        data["magnification"] = self.magnification
        data["physicalSizeX"] = self.physical_size_x
        data["physicalSizeY"] = self.physical_size_y
        data["physicalSizeZ"] = self.physical_size_z
        data["fps"] = self.fps
        data["countImageAnnotations"] = self.count_image_annotations
        data["countImageJobAnnotations"] = self.count_image_job_annotations
        data["countImageReviewedAnnotations"] = self.count_image_reviewed_annotations
        data["parentId"] = self.parent_id
        data["x"] = self.x
        data["y"] = self.y
        if self.width is not UNSET:
            data["width"] = self.width
        if self.height is not UNSET:
            data["height"] = self.height
        if self.coalesce is not UNSET:
            data["coalesce"] = self.coalesce
        data.update(self.additional_properties)
        return data
