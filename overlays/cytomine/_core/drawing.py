"""Shapes of annotations as objects: of one, and of a collection in one go."""

from __future__ import annotations

import warnings
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

import msgspec

from cytomine._core import table
from cytomine._core.caller import level_of_caller
from cytomine._core.collection import Collection
from cytomine._core.collector import paused
from cytomine._core.geometry import parse, parse_all
from cytomine._core.older import false_when_legacy
from cytomine._core.parallel import run_each
from cytomine._core.verbs import Savable
from cytomine_wire.batch import WORKERS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Self

    from shapely.geometry.base import BaseGeometry

    from cytomine._core.frame import Frame
    from cytomine._core.geojson import GeoJson, ShapeRow, Terms
    from cytomine._core.progress import Show
    from cytomine._core.shapes import Action, Mode, ShapeOutcome, ShapeReport, Size

_FAULTY: Final[tuple[Action, ...]] = ("fixed", "skipped")


class Drawn(Savable):
    """What has a shape on an image."""

    if TYPE_CHECKING:
        location: str

    @property
    def geometry(self) -> BaseGeometry:
        """The shape, y growing upwards from the lower left corner; needs the extra `geometry`.

        Setting it sets `location`. `geometry_in` and `draw` take other frames.

        Raises:
            ValueError: `location` is not set, or is no WKT.
        """
        known: tuple[str, BaseGeometry] | None = self.__dict__.get("_shape")
        if known is None or known[0] != self.location:
            if self.location is None:
                name = f"{type(self).__name__} {self.__dict__.get('id')}"
                raise ValueError(f"{name} has no location: read it with showWKT=True, fetch it, or set one.")
            known = self.__dict__["_shape"] = (self.location, parse(self.location))
        return known[1]

    @geometry.setter
    def geometry(self, shape: BaseGeometry) -> None:
        if not hasattr(shape, "wkt"):
            raise TypeError(f"geometry takes a shape of shapely, not {shape!r}; `location` takes WKT.")
        self.location = shape.wkt

    def geometry_in(self, frame: Frame) -> BaseGeometry:
        """Return the shape in a frame, such as `image.frame()` for arrays; needs the extra `geometry`."""
        return frame.checked().from_server(self.geometry)

    def draw(self, shape: BaseGeometry, frame: Frame | None = None) -> Self:
        """Return the annotation with another shape; it is not saved yet.

        Args:
            shape: What to draw.
            frame: What its coordinates are in; left out, they are as servers write them.

        Raises:
            OutsideImageError: More than a hundredth of it lies outside the image of the frame.
        """
        self.location = (frame.to_server(shape) if frame is not None else shape).wkt
        return self

    @false_when_legacy
    def save(self, *, shapes: Mode | None = None, compare: bool = False) -> Self:
        """Return the annotation as the server saved it: created when it is new, else updated.

        Args:
            shapes: Whether its shape is looked at before: `fix` mends what the server would refuse or cut,
                `raise` and `skip` raise. Left out, it is sent as it is. Needs the extra `geometry`.
            compare: Whether the stored shape is compared with the sent one; a warning tells a difference.

        Raises:
            ShapeError: There is something wrong with the shape, and it was not sent.
            InvalidError: A field is missing or refused.
            ForbiddenError: These keys do not allow it.
        """
        if shapes is None and not compare:
            return super().save()
        report = _checked([self], shapes, refused=("skipped",) if shapes == "fix" else _FAULTY)
        sent = self.__dict__.get("location")
        saved = super().save()
        if compare and sent:
            _tell(_compared(report, {id(self): (sent, self.location)}))
        return saved


D = TypeVar("D", bound=Drawn)
R = TypeVar("R")


