"""Annotations of all shapes: what is stored, what is refused, what comes back."""

from study import *
from cytomine.models import *
from shapely.geometry import *
from shapely import wkt, affinity

c = connect()
s = Study(c)
shapes = {
    "point": Point(20, 20),
    "line": LineString([(0, 0), (50, 50), (100, 20)]),
    "ring": LinearRing([(0, 0), (50, 0), (50, 50)]),
    "box": box(10, 10, 60, 40),
    "circle": Point(100, 100).buffer(30),
    "hole": box(10, 10, 90, 90).difference(box(30, 30, 50, 50)),
    "points": MultiPoint([(1, 1), (5, 5)]),
    "lines": MultiLineString([[(0, 0), (9, 9)], [(10, 0), (0, 10)]]),
    "boxes": MultiPolygon([box(0, 0, 10, 10), box(20, 20, 30, 30)]),
    "collection": GeometryCollection([Point(1, 1), box(3, 3, 9, 9)]),
    "bow tie": Polygon([(0, 0), (40, 40), (40, 0), (0, 40)]),
    "outside": box(350, 250, 500, 400),
    "far": box(1000, 1000, 1100, 1100),
    "tiny": box(5, 5, 5.001, 5.001),
    "empty": Polygon(),
    "3d": Polygon([(0, 0, 1), (10, 0, 1), (10, 10, 1)]),
    "negative": box(-20, -20, 30, 30),
    "rotated": affinity.rotate(box(100, 100, 150, 130), 33),
}
for name, shape in shapes.items():
    a = step(
        name,
        lambda: Annotation(
            location=shape.wkt, id_image=s.image.id, id_project=s.project.id, id_terms=[s.terms[0].id]
        ).save(),
    )
    if a:
        step(
            f"{name} stored",
            lambda: [
                wkt.loads(a.location).geom_type,
                round(a.area or 0, 2),
                round(a.perimeter or 0, 2),
                a.areaUnit,
                a.perimeterUnit,
            ],
        )
step(
    "upper left",
    lambda: (
        lambda h: (
            Annotation(affinity.affine_transform(box(0, 0, 20, 10), [1, 0, 0, -1, 0, h]).wkt, s.image.id)
            .save()
            .location
        )
    )(s.image.height),
)
step(
    "wkt variants",
    lambda: [
        bool(Annotation(w, s.image.id).save())
        for w in (
            "POINT(3 4)",
            "point (3 4)",
            "POLYGON((0 0,0 10,10 10,10 0,0 0))",
            " POINT (1 1) ",
            "SRID=4326;POINT (1 1)",
        )
    ],
)
step("bad", lambda: [Annotation(w, s.image.id).save() for w in ("", "nothing", "POLYGON((0 0,1 1))", None)])
step("no image", lambda: Annotation("POINT (1 1)").save())
step("unknown image", lambda: Annotation("POINT (1 1)", 99999999).save())
step("unknown term", lambda: Annotation("POINT (1 1)", s.image.id, [99999999]).save())
step(
    "term of other ontology",
    lambda: Annotation(
        "POINT (1 1)", s.image.id, [Term("q", Ontology(f"q {RUN}").save().id, "#000000").save().id]
    ).save(),
)
step("all there", lambda: len(AnnotationCollection(project=s.project.id).fetch()))
step(
    "types",
    lambda: sorted(
        wkt.loads(a.location).geom_type for a in AnnotationCollection(image=s.image.id, showWKT=True).fetch()
    ),
)
a = Annotation(box(10, 10, 20, 20).wkt, s.image.id, id_terms=[s.terms[0].id, s.terms[1].id]).save()
step("urls", lambda: sorted(k for k in vars(a) if "url" in k.lower()))
step(
    "ids",
    lambda: [
        a.image == s.image.id,
        a.project == s.project.id,
        a.user == s.me,
        sorted(a.term) == sorted(t.id for t in s.terms),
        a.slice is not None,
    ],
)
step("move", lambda: (setattr(a, "location", box(30, 30, 50, 50).wkt), a.update().area)[1])
step("terms kept", lambda: len(Annotation().fetch(a.id).term))
step("fetched then update", lambda: Annotation().fetch(a.id).update(location="POINT (7 7)").location)
step("delete", lambda: [a.delete(), a.delete(), Annotation().fetch(a.id)])
step(
    "dict properties",
    lambda: (lambda b: {p.key: p.value for p in PropertyCollection(b).fetch()})(
        Annotation("POINT (3 3)", s.image.id, properties={"a": "1"}).save()
    ),
)
finish()
