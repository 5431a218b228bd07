"""DatasetImportResult as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    new,
    reflected,
)

from cytomine_api.models.dataset_import_entries import DatasetImportEntries
from cytomine_api.models.dataset_import_faults import DatasetImportFaults
from cytomine_api.models.dataset_import_result import DatasetImportResult


class DatasetImportResultMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    valid_datasets: Any
    invalid_datasets: Any


REFLECT: Reflect = {}


def build_dataset_import_result(row: Any) -> DatasetImportResult:
    """Return the model of a mirror."""
    self = new(DatasetImportResult)
    self.valid_datasets = DatasetImportEntries.from_dict(row.valid_datasets)
    self.invalid_datasets = DatasetImportFaults.from_dict(row.invalid_datasets)
    self.additional_properties = {}
    return self


def reflect_dataset_import_result(model: Any) -> DatasetImportResultMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties:
        raise RefusedError
    return DatasetImportResultMirror(
        reflected(model.valid_datasets, REFLECT), reflected(model.invalid_datasets, REFLECT)
    )


QUICK = Quick(
    DatasetImportResultMirror, build_dataset_import_result, reflect_dataset_import_result, is_open=True
)
