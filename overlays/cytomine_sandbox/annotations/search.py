"""What a search for annotations asks for: containers, filters, places."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import shapely
from attrs import frozen

from cytomine_sandbox.annotations import clusters as annotation_clusters
from cytomine_sandbox.annotations import geometry
from cytomine_sandbox.annotations.any_kind import require_annotation
from cytomine_sandbox.annotations.drawn import outline_of
from cytomine_sandbox.engine import acl, coercion
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import NotFoundError, PageError, WrongArgumentError
from cytomine_sandbox.engine.filters import Condition
from cytomine_sandbox.engine.paging import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeAlias

    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    from cytomine_sandbox.engine.session import Session

    Test: TypeAlias = Callable[[NDArray[Any]], NDArray[np.bool_]]

_INT32: Final = 2**31
_RANK: Final = "s.channel + a.channels * (s.z_stack + a.depth * s.time)"
_RANKED: Final = (
    "FROM slice_instance v JOIN abstract_slice s ON s.id = v.base_slice "
    "JOIN abstract_image a ON a.id = s.image"
)
_IN_TRACKS: Final = "t.id IN (SELECT k.annotation_ident FROM annotation_track k"


@frozen
class ListedKind:
    """A kind of annotations in a search.

    Attributes:
        name: Of the resource.
        table: Of the annotations.
        links: Table of the terms given to them, as SQL with the columns annotation, term, user and id.
    """

    name: str
    table: str
    links: str


USERS: Final = ListedKind(
    "UserAnnotation",
    "user_annotation",
    "(SELECT userannotation AS annotation, term, user, id FROM annotation_term)",
)
REVIEWED: Final = ListedKind(
    "ReviewedAnnotation",
    "reviewed_annotation",
    "(SELECT k.annotation, k.term, r.user, 0 AS id FROM reviewed_annotation_term k "
    "JOIN reviewed_annotation r ON r.id = k.annotation)",
)


@frozen
class AnnotationSearch:
    """The parameters of one search.

    Attributes:
        session: Who searches.
        values: What is asked for, by name.
        places: Shapes that are to be touched besides those of the parameters.
    """

    session: Session
    values: dict[str, str]
    places: tuple[BaseGeometry, ...] = ()

    @property
    def kind(self) -> ListedKind:
        """The kind of annotations that is searched."""
        return REVIEWED if self.is_set("reviewed") else USERS

    @property
    def order(self) -> str:
        """How the rows are ordered, as SQL on the alias `t`."""
        if self.asks_tracks():
            return f"(SELECT {_RANK} {_RANKED} WHERE v.id = t.slice), t.id"
        return "t.id DESC"

    def is_set(self, name: str) -> bool:
        """Return whether a flag is the text true, in any case; other words are false."""
        return self.values.get(name, "").lower() == "true"

    def number(self, name: str) -> int | None:
        """Return a number; what cannot be read counts as absent."""
        return coercion.integer(self.values.get(name))

    def ids(self, name: str) -> list[int] | None:
        """Return a list of ids, None for an absent or empty one.

        Raises:
            PageError: An entry is no number.
        """
        text = self.values.get(name)
        if not text:
            return None
        return coercion.id_list(text.replace("_", ","))

    def page(self) -> Page:
        """Return the page; a number that cannot be read is 0."""
        page = Page(self.number("max") or 0, self.number("offset") or 0)
        if not (0 <= page.max < _INT32 and 0 <= page.offset < _INT32):
            raise PageError(reason="max or offset is no count")
        return page

    def check_container(self) -> None:
        """Refuse a search without a container, or in one that the caller may not read."""
        project, image, one_slice = (self.number(name) for name in ("project", "image", "slice"))
        places = (
            ("image", "ImageInstance", None if image is None else [image]),
            ("images", "ImageInstance", self.ids("images")),
            ("slice", "SliceInstance", None if one_slice is None else [one_slice]),
            ("slices", "SliceInstance", self.ids("slices")),
        )
        container = next((place for place in places if place[2] is not None), None)
        if project is not None:
            self._check_project(project)
        elif container is not None:
            self._check_places(*container)
        else:
            raise WrongArgumentError("There is no project or image or slice filter. We cannot check acl!")
        if image is not None and not self.session.exists("ImageInstance", image):
            raise NotFoundError(f"Image {image} not exist!")
        if one_slice is not None and not self.session.exists("SliceInstance", one_slice):
            raise NotFoundError(f"Slice {one_slice} not exists !")

    def _check_project(self, project: int) -> None:
        row = self.session.find("Project", project)
        if row is None:
            raise NotFoundError("ACL error: domain is null! Unable to process project auth checking")
        self.session.resource("Project").check_read(self.session, row)

    def _check_places(self, name: str, resource: str, ids: list[int] | None) -> None:
        rows = [row for object_id in ids or () if (row := self.session.find(resource, object_id))]
        if not rows:
            raise PageError(reason="an unknown image or slice is the only container")
        if len({row["project"] for row in rows}) > 1:
            raise WrongArgumentError(f"All {name} must belong to the same project")
        acl.require_on(self.session, self.session.resource(resource), rows[0], Mask.READ)

    def refuse_for_reviewed(self, groups: set[str]) -> None:
        """Refuse filters that reviewed annotations do not know."""
        if self.kind is USERS:
            return
        asks_terms = self.shows_terms() and "usersForTerm" not in self.values
        if self.asks_tracks() or (asks_terms and "Meta" not in groups):
            raise PageError(reason="a filter of user annotations on reviewed ones")

    def shows_terms(self) -> bool:
        """Return whether a filter adds the terms to what is shown."""
        return any(self.values.get(name) for name in ("term", "terms", "usersForTerm"))

    def shown_links(self, groups: set[str]) -> Condition:
        """Return which links to terms are shown, on the alias `l`: only those of users who are asked for.

        Where nothing but these users makes the terms part of the answer, none is.
        """
        users = self.ids("usersForTerm")
        if users is None or self.kind is REVIEWED:
            return Condition("TRUE")
        if "Term" not in groups and not (self.values.get("term") or self.values.get("terms")):
            return Condition("FALSE")
        return one_of("l.user", users)

    def asks_tracks(self) -> bool:
        """Return whether the search is for annotations in certain tracks."""
        return any(self.values.get(name) for name in ("track", "tracks"))

    def conditions(self) -> list[Condition]:
        """Return the conditions in SQL on the alias `t`."""
        found = self._places_and_users()
        excluded = self.number("excludedAnnotation")
        if excluded is not None:
            found.append(Condition("t.id <> ?", (excluded,)))
        if self.kind is USERS:
            found += self._tracks()
            if self.is_set("notReviewedOnly"):
                found.append(Condition("t.id NOT IN (SELECT parent_ident FROM reviewed_annotation)"))
        return [*found, *self._dates(), *self._terms(), *self._tags()]

    def _places_and_users(self) -> list[Condition]:
        found: list[Condition] = []
        for name in ("project", "image", "slice", "user"):
            value = self.number(name)
            if value is not None:
                found.append(Condition(f"t.{name} = ?", (value,)))
        reviewers = self.ids("reviewUsers")
        if reviewers is not None:
            if self.kind is USERS:
                raise PageError(reason="user annotations have no reviewer")
            found.append(one_of("t.review_user", reviewers))
        user = self.number("user")
        if user is not None and not self.session.exists("User", user):
            raise NotFoundError(f"User {user} not exist!")
        for name, column in (("images", "image"), ("slices", "slice"), ("users", "user")):
            ids = self.ids(name)
            if ids is not None and not (name == "images" and self._has_all(ids)):
                found.append(one_of(f"t.{column}", ids))
        return found

    def _has_all(self, images: list[int]) -> bool:
        """Return whether a list of images is as long as that of the project, which then is not looked at."""
        project = self.number("project")
        return project is not None and len(images) == self.session.count(
            "image_instance WHERE project = ?", project
        )

    def _dates(self) -> list[Condition]:
        """Dates are compared in whole seconds."""
        found = []
        for name, operator in (("afterThan", ">"), ("beforeThan", "<")):
            value = coercion.date(self.values.get(name))
            if value is not None:
                found.append(Condition(f"t.created / 1000 {operator} ?", (value // 1000,)))
        return found

    def _terms(self) -> list[Condition]:
        term, terms = self.number("term"), self.ids("terms")
        if term is not None:
            if not self.session.exists("Term", term):
                raise NotFoundError(f"Term {term}not exist!")
            terms = [*(terms or ()), term]
        linked = f"SELECT l.annotation FROM {self.kind.links} l"  # noqa: S608 - own SQL
        users = self.ids("users")
        givers = one_of("l.user", users) if users else Condition("TRUE")
        without = Condition(f"t.id NOT IN ({linked} WHERE {givers.sql})", givers.parameters)
        found = []
        if self.is_set("multipleTerm"):
            found.append(
                Condition(f"t.id IN ({linked} GROUP BY l.annotation HAVING count(DISTINCT l.term) > 1)")
            )
        elif terms is not None:
            inside = one_of("l.term", terms)
            condition = Condition(f"t.id IN ({linked} WHERE {inside.sql})", inside.parameters)
            found.append(_either(condition, without) if self.is_set("noTerm") else condition)
        elif self.is_set("noTerm"):
            found.append(without)
        named = self.ids("usersForTerm")
        if named is not None and self.kind is USERS:
            given = one_of("l.user", named)
            found.append(Condition(f"t.id IN ({linked} WHERE {given.sql})", given.parameters))
        return found

    def _tags(self) -> list[Condition]:
        tags = self.ids("tags")
        if tags is None:
            if self.values.get("tag"):
                raise PageError(reason="a tag alone")
            return []
        tagged = "SELECT g.domain_ident FROM tag_domain_association g"
        inside = one_of("g.tag", tags)
        condition = Condition(f"t.id IN ({tagged} WHERE {inside.sql})", inside.parameters)
        if self.is_set("noTag"):
            condition = _either(condition, Condition(f"t.id NOT IN ({tagged})"))
        return [condition]

    def _tracks(self) -> list[Condition]:
        track, tracks = self.number("track"), self.ids("tracks") or []
        if track is not None:
            # The check of the server is the wrong way round.
            if self.session.exists("Track", track):
                raise NotFoundError(f"Track {track} not exists !")
            tracks = [*tracks, track]
        without = Condition("t.id NOT IN (SELECT k.annotation_ident FROM annotation_track k)")
        found = []
        if tracks:
            inside = one_of("k.track", tracks)
            condition = Condition(f"{_IN_TRACKS} WHERE {inside.sql})", inside.parameters)
            found.append(_either(condition, without) if self.is_set("noTrack") else condition)
            found += self._ranks()
        elif self.is_set("noTrack"):
            found.append(without)
        if self.is_set("multipleTrack"):
            found.append(
                Condition(f"{_IN_TRACKS} GROUP BY k.annotation_ident HAVING count(DISTINCT k.track) > 1)")
            )
        return found

    def _ranks(self) -> list[Condition]:
        """Return the condition that a slice comes before another, or else after it."""
        for name, operator in (("beforeSlice", "<"), ("afterSlice", ">")):
            value = self.number(name)
            if value is None:
                continue
            if not self.session.exists("SliceInstance", value):
                raise NotFoundError(f"Slice {value} not exists !")
            other = f"(SELECT {_RANK} {_RANKED} WHERE v.id = ?)"
            return [
                Condition(f"t.slice IN (SELECT v.id {_RANKED} WHERE {_RANK} {operator} {other})", (value,))
            ]
        return []

    def area(self) -> Test | None:
        """Return a test on shapes, None when every place is good."""
        tests = [_touching(shape) for shape in self._boxes()]
        if self.values.get("maxDistanceBaseAnnotation"):
            tests.append(_near(self._base_shape(), self.number("maxDistanceBaseAnnotation") or 0))
        return _all_of(tests) if tests else None

    def boxes(self) -> list[Condition]:
        """Return conditions on the R*Tree that hold for everything that the test on shapes lets through."""
        bounds = [shape.bounds for shape in self._boxes() if not shape.is_empty]
        if self.values.get("maxDistanceBaseAnnotation"):
            distance = self.number("maxDistanceBaseAnnotation") or 0
            bounds.append(self._base_shape().buffer(distance).bounds)
        return [
            Condition(
                "t.id IN (SELECT r.id FROM annotation_shape r WHERE r.max_x >= ? AND r.max_y >= ? "
                "AND r.min_x <= ? AND r.min_y <= ?)",
                box,
            )
            for box in bounds
        ]

    def _boxes(self) -> list[BaseGeometry]:
        shapes = [*self.places]
        if self.values.get("bbox"):
            shapes.append(geometry.read_area(self.values["bbox"]))
        other = self.number("bboxAnnotation")
        if other is not None:
            shapes.append(self._shape_of(other))
        return shapes

    def _base_shape(self) -> BaseGeometry:
        text = self.values.get("baseAnnotation")
        if not text:
            raise NotFoundError(
                "You need to provide a 'baseAnnotation' parameter (annotation id/location = null)!"
            )
        object_id = coercion.integer(text)
        return geometry.parse(text) if object_id is None else self._shape_of(object_id)

    def _shape_of(self, annotation: int) -> BaseGeometry:
        return outline_of(require_annotation(self.session, annotation)[1])

    def cluster_mode(self) -> int | None:
        """Return 1 for centres or 2 for hulls of clusters, None for plain annotations."""
        if not self.is_set("kmeans"):
            return None
        value = self.number("kmeansValue")
        if value is None:
            value = annotation_clusters.choose_mode(self.session, self.values, self.number, self.ids)
        if value > 3:
            raise PageError(reason="an unknown form of clusters")
        if value == 3:
            return None
        if any(self.values.get(name) for name in ("term", "terms", "tracks")):
            raise PageError(reason="clusters of terms or tracks")
        return max(value, 1)


def one_of(expression: str, ids: list[int]) -> Condition:
    """Return the condition that an expression is one of many ids."""
    inside = f"{expression} IN (SELECT value FROM json_each(?))"  # noqa: S608 - own SQL
    return Condition(inside, (json.dumps(ids),))


def _either(first: Condition, second: Condition) -> Condition:
    return Condition(f"({first.sql} OR {second.sql})", (*first.parameters, *second.parameters))


def _touching(shape: BaseGeometry) -> Test:
    shapely.prepare(shape)
    return lambda shapes: shapely.intersects(shape, shapes)


def _near(shape: BaseGeometry, distance: float) -> Test:
    return lambda shapes: shapely.distance(shape, shapes) <= distance


def _all_of(tests: Sequence[Test]) -> Test:
    return lambda shapes: np.logical_and.reduce([test(shapes) for test in tests])
