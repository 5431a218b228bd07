"""DatasetImportResult. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, encode, record, required

from cytomine_api.models.dataset_import_entries import DatasetImportEntries
from cytomine_api.models.dataset_import_faults import DatasetImportFaults

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            valid_datasets=required(
                take("valid_datasets", UNSET), "valid_datasets", DatasetImportEntries.from_dict
            ),
            invalid_datasets=required(
                take("invalid_datasets", UNSET), "invalid_datasets", DatasetImportFaults.from_dict
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.valid_datasets) is not ABSENT:
            data["valid_datasets"] = encode(value)
        if (value := self.invalid_datasets) is not ABSENT:
            data["invalid_datasets"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[DatasetImportResult]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.dataset_import_result import QUICK

        return QUICK
