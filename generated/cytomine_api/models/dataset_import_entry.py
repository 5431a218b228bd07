"""DatasetImportEntry. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, boolean, encode, items, optional, record, required, text

from cytomine_api.models.dataset_import_failure import DatasetImportFailure

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            uploaded_files=required(
                take("uploaded_files", UNSET), "uploaded_files", lambda value: items(value, text)
            ),
            failed_files=required(
                take("failed_files", UNSET),
                "failed_files",
                lambda value: items(value, DatasetImportFailure.from_dict),
            ),
            skipped_files=required(
                take("skipped_files", UNSET), "skipped_files", lambda value: items(value, text)
            ),
            project_created=value
            if type(value := take("project_created", UNSET)) is bool
            else optional(value, "project_created", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.uploaded_files) is not ABSENT:
            data["uploaded_files"] = value
        if (value := self.failed_files) is not ABSENT:
            data["failed_files"] = encode(value)
        if (value := self.skipped_files) is not ABSENT:
            data["skipped_files"] = value
        if (value := self.project_created) is not ABSENT:
            data["project_created"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[DatasetImportEntry]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.dataset_import_entry import QUICK

        return QUICK
