"""Pages of listings: cut out of the whole list, or out of the database."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cytomine_sandbox.engine.request import Request


@frozen
class Page:
    """Which part of a listing is asked for; max 0 is everything."""

    max: int = 0
    offset: int = 0

    @classmethod
    def late(cls, request: Request) -> Page:
        """Return the page of a listing that reads max and offset when it is cut: else an HTML page, 500."""
        return cls(request.page_number("max"), request.page_number("offset"))

    @classmethod
    def early(cls, request: Request) -> Page:
        """Return the page of a listing that declares max and offset: words are a problem, 400.

        They are read again when it is cut, so that what is no count is an HTML page, 500.
        """
        for name in ("max", "offset"):
            request.number(name)
        return cls.late(request)

    @property
    def sql(self) -> str:
        """The end of a query that cuts this page."""
        return f" LIMIT {self.max or -1} OFFSET {self.offset}"

    def cut(self, items: Sequence[Any]) -> Sequence[Any]:
        """Return the part of a list."""
        return items[self.offset : self.offset + self.max if self.max else None]

    def envelope(self, collection: Sequence[Any], size: int, *, in_memory: bool) -> dict[str, Any]:
        """Return the wrapping of a page.

        Args:
            collection: What is on the page.
            size: Length of the whole listing.
            in_memory: The server cuts the whole list, so that `perPage` tells the whole list's length.
        """
        counted = size if in_memory else len(collection)
        return {"collection": collection, **self.around(size, counted)}

    def around(self, size: int, counted: int) -> dict[str, Any]:
        """Return the wrapping without what is on the page.

        Args:
            size: Length of the whole listing.
            counted: The length that the server looks at for `perPage`.
        """
        return {
            "offset": self.offset,
            "perPage": min(self.max, counted) if self.max else counted,
            "size": size,
            "totalPages": -(-size // self.max) if self.max else int(size > 0),
        }


def slice_list(request: Request, items: Sequence[Any]) -> dict[str, Any]:
    """Return the page of a list that is in memory."""
    page = Page.late(request)
    return page.envelope(page.cut(items), len(items), in_memory=True)
