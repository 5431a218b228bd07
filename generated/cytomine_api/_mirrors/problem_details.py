"""ProblemDetails as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.problem_details import ProblemDetails


class ProblemDetailsMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    type: str
    title: str
    status: int
    detail: str
    instance: str


def build_problem_details(row: Any) -> ProblemDetails:
    """Return the model of a mirror."""
    self = new(ProblemDetails)
    self.type = row.type
    self.title = row.title
    self.status = row.status
    self.detail = row.detail
    self.instance = row.instance
    self.additional_properties = {}
    return self


def reflect_problem_details(model: Any) -> ProblemDetailsMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.type, model.title, model.status, model.detail, model.instance)
    ):
        raise RefusedError
    return ProblemDetailsMirror(model.type, model.title, model.status, model.detail, model.instance)


QUICK = Quick(ProblemDetailsMirror, build_problem_details, reflect_problem_details)
