"""ErrorValues as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    new,
    plain_list,
    reflected,
)

from cytomine_api.models.error_values import ErrorValues


class ErrorValuesMirror(
    Mirror,
    rename={
        "project_names": "projectNames",
        "image_names": "imageNames",
        "user_associated_terms_count": "userAssociatedTermsCount",
        "reviewed_associated_terms_count": "reviewedAssociatedTermsCount",
    },
):
    """What is exactly as the document says, and nothing else."""

    project_names: list[str] = ABSENT
    image_names: list[str | None] = ABSENT
    user_associated_terms_count: int = ABSENT
    reviewed_associated_terms_count: int = ABSENT


REFLECT: Reflect = {}


def build_error_values(row: Any) -> ErrorValues:
    """Return the model of a mirror."""
    self = new(ErrorValues)
    self.project_names = row.project_names
    self.image_names = row.image_names
    self.user_associated_terms_count = row.user_associated_terms_count
    self.reviewed_associated_terms_count = row.reviewed_associated_terms_count
    self.additional_properties = {}
    return self


def reflect_error_values(model: Any) -> ErrorValuesMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.user_associated_terms_count, model.reviewed_associated_terms_count)
    ):
        raise RefusedError
    return ErrorValuesMirror(
        plain_list(model.project_names),
        reflected(model.image_names, REFLECT),
        model.user_associated_terms_count,
        model.reviewed_associated_terms_count,
    )


QUICK = Quick(ErrorValuesMirror, build_error_values, reflect_error_values)