class DrawnTogether(Collection[D]):
    """A collection whose objects have shapes."""

    def geometries(self, frame: Frame | None = None) -> Any:
        """Return an array of the shapes, in one go; the annotations must have been read with `showWKT`.

        Args:
            frame: What the coordinates shall be in; left out, they are as servers write them.

        Returns:
            Array of shapes, in the order of the annotations; None where a location is missing.

        Raises:
            ImportError: shapely is missing; the message says how to install it.
            ValueError: A location is no WKT; the message names its place.
        """
        shapes = parse_all(self._locations())
        return shapes if frame is None else frame.checked().from_server(shapes)

    def to_geojson(
        self, terms: Mapping[int, str] | Terms | None = None, *, frame: Frame | None = None
    ) -> str:
        """Return the annotations as a GeoJSON feature collection; they must have been read with `showWKT`.

        Args:
            terms: Names of terms by id, or the terms, such as a `TermCollection`; the property `terms` of a
                feature holds ids where one is missing.
            frame: What the coordinates shall be in, such as `image.frame()` for a y axis that points down;
                left out, they are as servers write them.

        Raises:
            ValueError: A location is no WKT; the message names its place.
        """
        from cytomine._core.geojson import feature_collection, names_by_id  # noqa: PLC0415 - loads the decoder

        with paused():
            return feature_collection(self._shape_rows(), names_by_id(terms), frame)

    @classmethod
    def from_geojson(
        cls,
        geojson: GeoJson,
        id_image: int,
        terms: Mapping[str, int] | Terms | None = None,
        *,
        frame: Frame | None = None,
    ) -> Self:
        """Return new annotations of one image, to be saved, from GeoJSON features.

        Args:
            geojson: Features: a `Path` of a file, its text, what was read from it, or a table of geopandas.
            id_image: The image instance they lie on.
            terms: Ids of terms by name, or the terms, such as a `TermCollection`. Features name theirs in the
                property `terms`, or in `classification` as QuPath does.
            frame: What the coordinates are in, such as `image.frame()` for a y axis that points down, as in
                QuPath; left out, they are as servers write them.

        Raises:
            ValueError: It is no GeoJSON, a feature has no shape, or a term has no id.
            OutsideImageError: A shape lies outside the image: the frame is another one.
        """
        from cytomine._core.geojson import ids_by_name, read_features  # noqa: PLC0415 - as above

        made = cast("type[Any]", cls)()
        for location, ids in read_features(geojson, ids_by_name(terms), frame):
            item = made._new()  # noqa: SLF001 - of this class
            item.location = location
            item.__dict__.update(image=id_image, term=ids)
            made.append(item)
        return cast("Self", made)

    def to_geopandas(self, frame: Frame | None = None) -> Any:
        """Return the annotations as a `geopandas.GeoDataFrame`; they must have been read with `showWKT`.

        Args:
            frame: What the coordinates shall be in; left out, they are as servers write them.

        Raises:
            ImportError: geopandas is missing; the message says how to install it.
        """
        from cytomine._core.frames import geopandas_frame  # noqa: PLC0415 - an extra

        return geopandas_frame(self._model, self._rows(), self.geometries(frame))

    def check_shapes(self, mode: Mode = "skip") -> ShapeReport:
        """Return what a server would refuse or change in each shape, in their order; nothing is sent.

        The sizes of the images are asked for, one small request an image.

        Args:
            mode: `fix` mends in place what can be mended; `skip` only tells; `raise` raises.

        Raises:
            ShapeError: There is something wrong, and `mode` is `raise`.
            ImportError: shapely is missing; the message says how to install it.
        """
        return _checked(list(self), mode, refused=_FAULTY if mode == "raise" else ())

    @false_when_legacy
    def save(
        self,
        chunk: int | None = 15,
        n_workers: int = 0,
        *,
        progress: Show = None,
        shapes: Mode | None = None,
        compare: bool = False,
    ) -> bool:
        """Return True when all annotations were created; each then has its id.

        Args:
            chunk: Annotations a request, fewer where they are large; None sends all in one.
            n_workers: Requests under way at a time, at most 64; 0 takes four.
            progress: See `Collection.save`.
            shapes: Whether shapes are looked at before: `fix` mends what the server would refuse or cut, and
                leaves out what cannot be mended; `skip` leaves out; `raise` sends nothing when there is
                something wrong. Left out, they are sent as they are. Needs the extra `geometry`.
            compare: Whether the stored shapes are read back and compared, one request each.

        `shape_report` tells afterwards what became of each shape, and a warning sums it up.

        Raises:
            ShapeError: There is something wrong with shapes, and `shapes` is `raise`.
            CollectionPartialUploadException: Some were refused, or it is not known what became of them; lists
                which were created, and which were not.
        """
        if shapes is None and not compare:
            return super().save(chunk, n_workers, progress=progress)
        report = _checked(list(self), shapes, refused=_FAULTY if shapes == "raise" else ())
        self.__dict__["_shape_report"] = report
        sent = self._with([each.item for each in report if each.action != "skipped"])
        is_done = sent.save(chunk, n_workers, progress=progress) if len(sent) else True
        if compare:
            pairs = {id(item): (item.location, stored) for item, stored in _read_back(list(sent))}
            report = self.__dict__["_shape_report"] = _compared(report, pairs)
        _tell(report)
        return is_done

    @property
    def shape_report(self) -> ShapeReport:
        """What became of each shape, after `save(shapes=...)`; empty before."""
        from cytomine._core.shapes import ShapeReport  # noqa: PLC0415 - loaded where shapes are looked at

        found: ShapeReport | None = self.__dict__.get("_shape_report")
        return found if found is not None else ShapeReport([])

    def _shape_rows(self) -> list[ShapeRow]:
        """Return what GeoJSON tells of each annotation; of rows not looked at, nothing else is decoded."""
        from cytomine._core.geojson import read_row, row_of  # noqa: PLC0415 - as above

        rows: list[ShapeRow] = self._each_read(read_row, row_of)
        return rows

    def _locations(self) -> list[str | None]:
        """Return the shapes as text; of rows not looked at, nothing else is decoded."""
        from cytomine._core.geojson import Located, read_location  # noqa: PLC0415 - as above

        rows = self._each_read(read_location, lambda values: Located(values.get("location")))
        return [row.location for row in rows]

    def _each_read(self, read: Callable[[Any], R], of: Callable[[Mapping[str, Any]], R]) -> list[R]:
        """Return what is read of each row, and of the attributes of each object."""
        with suppress(msgspec.DecodeError, TypeError):  # objects, and what only the careful reader can read
            return list(map(read, self._held))
        return [self._read_one(place, read, of) for place in range(len(self._held))]

    def _read_one(self, place: int, read: Callable[[Any], R], of: Callable[[Mapping[str, Any]], R]) -> R:
        if isinstance(self._held[place], msgspec.Raw):
            with suppress(msgspec.DecodeError):
                return read(self._held[place])
        return of(self[place].__dict__)


