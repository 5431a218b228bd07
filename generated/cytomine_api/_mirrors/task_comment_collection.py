"""TaskCommentCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    built,
    new,
    reflected,
)

from cytomine_api._mirrors.task_comment import TaskCommentMirror, build_task_comment, reflect_task_comment
from cytomine_api.models.task_comment import TaskComment
from cytomine_api.models.task_comment_collection import TaskCommentCollection


class TaskCommentCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[TaskCommentMirror]


REFLECT: Reflect = {TaskComment: reflect_task_comment}


def build_task_comment_collection(row: Any) -> TaskCommentCollection:
    """Return the model of a mirror."""
    self = new(TaskCommentCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_task_comment)
    self.additional_properties = {}
    return self


def reflect_task_comment_collection(model: Any) -> TaskCommentCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return TaskCommentCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(TaskCommentCollectionMirror, build_task_comment_collection, reflect_task_comment_collection)
