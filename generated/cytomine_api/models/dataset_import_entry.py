"""DatasetImportEntry. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, boolean, encode, items, optional, record, required, text

from cytomine_api.models.dataset_import_failure import DatasetImportFailure


@define(kw_only=True)
class DatasetImportEntry:
    """What became of the images of one dataset; no recorded answer holds one.

    Attributes:
        uploaded_files: Names of images that were imported.
        failed_files: Images whose import failed.
        skipped_files: Names of images that had been imported before.
        project_created: Whether a project was made; false where one of that name was there. Only with
            create_project.
    """

    uploaded_files: list[str]
    failed_files: list[DatasetImportFailure]
    skipped_files: list[str]
    project_created: bool | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            uploaded_files=required(rest, "uploaded_files", lambda value: items(value, text)),
            failed_files=required(
                rest, "failed_files", lambda value: items(value, DatasetImportFailure.from_dict)
            ),
            skipped_files=required(rest, "skipped_files", lambda value: items(value, text)),
            project_created=optional(rest, "project_created", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["uploaded_files"] = self.uploaded_files
        data["failed_files"] = encode(self.failed_files)
        data["skipped_files"] = self.skipped_files
        if self.project_created is not UNSET:
            data["project_created"] = self.project_created
        data.update(self.additional_properties)
        return data
