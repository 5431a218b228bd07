"""Parameters of the image server outside of pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeVar

from pydantic import BaseModel, Field

from cytomine_sandbox.image_server.forms import Fields, Reading, query_values

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request

Form = TypeVar("Form", bound=BaseModel)
Side = Annotated[int, Field(ge=1, le=10_000)]


class Bins(Fields):
    """How a histogram is told."""

    n_bins: int = 256
    full_range: bool = False
    channels: list[int | str] | None = None


class Sent(Fields):
    """Where an upload goes, and whether its answer waits for the import."""

    id_storage: int | None = Field(None, alias="idStorage")
    storage: int | None = None
    sync: bool = False


class SentHeaders(Fields):
    """What an upload must say of itself."""

    content_length: int = Field(alias="content-length")


class Imported(Fields):
    """Where data sets are imported to."""

    storage_id: int
    create_project: bool = False


class Computation(Fields):
    """How a histogram is computed."""

    sync: bool = True
    overwrite: bool = True


class Inverted(Fields):
    """Whether inverted colour maps are listed."""

    with_inverted: bool = False


class Bar(Fields):
    """Size of the picture of a colour map."""

    width: Side = 100
    height: Side = 10


class FirstTile(Fields):
    """A tile as first viewers ask for it."""

    zoomify: str
    x: Annotated[int, Field(ge=0)]
    y: Annotated[int, Field(ge=0)]
    z: Annotated[int, Field(ge=0)]

    @property
    def file(self) -> str | None:
        """The file."""
        return self.zoomify

    @property
    def place(self) -> tuple[int, ...] | None:
        """Column and row."""
        return self.x, self.y


class SecondTile(Fields):
    """A tile as second viewers ask for it."""

    z: Annotated[int, Field(ge=0)]
    fif: str | None = None
    zoomify: str | None = None
    tile_group: str | None = Field(None, alias="tileGroup")
    tile_index: Annotated[int, Field(ge=0)] | None = Field(None, alias="tileIndex")
    x: Annotated[int, Field(ge=0)] | None = None
    y: Annotated[int, Field(ge=0)] | None = None

    @property
    def file(self) -> str | None:
        """The file."""
        return self.fif or self.zoomify

    @property
    def place(self) -> tuple[int, ...] | None:
        """Number of the tile, or column and row; None when neither is whole."""
        if self.fif is not None and self.tile_index is not None:
            return (self.tile_index,)
        is_zoomify = self.zoomify is not None and self.tile_group is not None
        return (self.x, self.y) if is_zoomify and self.x is not None and self.y is not None else None


class _Place(Fields):
    z_slices: int
    timepoints: int


def read(form: type[Form], request: Request) -> Form:
    """Return what a query asks for.

    Raises:
        ImageServerError: Something does not validate.
    """
    reading = Reading()
    return reading.finish(reading.read(form, "query", query_values(form, request.query)))


def read_upload(request: Request) -> Sent:
    """Return what the query of an upload asks for.

    Raises:
        ImageServerError: Something does not validate, or there is no length of the body.
    """
    reading = Reading()
    found = reading.read(Sent, "query", query_values(Sent, request.query))
    reading.read(SentHeaders, "header", request.headers)
    return reading.finish(found)


def read_place(request: Request) -> tuple[int, int]:
    """Return focal plane and time point of a path.

    Raises:
        ImageServerError: One is no number.
    """
    reading = Reading()
    found = reading.finish(reading.read(_Place, "path", dict(request.variables)))
    return found.z_slices, found.timepoints
