"""ImageInstanceOfUser. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    ABSENT,
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

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            class_=value if type(value := take("class", UNSET)) is str else required(value, "class", text),
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            version=value
            if type(value := take("version", UNSET)) is int
            else required(value, "version", integer),
            created=value
            if type(value := take("created", UNSET)) is int or value is None
            else required(value, "created", lambda value: nullable(value, integer)),
            updated=value
            if type(value := take("updated", UNSET)) is int or value is None
            else required(value, "updated", lambda value: nullable(value, integer)),
            deleted=value
            if type(value := take("deleted", UNSET)) is int or value is None
            else required(value, "deleted", lambda value: nullable(value, integer)),
            base_image=value
            if type(value := take("baseImage", UNSET)) is int
            else required(value, "baseImage", integer),
            base_image_id=value
            if type(value := take("baseImageId", UNSET)) is int
            else required(value, "baseImageId", integer),
            project=value
            if type(value := take("project", UNSET)) is int
            else required(value, "project", integer),
            project_id=value
            if type(value := take("projectId", UNSET)) is int
            else required(value, "projectId", integer),
            project_name=value
            if type(value := take("projectName", UNSET)) is str
            else required(value, "projectName", text),
            project_blind=value
            if type(value := take("projectBlind", UNSET)) is bool
            else required(value, "projectBlind", boolean),
            user_id=value
            if type(value := take("userId", UNSET)) is int
            else required(value, "userId", integer),
            user_image_id=value
            if type(value := take("userImageId", UNSET)) is int
            else required(value, "userImageId", integer),
            user_project_manager=value
            if type(value := take("userProjectManager", UNSET)) is bool
            else required(value, "userProjectManager", boolean),
            instance_filename=value
            if type(value := take("instanceFilename", UNSET)) is str or value is None
            else required(value, "instanceFilename", lambda value: nullable(value, text)),
            original_filename=value
            if type(value := take("originalFilename", UNSET)) is str or value is None
            else required(value, "originalFilename", lambda value: nullable(value, text)),
            review_start=value
            if type(value := take("reviewStart", UNSET)) is int or value is None
            else required(value, "reviewStart", lambda value: nullable(value, integer)),
            review_stop=value
            if type(value := take("reviewStop", UNSET)) is int or value is None
            else required(value, "reviewStop", lambda value: nullable(value, integer)),
            review_user=value
            if type(value := take("reviewUser", UNSET)) is int or value is None
            else required(value, "reviewUser", lambda value: nullable(value, integer)),
            review_user_id=value
            if type(value := take("reviewUserId", UNSET)) is int or value is None
            else required(value, "reviewUserId", lambda value: nullable(value, integer)),
            magnification=value
            if type(value := take("magnification", UNSET)) is int or value is None
            else required(value, "magnification", lambda value: nullable(value, integer)),
            physical_size_x=value
            if type(value := take("physicalSizeX", UNSET)) is float or type(value) is int or value is None
            else required(value, "physicalSizeX", lambda value: nullable(value, number)),
            physical_size_y=value
            if type(value := take("physicalSizeY", UNSET)) is float or type(value) is int or value is None
            else required(value, "physicalSizeY", lambda value: nullable(value, number)),
            physical_size_z=value
            if type(value := take("physicalSizeZ", UNSET)) is float or type(value) is int or value is None
            else required(value, "physicalSizeZ", lambda value: nullable(value, number)),
            fps=value
            if type(value := take("fps", UNSET)) is float or type(value) is int or value is None
            else required(value, "fps", lambda value: nullable(value, number)),
            count_image_annotations=value
            if type(value := take("countImageAnnotations", UNSET)) is int or value is None
            else required(value, "countImageAnnotations", lambda value: nullable(value, integer)),
            count_image_job_annotations=value
            if type(value := take("countImageJobAnnotations", UNSET)) is int or value is None
            else required(value, "countImageJobAnnotations", lambda value: nullable(value, integer)),
            count_image_reviewed_annotations=value
            if type(value := take("countImageReviewedAnnotations", UNSET)) is int or value is None
            else required(value, "countImageReviewedAnnotations", lambda value: nullable(value, integer)),
            parent_id=value
            if (value := take("parentId", UNSET)) is None
            else required(value, "parentId", null),
            x=value if (value := take("x", UNSET)) is None else required(value, "x", null),
            y=value if (value := take("y", UNSET)) is None else required(value, "y", null),
            width=value
            if type(value := take("width", UNSET)) is int or value is None
            else optional(value, "width", lambda value: nullable(value, integer)),
            height=value
            if type(value := take("height", UNSET)) is int or value is None
            else optional(value, "height", lambda value: nullable(value, integer)),
            coalesce=value
            if type(value := take("coalesce", UNSET)) is str or value is None
            else optional(value, "coalesce", lambda value: nullable(value, text)),
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
        if (value := self.version) is not ABSENT:
            data["version"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        if (value := self.updated) is not ABSENT:
            data["updated"] = value
        if (value := self.deleted) is not ABSENT:
            data["deleted"] = value
        if (value := self.base_image) is not ABSENT:
            data["baseImage"] = value
        if (value := self.base_image_id) is not ABSENT:
            data["baseImageId"] = value
        if (value := self.project) is not ABSENT:
            data["project"] = value
        if (value := self.project_id) is not ABSENT:
            data["projectId"] = value
        if (value := self.project_name) is not ABSENT:
            data["projectName"] = value
        if (value := self.project_blind) is not ABSENT:
            data["projectBlind"] = value
        if (value := self.user_id) is not ABSENT:
            data["userId"] = value
        if (value := self.user_image_id) is not ABSENT:
            data["userImageId"] = value
        if (value := self.user_project_manager) is not ABSENT:
            data["userProjectManager"] = value
        if (value := self.instance_filename) is not ABSENT:
            data["instanceFilename"] = value
        if (value := self.original_filename) is not ABSENT:
            data["originalFilename"] = value
        if (value := self.review_start) is not ABSENT:
            data["reviewStart"] = value
        if (value := self.review_stop) is not ABSENT:
            data["reviewStop"] = value
        if (value := self.review_user) is not ABSENT:
            data["reviewUser"] = value
        if (value := self.review_user_id) is not ABSENT:
            data["reviewUserId"] = value
        if (value := self.magnification) is not ABSENT:
            data["magnification"] = value
        if (value := self.physical_size_x) is not ABSENT:
            data["physicalSizeX"] = value
        if (value := self.physical_size_y) is not ABSENT:
            data["physicalSizeY"] = value
        if (value := self.physical_size_z) is not ABSENT:
            data["physicalSizeZ"] = value
        if (value := self.fps) is not ABSENT:
            data["fps"] = value
        if (value := self.count_image_annotations) is not ABSENT:
            data["countImageAnnotations"] = value
        if (value := self.count_image_job_annotations) is not ABSENT:
            data["countImageJobAnnotations"] = value
        if (value := self.count_image_reviewed_annotations) is not ABSENT:
            data["countImageReviewedAnnotations"] = value
        if (value := self.parent_id) is not ABSENT:
            data["parentId"] = value
        if (value := self.x) is not ABSENT:
            data["x"] = value
        if (value := self.y) is not ABSENT:
            data["y"] = value
        if (value := self.width) is not ABSENT:
            data["width"] = value
        if (value := self.height) is not ABSENT:
            data["height"] = value
        if (value := self.coalesce) is not ABSENT:
            data["coalesce"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ImageInstanceOfUser]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.image_instance_of_user import QUICK

        return QUICK
