"""ImageInstanceOfUserCollection. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import encode, integer, items, record, required

from cytomine_api.models.image_instance_of_user import ImageInstanceOfUser


@define(kw_only=True)
class ImageInstanceOfUserCollection:
    """A page of images that an account can see.

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
    collection: list[ImageInstanceOfUser]
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            offset=required(rest, "offset", integer),
            per_page=required(rest, "perPage", integer),
            size=required(rest, "size", integer),
            total_pages=required(rest, "totalPages", integer),
            collection=required(
                rest, "collection", lambda value: items(value, ImageInstanceOfUser.from_dict)
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["offset"] = self.offset
        data["perPage"] = self.per_page
        data["size"] = self.size
        data["totalPages"] = self.total_pages
        data["collection"] = encode(self.collection)
        data.update(self.additional_properties)
        return data
