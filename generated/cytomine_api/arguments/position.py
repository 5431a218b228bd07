"""What objects of class position and their listing take by name. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack


class UserPositionFields(TypedDict, total=False):
    """Fields that a create or an update reads, but for those a constructor names itself."""


class UserPositionFilters(TypedDict, total=False):
    """Query parameters of the listings."""

    afterThan: int | None
    beforeThan: int | None
    showDetails: bool | None
    slice: int | None
    user: int | None


class UserPositionListing:
    """Query parameters as attributes, None until they are set; and how the listing is made."""

    afterThan: int | None = None
    beforeThan: int | None = None
    showDetails: bool | None = None
    slice: int | None = None
    user: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            filters: Mapping[str, Any] | None = None,
            max: int = 0,
            offset: int = 0,
            **parameters: Unpack[UserPositionFilters],
        ) -> None: ...
