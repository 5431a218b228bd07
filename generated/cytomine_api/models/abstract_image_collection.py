"""AbstractImageCollection. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, encode, integer, items, record, required

from cytomine_api.models.abstract_image import AbstractImage

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class AbstractImageCollection:
    """A page of abstract images.

    Attributes:
        offset: Rows skipped, as asked for.
        per_page: The smaller of `max` and the number of rows: of all rows where the list is cut in
            memory, of the rows on this page where the database pages; the number of rows when `max` is
            0.
        size: Rows in all pages together.
        total_pages: `size` divided by `max`, rounded up; with `max` 0 it is 1, or 0 when there is
            nothing.
        collection: The images of this page.
    """

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[AbstractImage]
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
            offset=value
            if type(value := take("offset", UNSET)) is int
            else required(value, "offset", integer),
            per_page=value
            if type(value := take("perPage", UNSET)) is int
            else required(value, "perPage", integer),
            size=value if type(value := take("size", UNSET)) is int else required(value, "size", integer),
            total_pages=value
            if type(value := take("totalPages", UNSET)) is int
            else required(value, "totalPages", integer),
            collection=required(
                take("collection", UNSET), "collection", lambda value: items(value, AbstractImage.from_dict)
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.offset) is not ABSENT:
            data["offset"] = value
        if (value := self.per_page) is not ABSENT:
            data["perPage"] = value
        if (value := self.size) is not ABSENT:
            data["size"] = value
        if (value := self.total_pages) is not ABSENT:
            data["totalPages"] = value
        if (value := self.collection) is not ABSENT:
            data["collection"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[AbstractImageCollection]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.abstract_image_collection import QUICK

        return QUICK