def _checked(items: Sequence[Drawn], mode: Mode | None, *, refused: tuple[Action, ...]) -> ShapeReport:
    """Return what is wrong with shapes; mends in place where `mode` is `fix`, raises for refused actions."""
    from cytomine._core.shapes import ShapeError, ShapeOutcome, ShapeReport, check  # noqa: PLC0415 - an extra

    if mode is None:
        return ShapeReport(
            [ShapeOutcome(item, "kept", (), item.__dict__.get("location") or "") for item in items]
        )
    if mode not in {"fix", "skip", "raise"}:
        raise ValueError(f"shapes is fix, skip or raise, not {mode!r}")
    sizes = _image_sizes(items)
    outcomes = [check(item, sizes.get(item.__dict__.get("image")), mode) for item in items]
    report = ShapeReport(outcomes)
    if report.of(*refused):
        raise ShapeError(report)
    for each in report.of("fixed"):
        each.item.location = each.wkt
    return report


def _image_sizes(items: Sequence[Drawn]) -> dict[int | None, Size]:
    """Return width and height of the images that annotations lie on; asked for once an image."""
    module = table.verb("imageinstance", "fetch")
    sizes: dict[int | None, Size] = {}
    for item in items:
        image = item.__dict__.get("image")
        if image is not None and image not in sizes:
            found = item._send(module.request(image)).json()  # noqa: SLF001 - of this package
            if found.get("width") and found.get("height"):
                sizes[image] = (found["width"], found["height"])
    return sizes


def _read_back(items: Sequence[D]) -> list[tuple[D, str]]:
    """Return annotations that were created, each with the shape that is stored."""
    created = [item for item in items if not item.is_new()]

    def stored(item: D) -> str:
        return str(item._stored(None)["location"])  # noqa: SLF001 - of this package

    return [
        (each.item, each.result) for each in run_each(created, stored, WORKERS) if each.result is not None
    ]


def _compared(report: ShapeReport, pairs: Mapping[int, tuple[str, str]]) -> ShapeReport:
    """Return a report that tells how alike sent and stored shapes are."""
    from cytomine._core.shapes import ShapeReport, likeness  # noqa: PLC0415 - an extra

    def told(each: ShapeOutcome) -> ShapeOutcome:
        if id(each.item) not in pairs:
            return each
        sent, stored = pairs[id(each.item)]
        return each._replace(iou=likeness(parse(sent), parse(stored)))

    return ShapeReport([told(each) for each in report])


def _tell(report: ShapeReport) -> None:
    from cytomine._core.shapes import ShapeWarning  # noqa: PLC0415 - an extra

    if report.faulty or report.changed():
        warnings.warn(str(report), ShapeWarning, stacklevel=level_of_caller())
