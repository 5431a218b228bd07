"""DatasetImportEntry as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    built,
    new,
    plain_list,
    reflected,
)

from cytomine_api._mirrors.dataset_import_failure import (
    DatasetImportFailureMirror,
    build_dataset_import_failure,
    reflect_dataset_import_failure,
)
from cytomine_api.models.dataset_import_entry import DatasetImportEntry
from cytomine_api.models.dataset_import_failure import DatasetImportFailure


class DatasetImportEntryMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    uploaded_files: list[str]
    failed_files: list[DatasetImportFailureMirror]
    skipped_files: list[str]
    project_created: bool = ABSENT


REFLECT: Reflect = {DatasetImportFailure: reflect_dataset_import_failure}


def build_dataset_import_entry(row: Any) -> DatasetImportEntry:
    """Return the model of a mirror."""
    self = new(DatasetImportEntry)
    self.uploaded_files = row.uploaded_files
    self.failed_files = built(row.failed_files, build_dataset_import_failure)
    self.skipped_files = row.skipped_files
    self.project_created = row.project_created
    self.additional_properties = {}
    return self


def reflect_dataset_import_entry(model: Any) -> DatasetImportEntryMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.project_created,)):
        raise RefusedError
    return DatasetImportEntryMirror(
        plain_list(model.uploaded_files),
        reflected(model.failed_files, REFLECT),
        plain_list(model.skipped_files),
        model.project_created,
    )


QUICK = Quick(DatasetImportEntryMirror, build_dataset_import_entry, reflect_dataset_import_entry)
