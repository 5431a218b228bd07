"""A small believable world to try things on: projects, slides of painted tissue, what people drew on them.

The same each time, but for keys and times. The user `demo` sees six of eight projects. Two of those begin
with a capital P; a third such project belongs to somebody else. Two ontologies have a term named Tumor.
"""

from __future__ import annotations

import random
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import numpy as np
from attrs import frozen

from cytomine_sandbox.images.pyramid import write_pyramid
from cytomine_sandbox.images.staining import stain
from cytomine_sandbox.images.tissue import Recipe, Tissue, grow_tissue

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cytomine_sandbox.images.tissue import Points
    from cytomine_sandbox.world import World

SEED: Final = 2041
_WIDTH: Final = 1280
_HEIGHT: Final = 960

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


def _add_ontology(world: World, ontology: _Ontology) -> dict[str, int]:
    """Return the ids of new terms by name, and that of their ontology under `ontology`."""
    made = world.create("ontology", {"name": ontology.name}, user=ontology.owner)["id"]
    bodies = [{"name": name, "color": color, "ontology": made} for name, color in ontology.colors.items()]
    ids = world.create_all("term", bodies, user=ontology.owner)
    return {"ontology": made, **dict(zip(ontology.colors, ids, strict=True))}


def _add_projects(world: World, ontologies: Mapping[str, int]) -> dict[str, int]:
    """Return the ids of new projects by name."""
    return {
        project.name: world.create(
            "project",
            {
                "name": project.name,
                "ontology": ontologies[project.ontology.name],
                "users": [world.user(name).id for name in project.members],
            },
            user=project.owner,
        )["id"]
        for project in _PROJECTS
    }


def _paint(slide: _Slide, path: Path) -> Tissue:
    """Write a slide and return the tissue it shows."""
    tissue = grow_tissue(slide.seed, _WIDTH, _HEIGHT, slide.recipe)
    write_pyramid(path, stain(tissue, slide.seed), pixel_size_um=slide.pixel_size_um)
    return tissue


def _add_images(world: World, path: Path, slide: int, projects: Mapping[str, int]) -> dict[str, int]:
    """Return the image a slide became in each project by the project's name; each owner uploads it once."""
    wanted: dict[str, list[str]] = defaultdict(list)
    for project in _PROJECTS:
        if slide in project.slides:
            wanted[project.owner].append(project.name)
    images: dict[str, int] = {}
    for owner, names in wanted.items():
        registered = world.register_image(path, user=owner, projects=[projects[name] for name in names])
        images |= {name: registered.instances[projects[name]] for name in names}
    return images


def _annotate(
    world: World, slide: int, tissue: Tissue, images: Mapping[str, int], terms: Mapping[str, TermIds]
) -> None:
    """Let the people of each project draw on its image of a slide."""
    large, small = list(_large_findings(tissue)), list(_small_findings(tissue))
    for project in _PROJECTS:
        if project.name not in images:
            continue
        order = random.Random(f"{SEED} {project.name} {slide}")  # noqa: S311 - a picture, not a secret
        count = project.annotations // len(project.slides)
        drawn_large = min(len(large), count // 3)
        findings = order.sample(large, drawn_large) + order.sample(small, count - drawn_large)
        bodies: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for finding in findings:
            author = order.choice((project.owner, *project.members))
            bodies[author].append(
                {
                    "image": images[project.name],
                    "location": _drawn_around(finding.outline, order),
                    "term": _chosen_terms(finding, project.ontology, terms[project.ontology.name], order),
                }
            )
        for author, theirs in bodies.items():
            world.create_all("annotation", theirs, user=author)


def _large_findings(tissue: Tissue) -> Iterator[_Finding]:
    for gland in tissue.glands:
        yield _Finding("tumor gland" if gland.is_tumor else "gland", gland.wall)
    for crowd in tissue.inflammation:
        yield _Finding("inflammation", crowd[::4])
    yield _Finding("necrosis", tissue.necrosis[::4])
    yield _Finding("tumor", tissue.tumor[::4])


def _small_findings(tissue: Tissue) -> Iterator[_Finding]:
    for number, nucleus in enumerate(tissue.nuclei):
        yield _Finding(nucleus.kind, nucleus.outline(points=8 + number % 9, grow=1.25))


def _drawn_around(outline: Points, order: random.Random) -> str:
    """Return an outline as a person would draw it: WKT in pixels, y upwards from the bottom of the image."""
    middle = outline.mean(axis=0)
    moved = np.array((order.uniform(-1.5, 1.5), order.uniform(-1.5, 1.5)))
    drawn = middle + (outline - middle) * order.uniform(0.97, 1.12) + moved
    corners = [
        f"{min(max(x, 0.0), _WIDTH):.1f} {_HEIGHT - min(max(y, 0.0), _HEIGHT):.1f}" for x, y in drawn.tolist()
    ]
    return f"POLYGON (({', '.join((*corners, corners[0]))}))"


def _chosen_terms(finding: _Finding, ontology: _Ontology, ids: TermIds, order: random.Random) -> list[int]:
    """Return none, one or two terms, as people leave one out or add another now and then."""
    meant = ontology.meanings[finding.meaning]
    others = [name for name in ontology.colors if name != meant]
    chance = order.random()
    if chance < _WITHOUT_TERM:
        return []
    if chance < _WITHOUT_TERM + _WITH_TWO_TERMS:
        return [ids[meant], ids[order.choice(others)]]
    return [ids[meant]]
