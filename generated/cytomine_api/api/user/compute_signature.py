"""GET /api/signature.json. Generated from operation compute_signature: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.request_signature import RequestSignature

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "compute_signature",
    "GET",
    "/api/signature.json",
    success={200: RequestSignature},
    errors=(401,),
    parameters={
        "method": "method",
        "content_md_5": "content-MD5",
        "content_type": "content-type",
        "date": "date",
        "forward_uri": "forwardURI",
        "query_string": "queryString",
    },
)


def request(
    *,
    method: str | None = None,
    content_md_5: str | None = None,
    content_type: str | None = None,
    date: str | None = None,
    forward_uri: str | None = None,
    query_string: str | None = None,
) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/signature.json",
        query=pairs(
            (
                ("method", method),
                ("content-MD5", content_md_5),
                ("content-type", content_type),
                ("date", date),
                ("forwardURI", forward_uri),
                ("queryString", query_string),
            )
        ),
        operation="compute_signature",
    )


def parse(response: Response) -> RequestSignature:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, RequestSignature.from_dict, RequestSignature.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    *,
    method: str | None = None,
    content_md_5: str | None = None,
    content_type: str | None = None,
    date: str | None = None,
    forward_uri: str | None = None,
    query_string: str | None = None,
) -> RequestSignature:
    """Let the server sign a request.

    Open to everybody with an account: the server signs with the private key of the caller, as the
    scheme of keys tells. Values are signed as they come out of the query, so a path or query that holds
    percent-encoding must be encoded once more. What is left out is empty, and the method GET.

    Args:
        method: HTTP method of the request to sign, in capitals.
        content_md_5: Its Content-MD5 header.
        content_type: Its Content-Type header with all parameters; also read as `content-Type`.
        date: Its Date header.
        forward_uri: Its path, with the slash at the beginning.
        query_string: What follows the question mark, without that.

    Returns:
        The signature.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).

    Source: compute_signature.
    """
    return parse(
        client.send(
            request(
                method=method,
                content_md_5=content_md_5,
                content_type=content_type,
                date=date,
                forward_uri=forward_uri,
                query_string=query_string,
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    *,
    method: str | None = None,
    content_md_5: str | None = None,
    content_type: str | None = None,
    date: str | None = None,
    forward_uri: str | None = None,
    query_string: str | None = None,
) -> RequestSignature:
    """Let the server sign a request; see `sync`."""
    return parse(
        await client.send(
            request(
                method=method,
                content_md_5=content_md_5,
                content_type=content_type,
                date=date,
                forward_uri=forward_uri,
                query_string=query_string,
            )
        )
    )
