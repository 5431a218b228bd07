"""What a search for annotations asks for: containers, filters, places."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import shapely
from attrs import frozen

from cytomine_sandbox import acl, annotation_clusters, coercion, geometry
from cytomine_sandbox.acl import Mask
from cytomine_sandbox.errors import NotFoundError, PageError, WrongArgumentError
from cytomine_sandbox.filters import Condition
from cytomine_sandbox.paging import Page
from cytomine_sandbox.services.user_annotation import USER_ANNOTATION

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeAlias

    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    from cytomine_sandbox.session import Session

    Test: TypeAlias = Callable[[NDArray[Any]], NDArray[np.bool_]]

_INT32: Final = 2**31


@frozen
class AnnotationSearch:
    """The parameters of one search."""

    session: Session
    values: dict[str, str]

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
        if project is not None:
            self._check_project(project)
            if image is not None and not self.session.exists("ImageInstance", image):
                raise NotFoundError(f"Image {image} not exist!")
            if one_slice is not None and not self.session.exists("SliceInstance", one_slice):
                raise NotFoundError(f"Slice {one_slice} not exists !")
            return
        for name, resource, found in (
            ("image", "ImageInstance", None if image is None else [image]),
            ("images", "ImageInstance", self.ids("images")),
            ("slice", "SliceInstance", None if one_slice is None else [one_slice]),
            ("slices", "SliceInstance", self.ids("slices")),
        ):
            if found is not None:
                self._check_places(name, resource, found)
                return
        raise WrongArgumentError("There is no project or image or slice filter. We cannot check acl!")

    def _check_project(self, project: int) -> None:
        row = self.session.find("Project", project)
        if row is None:
            raise NotFoundError("ACL error: domain is null! Unable to process project auth checking")
        self.session.resource("Project").check_read(self.session, row)

    def _check_places(self, name: str, resource: str, ids: list[int]) -> None:
        rows = [row for object_id in ids if (row := self.session.find(resource, object_id))]
        if not rows:
            raise PageError(reason="an unknown image or slice is the only container")
        if len({row["project"] for row in rows}) > 1:
            raise WrongArgumentError(f"All {name} must belong to the same project")
        acl.require_on(self.session, self.session.resource(resource), rows[0], Mask.READ)

    def refuse_for_reviewed(self, groups: set[str]) -> None:
        """Refuse filters that reviewed annotations do not know."""
        if self.ids("tracks") or (
            self.shows_terms() and "Meta" not in groups and "usersForTerm" not in self.values
        ):
            raise PageError(reason="a filter of user annotations on reviewed ones")

    def shows_terms(self) -> bool:
        """Return whether a filter adds the terms to what is shown."""
        return any(self.values.get(name) for name in ("term", "terms", "usersForTerm"))

    def conditions(self) -> list[Condition]:
        """Return the conditions in SQL on the alias `t`."""
        found: list[Condition] = []
        for name, column in (
            ("project", "project"),
            ("image", "image"),
            ("slice", "slice"),
            ("user", "user"),
        ):
            value = self.number(name)
            if value is not None:
                found.append(Condition(f"t.{column} = ?", (value,)))
        if self.values.get("reviewUsers"):
            raise PageError(reason="user annotations have no reviewer")
        user = self.number("user")
        if user is not None and not self.session.exists("User", user):
            raise NotFoundError(f"User {user} not exist!")
        for name, column in (("images", "image"), ("slices", "slice"), ("users", "user")):
            ids = self.ids(name)
            if ids is not None:
                found.append(one_of(f"t.{column}", ids))
        excluded = self.number("excludedAnnotation")
        if excluded is not None:
            found.append(Condition("t.id <> ?", (excluded,)))
        return [*found, *self._dates(), *self._terms(), *self._tags(), *self._tracks()]

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
        linked = "SELECT l.userannotation FROM annotation_term l"
        users = self.ids("users")
        givers = one_of("l.user", users) if users else Condition("TRUE")
        without = Condition(f"t.id NOT IN ({linked} WHERE {givers.sql})", givers.parameters)
        found = []
        if self.is_set("multipleTerm"):
            found.append(
                Condition(f"t.id IN ({linked} GROUP BY l.userannotation HAVING count(DISTINCT l.term) > 1)")
            )
        elif terms is not None:
            inside = one_of("l.term", terms)
            condition = Condition(f"t.id IN ({linked} WHERE {inside.sql})", inside.parameters)
            found.append(_either(condition, without) if self.is_set("noTerm") else condition)
        elif self.is_set("noTerm"):
            found.append(without)
        named = self.ids("usersForTerm")
        if named is not None:
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
        """No annotation is in a track here yet, so filters on tracks leave nothing, or everything."""
        tracks = self.ids("tracks")
        if tracks is not None:
            for name in ("beforeSlice", "afterSlice"):
                value = self.number(name)
                if value is not None and not self.session.exists("SliceInstance", value):
                    raise NotFoundError(f"Slice {value} not exists !")
        leaves_nothing = self.is_set("multipleTrack") or (tracks is not None and not self.is_set("noTrack"))
        return [Condition("FALSE")] if leaves_nothing else []

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
        shapes = []
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
        row = self.session.find(USER_ANNOTATION, annotation)
        if row is None:
            raise NotFoundError(f"Annotation {annotation} not found")
        return geometry.parse(row["location"])

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
