"""Reviewing: lock an image, accept annotations, read the accepted ones.

The 3.1 client form-encodes the terms of review(), so nothing is accepted.
"""

from study import *
from cytomine.models import *
from cytomine.utilities.annotations import *
from cytomine.utilities import annotations as ua

c = connect()
s = Study(c)
ids = []
k = AnnotationCollection()
for n in range(6):
    k.append(
        Annotation(f"POLYGON(({n}0 0, {n}0 9, {n}9 9, {n}9 0, {n}0 0))", s.image.id, [s.terms[n % 2].id])
    )
k.save()
rows = sorted(AnnotationCollection(image=s.image.id, showTerm=True).fetch(), key=lambda a: a.id)
step("review without lock", lambda: bool(rows[0].review([s.terms[0].id])))
step("start", lambda: c.post(f"imageinstance/{s.image.id}/review.json", "{}") is not False)
step("in review", lambda: ImageInstance().fetch(s.image.id).inReview)
step(
    "review raw",
    lambda: bool(
        c.post(
            f"annotation/{rows[1].id}/review.json", json.dumps({"id": rows[1].id, "terms": [s.terms[1].id]})
        )
    ),
)
step("review", lambda: bool(rows[0].review([s.terms[0].id])))
step("review without terms", lambda: bool(rows[2].review()))
step("review again", lambda: rows[0].review([s.terms[0].id]))
step("reviewed", lambda: len(AnnotationCollection(project=s.project.id, reviewed=True).fetch()))
step(
    "reviewed with terms",
    lambda: sorted(
        len(a.term)
        for a in AnnotationCollection(image=s.image.id, reviewed=True, showTerm=True, showWKT=True).fetch()
    ),
)
step(
    "reviewed class",
    lambda: {a.class_ for a in AnnotationCollection(image=s.image.id, reviewed=True).fetch()},
)
step("constants", lambda: [ua.REVIEWED_EXCLUDE, ua.REVIEWED_INCLUDE, ua.REVIEWED_ONLY])
for r in (0, 1, 2, 3):
    step(f"get_annotations reviewed={r}", lambda: len(get_annotations([s.project.id], reviewed=r)))
step(
    "get_annotations images",
    lambda: len(
        get_annotations([s.project.id], images=[s.image.id], users=[s.me], showWKT=True, showTerm=True)
    ),
)
step("get_annotations set", lambda: len(get_annotations([s.project.id], images={s.image.id})))
step("get_annotations unknown", lambda: get_annotations([99999999]))
step("get_annotations type", lambda: type(get_annotations([s.project.id, s.project.id])).__name__)
step(
    "reviewed of rows",
    lambda: sorted(bool(a.reviewed) for a in AnnotationCollection(image=s.image.id, showMeta=True).fetch()),
)
step("raw reviewed", lambda: sorted(c.get(f"reviewedannotation.json", {"project": s.project.id}))[:3])
step("unreview", lambda: c.delete(f"annotation/{rows[0].id}/review.json"))
step("left", lambda: len(AnnotationCollection(project=s.project.id, reviewed=True).fetch()))
step(
    "fetch reviewed one",
    lambda: (lambda a: Annotation().fetch(a.id).class_)(
        AnnotationCollection(project=s.project.id, reviewed=True).fetch()[0]
    ),
)
step("stop", lambda: c.delete(f"imageinstance/{s.image.id}/review.json"))
step("delete reviewed image", lambda: ImageInstance().delete(s.image.id))
finish()
