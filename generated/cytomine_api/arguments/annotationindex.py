"""What objects of class annotationindex and their listing take by name. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack


class AnnotationIndexFields(TypedDict, total=False):
    """Fields that a create or an update reads, but for those a constructor names itself."""


class AnnotationIndexFilters(TypedDict, total=False):
    """Query parameters of the listings."""


class AnnotationIndexListing:
    """Query parameters as attributes, None until they are set; and how the listing is made."""

    if TYPE_CHECKING:

        def __init__(
            self,
            filters: Mapping[str, Any] | None = None,
            max: int = 0,
            offset: int = 0,
            **parameters: Unpack[AnnotationIndexFilters],
        ) -> None: ...
