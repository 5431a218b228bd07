"""Annotations: shapes drawn on images, labelled with terms; their groups, links and comments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypedDict, cast

from cytomine._core import table
from cytomine._core.command import read_command
from cytomine._core.drawing import Drawn, DrawnTogether
from cytomine._core.dumping import Dumpable, Dumping, Options, write_files
from cytomine._core.files import policy
from cytomine._core.geometry import bounds
from cytomine._core.older import false_when_legacy
from cytomine._core.pixels import (
    Picture,
    crop_size,
    dump,
    dump_job,
    flags_of,
    longest_side,
    note_files,
    rendering,
)
from cytomine._core.removed import error_for
from cytomine._core.report import FileReport
from cytomine._core.resource_collection import ResourceCollection
from cytomine._core.shape_readback import AnnotationReadBack
from cytomine._core.verbs import Deletable
from cytomine.models.annotation_filter import AnnotationFilter, AnnotationFilterCollection
from cytomine.models.annotation_group import (
    AnnotationGroup,
    AnnotationGroupCollection,
    AnnotationLink,
    AnnotationLinkCollection,
)
from cytomine.models.annotation_term import AnnotationTerm
from cytomine.models.track import AnnotationTrack
from cytomine_api import fields
from cytomine_api.arguments.annotation import UserAnnotationFilters, UserAnnotationListing
from cytomine_wire.batch import MAX_WORKERS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import Self, Unpack

    from cytomine._core.files import Fetch
    from cytomine._core.model import Model
    from cytomine._core.naming import Twins
    from cytomine._core.progress import Show
    from cytomine_api.arguments.annotation import UserAnnotationFields
    from cytomine_wire.download import IfExists

__all__ = [
    "Annotation",
    "AnnotationCollection",
    "AnnotationFilter",
    "AnnotationFilterCollection",
    "AnnotationGroup",
    "AnnotationGroupCollection",
    "AnnotationLink",
    "AnnotationLinkCollection",
    "AnnotationTerm",
]


class Annotation(fields.UserAnnotation, Drawn, Dumpable, Deletable):
    """A shape on an image, drawn by a user.

    Args:
        location: WKT in pixels of the full image; the origin is its lower left corner, y grows upwards.
        id_image: The image instance; its middle slice is taken.
        id_terms: Terms of the project's ontology.
        id_project: Taken for older scripts; the server takes the project of the image.
        id_tracks: Tracks it belongs to.
        id_slice: The slice, where an image has several.
        **attributes: Further fields.
    """

    resource = "annotation"

    location: str
    track: list[int] | None = None
    filename: str | None = None
    """Path the last dump wrote to."""
    filenames: list[str] | None = None
    """Paths the last dump wrote to."""

    def __init__(
        self,
        location: str | None = None,
        id_image: int | None = None,
        id_terms: list[int] | None = None,
        id_project: int | None = None,
        id_tracks: list[int] | None = None,
        id_slice: int | None = None,
        **attributes: Unpack[UserAnnotationFields],
    ) -> None:
        super().__init__(
            **{
                "location": location,
                "image": id_image,
                "term": id_terms,
                "project": id_project,
                "track": id_tracks,
                "slice": id_slice,
                **attributes,
            }
        )

    def creation(self) -> dict[str, Any]:
        """Return the body of a create; properties given as a list of keys and values become an object."""
        body = super().creation()
        for name in ("property", "properties"):
            if isinstance(body.get(name), list):
                body[name] = {each["key"]: each["value"] for each in body[name]}
        return body

    def _create(self) -> Self:
        """Create it, then put it on its tracks: a server refuses a single annotation that comes with some."""
        body = self.creation()
        tracks = [*(body.pop("track", None) or ()), *(body.pop("tracks", None) or ())]
        if not tracks:
            return super()._create()
        module = table.verb(self.resource, "create")
        self._take_reply(self._send(module.request(body)), "create")
        for track in tracks:
            AnnotationTrack(self.class_, self.id, track)._create()  # noqa: SLF001 - of this package
        self.track = tracks
        return self

    @false_when_legacy
    def review(self, id_terms: list[int] | None = None) -> Mapping[str, Any]:
        """Return the server's reply once the annotation is accepted: a reviewed copy of it is made.

        Args:
            id_terms: Terms the reviewed annotation gets; those of this one when left out.

        Raises:
            ValueError: The annotation has no id.
            ForbiddenError: The image is not under review by the caller.
        """
        module = table.operation("reviewed_annotation.review_annotation")
        body = {} if id_terms is None else {"terms": id_terms}
        reply: Mapping[str, Any] = self._send(module.request(self._at("id"), body)).json()
        command = reply.get("command")
        self._note_change("review", command if isinstance(command, int) else None)
        return reply

    @false_when_legacy
    def unreview(self) -> bool:
        """Return True once the reviewed copy of the annotation is deleted.

        Raises:
            ValueError: The annotation has no id.
            InvalidError: It was not accepted, or not by the caller.
        """
        module = table.operation("reviewed_annotation.unreview_annotation")
        _, command = read_command(self._send(module.request(self._at("id"))), "reviewedannotation")
        self._note_change("unreview", command)
        return True

    def dump(
        self,
        dest_pattern: str = "{id}.jpg",
        override: bool = True,  # noqa: FBT001, FBT002 - as scripts call it
        mask: bool = False,  # noqa: FBT001, FBT002 - as scripts call it
        alpha: bool = False,  # noqa: FBT001, FBT002 - as scripts call it
        bits: int = 8,
        zoom: int | None = None,
        max_size: int | None = None,
        increase_area: float | None = None,
        contrast: float | None = None,
        gamma: float | None = None,
        colormap: int | None = None,
        inverse: bool | None = None,  # noqa: FBT001 - as scripts call it
        complete: bool = True,  # noqa: FBT001, FBT002 - as scripts call it
    ) -> bool:
        """Return True once the pixels around the annotation are in files; `filenames` says in which.

        Args:
            dest_pattern: Path with attributes in braces; a list, such as `{term}`, gives a file an
                element. jpg, png or webp, any other extension becomes jpg.
            override: Whether a file that is there is asked for again.
            mask: White shape on black instead of pixels; with `alpha` pixels, transparent outside the shape.
            alpha: See `mask`; has no effect alone. What is written is then PNG.
            bits: Depth of a sample: 8, 16, 32, or `"max"`.
            zoom: How often the result is halved.
            max_size: Longest side in pixels.
            increase_area: Factor on the bounding box.
            contrast: Taken for older scripts, without effect.
            gamma: Between 0 and 10.
            colormap: Names of colour maps, joined by commas.
            inverse: Whether colours are inverted.
            complete: Whether the shape is taken as it is, not simplified.

        Raises:
            ValueError: The annotation has no id, or the pattern stands for no path.
            DumpError: The server refused; its cause says why.
        """
        options: dict[str, Any] = {"mask": mask, "alpha": alpha, "bits": bits, "zoom": zoom}
        options |= {"max_size": max_size, "increase_area": increase_area, "contrast": contrast}
        options |= {"gamma": gamma, "colormap": colormap, "inverse": inverse, "complete": complete}
        asked = policy(None, override=override)
        return dump(self, dest_pattern, lambda: self._dump_job(dest_pattern, asked, **options))

    def _dump_job(
        self,
        pattern: str,
        if_exists: IfExists,
        *,
        mask: bool = False,
        alpha: bool = False,
        **options: Any,
    ) -> Fetch:
        self._at("id")
        kind = "pixels" if not mask else ("alpha" if alpha else "mask")
        options.setdefault("complete", True)

        def render(extension: str) -> Picture:
            return self.crop(extension, kind=kind, **options)

        return dump_job(self, pattern, render, if_exists, is_transparent=kind == "alpha")

    def crop(self, extension: str = "png", *, kind: str = "pixels", **options: Any) -> Picture:
        """Return the pixels around the annotation.

        The address in `cropURL` needs a token; this route takes any credentials.

        Args:
            extension: `jpg`, `png` or `webp`.
            kind: `pixels`; `mask`, white shape on black; or `alpha`, pixels that are transparent outside
                the shape.
            **options: Query parameters, such as `max_size`, `zoom`, `increase_area`, `complete`, `draw` or
                `gamma`.
        """
        options["max_size"] = longest_side(options.get("max_size"))

        def size() -> tuple[int, int] | None:
            box = bounds(self.__dict__.get("location") or "")
            return box and crop_size((box[2] - box[0], box[3] - box[1]), options)

        place = (self._at("id"), extension)
        return rendering("annotation.get_annotation_crop", *place, size=size, **flags_of(kind), **options)

    def __str__(self) -> str:
        return f"[{self.callback_identifier}] {self.__dict__.get('id')}"


class OlderFilters(TypedDict, total=False):
    """Filters of annotations beside those of the plain listing."""

    annotation: int
    geometry: str
    group: int
    groups: list[int]
    included: bool
    parents: list[int]
    showImageGroup: bool
    showLink: bool
    suggestedTerm: int


class AnnotationFilters(UserAnnotationFilters, OlderFilters, total=False):
    """All filters of annotations."""


class AnnotationCollection(
    UserAnnotationListing, Dumping[Annotation], DrawnTogether[Annotation], ResourceCollection[Annotation]
):
    """Annotations of a `project`, an `image`, `images`, a `slice` or `slices`; one of these must be set.

    `showBasic` and `showMeta` are on unless set otherwise; `showWKT`, `showTerm`, `showGIS` and others add
    columns. Rows are newest first. With `included`, those that touch the shape `geometry`, or that of
    `annotation`, on one `image`.
    """

    accepted: ClassVar[tuple[str, ...]] = tuple(OlderFilters.__annotations__)
    counting: ClassVar[tuple[tuple[str, Any], ...]] = (
        ("showBasic", True),
        ("showMeta", None),
        ("showWKT", None),
        ("showGIS", None),
        ("showTerm", None),
    )
    places: ClassVar[tuple[tuple[str, str], ...]] = (("id", "image"),)
    _read_back = AnnotationReadBack

    included: bool = False

    def __init__(
        self,
        filters: Mapping[str, Any] | None = None,
        max: int = 0,  # noqa: A002 - the name scripts use
        offset: int = 0,
        **parameters: Unpack[AnnotationFilters],
    ) -> None:
        shown: AnnotationFilters = {"showBasic": True, "showMeta": True, "included": False, **parameters}
        ResourceCollection.__init__(self, filters, max, offset, **shown)

    def _address(self) -> str:
        return "annotation.list_included_annotations" if self.included else super()._address()

    def _sent(self) -> dict[str, Any]:
        sent = super()._sent()
        sent.pop("included", None)
        if self.included:
            sent.pop("image", None)  # it stands in the path
            if sent.get("user") is None:
                raise ValueError("AnnotationCollection with included needs user: whose annotations are read.")
        # The server refuses a single track that exists, and takes several terms for none.
        for one, many in (("track", "tracks"), ("term", "terms")):
            value = sent.get(one)
            if one in sent and many not in sent and (one == "track" or isinstance(value, (list, tuple, set))):
                sent[many] = sent.pop(one)
        return sent

    def dump_crops(
        self,
        dest_pattern: str,
        n_workers: int = 0,
        override: bool = True,  # noqa: FBT001, FBT002 - as scripts call it
        *,
        workers: int = 0,
        if_exists: IfExists | None = None,
        twins: Twins | None = None,
        journal: bool | str | Path = False,
        progress: Show = None,
        **dump_params: Any,
    ) -> Self:
        """Return the annotations whose crops are there, in their order; `report` of it tells of all.

        A failure stops no other, and is warned of at the end. `dump` does the same with a journal, and
        returns the report.

        Args:
            dest_pattern: Path with attributes in braces; see `Annotation.dump`.
            n_workers: As `workers`, under the name older scripts use.
            override: Whether a file that is there is asked for again.
            workers: How many at a time, at most 64; 0 takes 16.
            if_exists: Says it in place of `override`: `overwrite`, `skip`, `verify` or `error`.
            twins: Where several annotations have the same file name: `error`, the default, raises before
                anything is asked; `suffix` puts their ids behind the names.
            journal: Where it is noted what is whole; see `dump`.
            progress: A function that is called with `Progress`, True for a bar, False for nothing; left out,
                there is a bar where somebody is looking.
            **dump_params: Further arguments of `Annotation.dump`.

        Raises:
            ValueError: The pattern cannot be one; the message lists the fields there are.
            TwinsError: Several annotations have the same file name, unless `twins` is `suffix`.
            DumpInterrupt: Ctrl-C came; it holds the report so far.
        """
        jobs: dict[int, Fetch] = {}
        asked = if_exists if journal else policy(if_exists, override=override)

        def make(item: Model, how: IfExists) -> Fetch:
            job = jobs[id(item)] = cast("Annotation", item)._dump_job(dest_pattern, how, **dump_params)  # noqa: SLF001 - of this package
            return job

        options = Options(min(workers or n_workers, MAX_WORKERS), asked, twins, journal, progress)
        report = write_files(list(self), dest_pattern, make, options, title="crops")
        there = [each.item for each in report.of("written", "kept")]
        for each in there:
            note_files(each, jobs[id(each)])
        done = self._with(there)
        done.__dict__["_report"] = report
        return done

    @property
    def report(self) -> FileReport:
        """What became of each crop, on what `dump_crops` returned; empty elsewhere."""
        found: FileReport | None = self.__dict__.get("_report")
        return found if found is not None else FileReport([])

    @property
    def failures(self) -> list[tuple[Annotation, Exception]]:
        """What `dump_crops` could not write, each with its error."""
        return [(each.item, each.error) for each in self.report.missing if each.error is not None]


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        raise error_for(__name__, name)
