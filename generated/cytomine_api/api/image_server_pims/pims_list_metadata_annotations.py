"""GET /ims/image/{filepath}/metadata/annotations. Generated from operation pims_list_metadata_annotations: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segments

from cytomine_api.models.pims_metadata_annotation_list import PimsMetadataAnnotationList

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "pims_list_metadata_annotations",
    "GET",
    "/ims/image/{filepath}/metadata/annotations",
    success={200: PimsMetadataAnnotationList},
    errors=(404,),
)


def request(filepath: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/ims/image/{segments(filepath)}/metadata/annotations",
        operation="pims_list_metadata_annotations",
    )


def parse(response: Response) -> PimsMetadataAnnotationList:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, PimsMetadataAnnotationList.from_dict, PimsMetadataAnnotationList.mirror
        )
    raise OPERATION.unexpected(response)


def sync(client: Client, filepath: str) -> PimsMetadataAnnotationList:
    """List the annotations in a file.

    Shapes that the program wrote which made the file; an upload makes annotations of them. Only the
    empty list was seen.

    Args:
        filepath: Place of the file below the root of the image server, as in `path` of an abstract
            image. Its slashes may stay as they are in the address.

    Returns:
        The annotations.

    Raises:
        NotFoundError: There is no such file, it does not have what was asked for, or a colormap or
            filter is unknown. (404).

    Source: pims_list_metadata_annotations.
    """
    return parse(client.send(request(filepath)))


async def asyncio(client: AsyncClient, filepath: str) -> PimsMetadataAnnotationList:
    """List the annotations in a file; see `sync`."""
    return parse(await client.send(request(filepath)))
