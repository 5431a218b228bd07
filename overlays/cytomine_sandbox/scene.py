"""A project to work in at once: an ontology with one term, a member, and a small image."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from cytomine_sandbox.world import World

WIDTH: Final = 512
HEIGHT: Final = 384
_PIXEL_SIZE_UM: Final = 0.25


@frozen
class Scene:
    """A project to work in, by its ids.

    Attributes:
        id: The project; `manager` manages it, `member` is its member, all others are neither.
        ontology: Its ontology.
        term: The term "Tumor" of the ontology.
        image: An image in it, 512 x 384 pixels of 0.25 micrometres: a red quarter at the bottom left, where
            the coordinates of annotations begin, green at its right, blue above it, white above green.
    """

    id: int
    ontology: int
    term: int
    image: int


def add_scene(world: World, name: str = "Scene") -> Scene:
    """Return a new project to work in.

    Args:
        world: Where it is made.
        name: Of the project and of its ontology.

    Raises:
        ApiError: The name is taken.
    """
    ontology = world.create("ontology", {"name": name}, user="manager")["id"]
    body = {"name": "Tumor", "color": "#d7191c", "ontology": ontology}
    term = world.create("term", body, user="manager")["id"]
    body = {"name": name, "ontology": ontology, "users": [world.user("member").id]}
    project = world.create("project", body, user="manager")["id"]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "quarters.tif"
        path.write_bytes(_picture())
        image = world.register_image(path, user="manager", projects=[project]).instances[project]
    return Scene(project, ontology, term, image)


@cache
def _picture() -> bytes:
    """Return the file of the image."""
    import numpy as np  # noqa: PLC0415 - only where the image is painted

    from cytomine_sandbox.images.pyramid import write_pyramid  # noqa: PLC0415 - as above

    pixels = np.full((HEIGHT, WIDTH, 3), 255, np.uint8)
    half_height, half_width = HEIGHT // 2, WIDTH // 2
    pixels[half_height:, :half_width] = (200, 30, 30)
    pixels[half_height:, half_width:] = (30, 160, 60)
    pixels[:half_height, :half_width] = (40, 70, 190)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "quarters.tif"
        write_pyramid(path, pixels, pixel_size_um=_PIXEL_SIZE_UM, compression="deflate")
        return path.read_bytes()
