"""ImageInstanceOfUser as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.image_instance_of_user import ImageInstanceOfUser


class ImageInstanceOfUserMirror(
    Mirror,
    rename={
        "class_": "class",
        "base_image": "baseImage",
        "base_image_id": "baseImageId",
        "project_id": "projectId",
        "project_name": "projectName",
        "project_blind": "projectBlind",
        "user_id": "userId",
        "user_image_id": "userImageId",
        "user_project_manager": "userProjectManager",
        "instance_filename": "instanceFilename",
        "original_filename": "originalFilename",
        "review_start": "reviewStart",
        "review_stop": "reviewStop",
        "review_user": "reviewUser",
        "review_user_id": "reviewUserId",
        "physical_size_x": "physicalSizeX",
        "physical_size_y": "physicalSizeY",
        "physical_size_z": "physicalSizeZ",
        "count_image_annotations": "countImageAnnotations",
        "count_image_job_annotations": "countImageJobAnnotations",
        "count_image_reviewed_annotations": "countImageReviewedAnnotations",
        "parent_id": "parentId",
    },
):
    """What is exactly as the document says, and nothing else."""

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
    physical_size_x: int | float | None
    physical_size_y: int | float | None
    physical_size_z: int | float | None
    fps: int | float | None
    count_image_annotations: int | None
    count_image_job_annotations: int | None
    count_image_reviewed_annotations: int | None
    parent_id: None
    x: None
    y: None
    width: int | None = ABSENT
    height: int | None = ABSENT
    coalesce: str | None = ABSENT


def build_image_instance_of_user(row: Any) -> ImageInstanceOfUser:
    """Return the model of a mirror."""
    self = new(ImageInstanceOfUser)
    self.class_ = row.class_
    self.id = row.id
    self.version = row.version
    self.created = row.created
    self.updated = row.updated
    self.deleted = row.deleted
    self.base_image = row.base_image
    self.base_image_id = row.base_image_id
    self.project = row.project
    self.project_id = row.project_id
    self.project_name = row.project_name
    self.project_blind = row.project_blind
    self.user_id = row.user_id
    self.user_image_id = row.user_image_id
    self.user_project_manager = row.user_project_manager
    self.instance_filename = row.instance_filename
    self.original_filename = row.original_filename
    self.review_start = row.review_start
    self.review_stop = row.review_stop
    self.review_user = row.review_user
    self.review_user_id = row.review_user_id
    self.magnification = row.magnification
    self.physical_size_x = row.physical_size_x
    self.physical_size_y = row.physical_size_y
    self.physical_size_z = row.physical_size_z
    self.fps = row.fps
    self.count_image_annotations = row.count_image_annotations
    self.count_image_job_annotations = row.count_image_job_annotations
    self.count_image_reviewed_annotations = row.count_image_reviewed_annotations
    self.parent_id = row.parent_id
    self.x = row.x
    self.y = row.y
    self.width = row.width
    self.height = row.height
    self.coalesce = row.coalesce
    self.additional_properties = {}
    return self


def reflect_image_instance_of_user(model: Any) -> ImageInstanceOfUserMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain(
            (
                model.class_,
                model.id,
                model.version,
                model.created,
                model.updated,
                model.deleted,
                model.base_image,
                model.base_image_id,
                model.project,
                model.project_id,
                model.project_name,
                model.project_blind,
                model.user_id,
                model.user_image_id,
                model.user_project_manager,
                model.instance_filename,
                model.original_filename,
                model.review_start,
                model.review_stop,
                model.review_user,
                model.review_user_id,
                model.magnification,
                model.count_image_annotations,
                model.count_image_job_annotations,
                model.count_image_reviewed_annotations,
                model.parent_id,
                model.x,
                model.y,
                model.width,
                model.height,
                model.coalesce,
            )
        )
        or not are_numbers((model.physical_size_x, model.physical_size_y, model.physical_size_z, model.fps))
    ):
        raise RefusedError
    return ImageInstanceOfUserMirror(
        model.class_,
        model.id,
        model.version,
        model.created,
        model.updated,
        model.deleted,
        model.base_image,
        model.base_image_id,
        model.project,
        model.project_id,
        model.project_name,
        model.project_blind,
        model.user_id,
        model.user_image_id,
        model.user_project_manager,
        model.instance_filename,
        model.original_filename,
        model.review_start,
        model.review_stop,
        model.review_user,
        model.review_user_id,
        model.magnification,
        model.physical_size_x,
        model.physical_size_y,
        model.physical_size_z,
        model.fps,
        model.count_image_annotations,
        model.count_image_job_annotations,
        model.count_image_reviewed_annotations,
        model.parent_id,
        model.x,
        model.y,
        model.width,
        model.height,
        model.coalesce,
    )


QUICK = Quick(ImageInstanceOfUserMirror, build_image_instance_of_user, reflect_image_instance_of_user)
