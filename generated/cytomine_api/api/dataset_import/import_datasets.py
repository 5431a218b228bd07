"""POST /import. Generated from operation import_datasets: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.dataset_import_result import DatasetImportResult

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "import_datasets",
    "POST",
    "/import",
    success={200: DatasetImportResult},
    errors=(400, 401, 422, 500),
    parameters={
        "storage_id": "storage_id",
        "dataset_names": "dataset_names",
        "create_project": "create_project",
    },
)


def request(
    *, storage_id: int, dataset_names: list[str] | None = None, create_project: bool | None = None
) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/import",
        query=pairs(
            (("storage_id", storage_id), ("dataset_names", dataset_names), ("create_project", create_project))
        ),
        operation="import_datasets",
    )


def parse(response: Response) -> DatasetImportResult:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, DatasetImportResult.from_dict, DatasetImportResult.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    *,
    storage_id: int,
    dataset_names: list[str] | None = None,
    create_project: bool | None = None,
) -> DatasetImportResult:
    """Import datasets that lie on the server.

    For users with WRITE on the storage; signed with keys, a token is refused. Reads each folder below
    the import folder of the image server and makes uploaded files of its images, without copying them.
    A dataset is a folder with just one folder in it, which holds a folder IMAGES. The answer comes when
    all is done, which may take hours. In this version a new image without `create_project` makes the
    call fail with 500. The text that is signed has the path `/import` and the query, as on the wire.

    Args:
        storage_id: Id of the storage that gets the records of the files.
        dataset_names: Names of folders, joined by commas; those that are none are left out without a
            word. All folders when left out.
        create_project: Make a project for each dataset, named like its folder, or use the one of that
            name.

    Returns:
        What became of each dataset.

    Raises:
        InvalidError: The storage is 0, unknown or out of reach (400).
        AuthenticationError: No signature, a wrong one, or a token instead (401).
        InvalidError: A query parameter does not parse; this is looked at before the signature (422).
        ServerError: The public key is unknown, or an image is new and `create_project` is off (500).

    Source: import_datasets.
    """
    return parse(
        client.send(
            request(storage_id=storage_id, dataset_names=dataset_names, create_project=create_project)
        )
    )


async def asyncio(
    client: AsyncClient,
    *,
    storage_id: int,
    dataset_names: list[str] | None = None,
    create_project: bool | None = None,
) -> DatasetImportResult:
    """Import datasets that lie on the server; see `sync`."""
    return parse(
        await client.send(
            request(storage_id=storage_id, dataset_names=dataset_names, create_project=create_project)
        )
    )
