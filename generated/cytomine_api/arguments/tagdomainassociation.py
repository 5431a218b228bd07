"""What objects of class tagdomainassociation and their listing take by name. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack


class TagDomainAssociationFields(TypedDict, total=False):
    """Fields that a create or an update reads, but for those a constructor names itself."""


class TagDomainAssociationFilters(TypedDict, total=False):
    """Query parameters of the listings."""

    domain_class_name_equals: str | None
    domain_class_name_ilike: str | None
    domain_class_name_in: list[str] | None
    domain_class_name_like: str | None
    domain_ident_equals: int | None
    domain_ident_gte: int | None
    domain_ident_in: list[int] | None
    domain_ident_lte: int | None
    domain_ident_nequals: int | None
    id_equals: int | None
    tag_equals: int | None
    tag_in: list[int] | None
    tag_nequals: int | None


class TagDomainAssociationListing:
    """Query parameters as attributes, None until they are set; and how the listing is made."""

    domain_class_name_equals: str | None = None
    domain_class_name_ilike: str | None = None
    domain_class_name_in: list[str] | None = None
    domain_class_name_like: str | None = None
    domain_ident_equals: int | None = None
    domain_ident_gte: int | None = None
    domain_ident_in: list[int] | None = None
    domain_ident_lte: int | None = None
    domain_ident_nequals: int | None = None
    id_equals: int | None = None
    tag_equals: int | None = None
    tag_in: list[int] | None = None
    tag_nequals: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            filters: Mapping[str, Any] | None = None,
            max: int = 0,
            offset: int = 0,
            **parameters: Unpack[TagDomainAssociationFilters],
        ) -> None: ...
