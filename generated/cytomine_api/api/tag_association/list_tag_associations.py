"""GET /api/tag_domain_association.json. Generated from operation list_tag_associations: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.tag_domain_association_collection import TagDomainAssociationCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_tag_associations",
    "GET",
    "/api/tag_domain_association.json",
    success={200: TagDomainAssociationCollection},
    errors=(400, 401, 500),
    parameters={
        "tag_equals": "tag[equals]",
        "tag_nequals": "tag[nequals]",
        "tag_in": "tag[in]",
        "domain_ident_equals": "domainIdent[equals]",
        "domain_ident_nequals": "domainIdent[nequals]",
        "domain_ident_in": "domainIdent[in]",
        "domain_ident_gte": "domainIdent[gte]",
        "domain_ident_lte": "domainIdent[lte]",
        "domain_class_name_equals": "domainClassName[equals]",
        "domain_class_name_like": "domainClassName[like]",
        "domain_class_name_ilike": "domainClassName[ilike]",
        "domain_class_name_in": "domainClassName[in]",
        "id_equals": "id[equals]",
        "max": "max",
        "offset": "offset",
    },
)


def request(
    *,
    tag_equals: int | None = None,
    tag_nequals: int | None = None,
    tag_in: list[int] | None = None,
    domain_ident_equals: int | None = None,
    domain_ident_nequals: int | None = None,
    domain_ident_in: list[int] | None = None,
    domain_ident_gte: int | None = None,
    domain_ident_lte: int | None = None,
    domain_class_name_equals: str | None = None,
    domain_class_name_like: str | None = None,
    domain_class_name_ilike: str | None = None,
    domain_class_name_in: list[str] | None = None,
    id_equals: int | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/tag_domain_association.json",
        query=pairs(
            (
                ("tag[equals]", tag_equals),
                ("tag[nequals]", tag_nequals),
                ("tag[in]", tag_in),
                ("domainIdent[equals]", domain_ident_equals),
                ("domainIdent[nequals]", domain_ident_nequals),
                ("domainIdent[in]", domain_ident_in),
                ("domainIdent[gte]", domain_ident_gte),
                ("domainIdent[lte]", domain_ident_lte),
                ("domainClassName[equals]", domain_class_name_equals),
                ("domainClassName[like]", domain_class_name_like),
                ("domainClassName[ilike]", domain_class_name_ilike),
                ("domainClassName[in]", domain_class_name_in),
                ("id[equals]", id_equals),
                ("max", max),
                ("offset", offset),
            )
        ),
        operation="list_tag_associations",
    )


def parse(response: Response) -> TagDomainAssociationCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, TagDomainAssociationCollection.from_dict, TagDomainAssociationCollection.mirror
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    *,
    tag_equals: int | None = None,
    tag_nequals: int | None = None,
    tag_in: list[int] | None = None,
    domain_ident_equals: int | None = None,
    domain_ident_nequals: int | None = None,
    domain_ident_in: list[int] | None = None,
    domain_ident_gte: int | None = None,
    domain_ident_lte: int | None = None,
    domain_class_name_equals: str | None = None,
    domain_class_name_like: str | None = None,
    domain_class_name_ilike: str | None = None,
    domain_class_name_in: list[str] | None = None,
    id_equals: int | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> TagDomainAssociationCollection:
    """Search which objects carry which tags.

    Open to everybody with an account; rows of objects one may not read are left out, those of abstract
    images never are. Filters are combined with AND; unknown fields and operators are ignored without a
    word, and so is a field without an operator, as in `tag=5`. Times cannot be filtered on. In reversed
    order of the class names.

    Args:
        tag_equals: This tag alone; an unknown one is a 500.
        tag_nequals: All but this tag; an unknown one is a 500.
        tag_in: One of these tags, ids joined by commas; an unknown one is a 500.
        domain_ident_equals: This object alone.
        domain_ident_nequals: All but this object.
        domain_ident_in: One of these objects, ids joined by commas.
        domain_ident_gte: Objects with this id or a higher one.
        domain_ident_lte: Objects with this id or a lower one.
        domain_class_name_equals: Objects of this class; its full name, case counts.
        domain_class_name_like: A part of the class name, case counts; `*`, `%` and `_` are wildcards.
        domain_class_name_ilike: A part of the class name in any case; `*`, `%` and `_` are wildcards.
        domain_class_name_in: Objects of these classes; full names joined by commas.
        id_equals: This association alone.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The associations.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: list_tag_associations.
    """
    return parse(
        client.send(
            request(
                tag_equals=tag_equals,
                tag_nequals=tag_nequals,
                tag_in=tag_in,
                domain_ident_equals=domain_ident_equals,
                domain_ident_nequals=domain_ident_nequals,
                domain_ident_in=domain_ident_in,
                domain_ident_gte=domain_ident_gte,
                domain_ident_lte=domain_ident_lte,
                domain_class_name_equals=domain_class_name_equals,
                domain_class_name_like=domain_class_name_like,
                domain_class_name_ilike=domain_class_name_ilike,
                domain_class_name_in=domain_class_name_in,
                id_equals=id_equals,
                max=max,
                offset=offset,
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    *,
    tag_equals: int | None = None,
    tag_nequals: int | None = None,
    tag_in: list[int] | None = None,
    domain_ident_equals: int | None = None,
    domain_ident_nequals: int | None = None,
    domain_ident_in: list[int] | None = None,
    domain_ident_gte: int | None = None,
    domain_ident_lte: int | None = None,
    domain_class_name_equals: str | None = None,
    domain_class_name_like: str | None = None,
    domain_class_name_ilike: str | None = None,
    domain_class_name_in: list[str] | None = None,
    id_equals: int | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> TagDomainAssociationCollection:
    """Search which objects carry which tags; see `sync`."""
    return parse(
        await client.send(
            request(
                tag_equals=tag_equals,
                tag_nequals=tag_nequals,
                tag_in=tag_in,
                domain_ident_equals=domain_ident_equals,
                domain_ident_nequals=domain_ident_nequals,
                domain_ident_in=domain_ident_in,
                domain_ident_gte=domain_ident_gte,
                domain_ident_lte=domain_ident_lte,
                domain_class_name_equals=domain_class_name_equals,
                domain_class_name_like=domain_class_name_like,
                domain_class_name_ilike=domain_class_name_ilike,
                domain_class_name_in=domain_class_name_in,
                id_equals=id_equals,
                max=max,
                offset=offset,
            )
        )
    )
