"""What objects of class ontology and their listing take by name. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack


class OntologyFields(TypedDict, total=False):
    """Fields that a create or an update reads, but for those a constructor names itself."""

    created: str | int | None
    id: int
    user: int


class OntologyFilters(TypedDict, total=False):
    """Query parameters of the listings."""

    light: bool | None


class OntologyListing:
    """Query parameters as attributes, None until they are set; and how the listing is made."""

    light: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            filters: Mapping[str, Any] | None = None,
            max: int = 0,
            offset: int = 0,
            **parameters: Unpack[OntologyFilters],
        ) -> None: ...
