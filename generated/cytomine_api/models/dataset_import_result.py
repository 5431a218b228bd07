"""DatasetImportResult. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import encode, record, required

from cytomine_api.models.dataset_import_entries import DatasetImportEntries
from cytomine_api.models.dataset_import_faults import DatasetImportFaults


@define(kw_only=True)
class DatasetImportResult:
    """What became of the datasets in the import folder.

    Attributes:
        valid_datasets: Datasets that were read, by the names of their folders.
        invalid_datasets: Folders that are no datasets, by their whole path on the server, each with
            what is missing or wrong.
    """

    valid_datasets: DatasetImportEntries
    invalid_datasets: DatasetImportFaults
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            valid_datasets=required(rest, "valid_datasets", DatasetImportEntries.from_dict),
            invalid_datasets=required(rest, "invalid_datasets", DatasetImportFaults.from_dict),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["valid_datasets"] = encode(self.valid_datasets)
        data["invalid_datasets"] = encode(self.invalid_datasets)
        data.update(self.additional_properties)
        return data
