"""A small believable world to try things on: projects, slides of painted tissue, and what people drew on them.

The same each time, but for keys and times. The user `demo` sees six of eight projects. Two of those begin with
a capital P; a third such project belongs to somebody else. Two ontologies have a term named Tumor.
"""

from __future__ import annotations

import random
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from attrs import frozen

from cytomine_sandbox.images.pyramid import write_pyramid
from cytomine_sandbox.images.staining import stain
from cytomine_sandbox.images.tissue import Recipe, Tissue, grow_tissue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cytomine_sandbox.images.tissue import Points
    from cytomine_sandbox.world import World

SEED: Final = 2041
_WIDTH: Final = 1536
_HEIGHT: Final = 1152

TermIds: TypeAlias = "Mapping[str, int]"


@frozen
class _Ontology:
    """An ontology, with the terms that fit what can be seen in tissue.

    Attributes:
        name: Unique over the server.
        owner: Who makes it.
        colors: Of each term by its name.
        meanings: Name of the term by what is drawn around.
    """

    name: str
    owner: str
    colors: Mapping[str, str]
    meanings: Mapping[str, str]


@frozen
class _Project:
    name: str
    owner: str
    members: Sequence[str]
    ontology: _Ontology
    slides: Sequence[int]
    annotations: int


@frozen
class _Slide:
    filename: str
    seed: int
    recipe: Recipe
    pixel_size_um: float


_TISSUE_TERMS: Final = _Ontology(
    "Tissue findings",
    "demo",
    {
        "Tumor": "#d7191c",
        "Stroma": "#fdae61",
        "Necrosis": "#5e3c99",
        "Inflammation": "#2c7bb6",
        "Benign gland": "#1a9641",
        "Nucleus": "#404040",
    },
    {
        "tumor": "Tumor",
        "tumor gland": "Tumor",
        "gland": "Benign gland",
        "epithelium": "Nucleus",
        "stroma": "Stroma",
        "lymphocyte": "Inflammation",
        "inflammation": "Inflammation",
        "necrosis": "Necrosis",
    },
)
_PLEURA_TERMS: Final = _Ontology(
    "Pleural cytology",
    "manager",
    {"Tumor": "#ca0020", "Mesothelium": "#0571b0", "Lymphocyte": "#7b3294", "Fibrin": "#e6ab02"},
    {
        "tumor": "Tumor",
        "tumor gland": "Tumor",
        "gland": "Mesothelium",
        "epithelium": "Mesothelium",
        "stroma": "Fibrin",
        "lymphocyte": "Lymphocyte",
        "inflammation": "Lymphocyte",
        "necrosis": "Fibrin",
    },
)
_SLIDES: Final = (
    _Slide("HE-2041.tif", 3, Recipe(gland_radius=50.0), 0.25),
    _Slide("HE-2042.tif", 8, Recipe(gland_radius=36.0, lumen=0.4, spacing=2.4, fibre_angle=-0.4), 0.5),
    _Slide("HE-2043.tif", 21, Recipe(gland_radius=62.0, lumen=0.62, spacing=2.0, fibre_angle=1.2), 0.25),
)
_PROJECTS: Final = (
    _Project("Prostate biopsies", "demo", ("manager", "member", "intern"), _TISSUE_TERMS, (0, 1), 800),
    _Project("Pleura cytology", "manager", ("demo", "member"), _PLEURA_TERMS, (1, 2), 500),
    _Project("Breast cores", "demo", ("member", "outsider"), _TISSUE_TERMS, (2,), 350),
    _Project("Pancreas resections", "outsider", ("intern",), _TISSUE_TERMS, (0,), 300),
    _Project("Kidney P", "demo", ("manager",), _TISSUE_TERMS, (0, 2), 400),
    _Project("lower p margins", "demo", (), _TISSUE_TERMS, (1,), 200),
    _Project("Colon polyps", "member", ("demo", "intern"), _TISSUE_TERMS, (0, 1), 300),
    _Project("Skin excisions", "outsider", (), _TISSUE_TERMS, (2,), 150),
)
_WITHOUT_TERM: Final = 0.08
_WITH_TWO_TERMS: Final = 0.06


@frozen
class _Finding:
    """Something seen in the tissue that a person may draw around."""

    meaning: str
    outline: Points


def populate(world: World) -> None:
    """Fill a new world: users, ontologies, projects, slides and about 3,000 annotations."""
    world.add_user("demo", name="Dee Demo", roles=("ROLE_USER",))
    terms = {ontology.name: _add_ontology(world, ontology) for ontology in (_TISSUE_TERMS, _PLEURA_TERMS)}
    projects = _add_projects(world, {name: ids["ontology"] for name, ids in terms.items()})
    with TemporaryDirectory() as folder, ThreadPoolExecutor(2) as painters:
        tissues = painters.map(_paint, _SLIDES, [Path(folder) / slide.filename for slide in _SLIDES])
        for number, tissue in enumerate(tissues):
            path = Path(folder) / _SLIDES[number].filename
            images = _add_images(world, path, number, projects)
            _annotate(world, number, tissue, images, terms)
