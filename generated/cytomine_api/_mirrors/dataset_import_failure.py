"""DatasetImportFailure as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.dataset_import_failure import DatasetImportFailure


class DatasetImportFailureMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    file: str
    error: str


def build_dataset_import_failure(row: Any) -> DatasetImportFailure:
    """Return the model of a mirror."""
    self = new(DatasetImportFailure)
    self.file = row.file
    self.error = row.error
    self.additional_properties = {}
    return self


def reflect_dataset_import_failure(model: Any) -> DatasetImportFailureMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.file, model.error)):
        raise RefusedError
    return DatasetImportFailureMirror(model.file, model.error)


QUICK = Quick(DatasetImportFailureMirror, build_dataset_import_failure, reflect_dataset_import_failure)
