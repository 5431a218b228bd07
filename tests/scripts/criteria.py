"""Filters and columns of annotations, given as keywords and as attributes.

The 3.1 client: filters= loses the project, a tuple of terms is refused, included asks a path that does not exist.
"""

from study import *
from cytomine.models import *
from shapely.geometry import box
import datetime, time

c = connect()
s = Study(c, 2)
q = Project(f"other {RUN}", s.ontology.id).save()
A, B = s.terms


def place(image, terms, xs, y=10):
    k = AnnotationCollection()
    k.extend(Annotation(box(x, y, x + 8, y + 8).wkt, image.id, id_terms=terms) for x in xs)
    k.save()


place(s.images[0], [A.id], range(10, 110, 10))
place(s.images[0], [B.id], range(10, 60, 10), 50)
place(s.images[0], [A.id, B.id], (200, 220), 50)
place(s.images[0], None, (300,), 80)
place(s.images[1], [A.id], (10, 20, 30))
p, me = s.project.id, s.me


def n(**k):
    r = AnnotationCollection(**k).fetch()
    return r if r is False else len(r)


def attr(**k):
    r = AnnotationCollection()
    for name, value in k.items():
        setattr(r, name, value)
    r = r.fetch()
    return r if r is False else len(r)


img = s.images[0].id
cases = dict(
    project=dict(project=p),
    str_project=dict(project=str(p)),
    image=dict(image=img),
    images=dict(images=[i.id for i in s.images]),
    images_text=dict(images=",".join(str(i.id) for i in s.images)),
    project_image=dict(project=p, image=img),
    term=dict(project=p, term=A.id),
    term_list=dict(project=p, term=[A.id]),
    terms=dict(project=p, terms=[A.id, B.id]),
    terms_one=dict(project=p, terms=[B.id]),
    terms_str=dict(project=p, terms=str(B.id)),
    terms_int=dict(project=p, terms=B.id),
    terms_unknown=dict(project=p, terms=[1]),
    terms_tuple=dict(project=p, terms=(A.id, B.id)),
    terms_empty=dict(project=p, terms=[]),
    user=dict(project=p, user=me),
    users=dict(project=p, users=[me]),
    users_str=dict(project=p, users=str(me)),
    user_unknown=dict(project=p, user=99999999),
    noTerm=dict(project=p, noTerm=True),
    noTerm_false=dict(project=p, noTerm=False),
    multipleTerm=dict(project=p, multipleTerm=True),
    reviewed=dict(project=p, reviewed=True),
    not_reviewed=dict(project=p, reviewed=False),
    reviewed_text=dict(project=p, reviewed="true"),
    bbox=dict(image=img, bbox=box(0, 0, 100, 30).wkt),
    bbox_text=dict(image=img, bbox="0,0,100,30"),
    bboxAnnotation=None,
    offset=dict(project=p, max=5, offset=18),
    nothing={},
    none=dict(project=None),
    slice=dict(slice=s.images[0].reference_slice().id),
    after=dict(project=p, afterThan=int(time.time() * 1000) - 3600000),
    before=dict(project=p, beforeThan=int(time.time() * 1000) - 3600000),
    both=dict(
        project=p, afterThan=int(time.time() * 1000) - 3600000, beforeThan=int(time.time() * 1000) + 3600000
    ),
    job=dict(project=p, job=5),
    showWKT=dict(project=p, showWKT=True),
    track=dict(project=p, track=99),
    tracks=dict(project=p, tracks=[99]),
    group=dict(project=p, group=99),
)
region = Annotation(box(0, 0, 95, 40).wkt, s.images[0].id).save()
cases["bboxAnnotation"] = dict(image=img, bboxAnnotation=region.id)
cases["base"] = dict(image=img, baseAnnotation=region.id, maxDistanceBaseAnnotation=10)
for name, k in cases.items():
    step(name, lambda: n(**k))
    if len(name) < 6:
        step(name + " by attribute", lambda: attr(**k))
step("positional", lambda: len(AnnotationCollection({"project": p}).fetch()))


def chained():
    k = AnnotationCollection()
    k.project = p
    k.showTerm = True
    k.fetch()
    k.project = None
    k.image = s.images[1].id
    return [len(k), len(k.fetch())]


step("reused", chained)
step(
    "included",
    lambda: (
        lambda k: (
            [
                setattr(k, x, y)
                for x, y in (("image", img), ("user", me), ("annotation", region.id), ("included", True))
            ]
            and len(k.fetch())
        )
    )(AnnotationCollection()),
)
step("included with terms", lambda: n(image=img, user=me, annotation=region.id, included=True, terms=[A.id]))
step(
    "set_parameters", lambda: len(AnnotationCollection().set_parameters({"project": p, "term": A.id}).fetch())
)
for flag in (
    "showBasic",
    "showMeta",
    "showWKT",
    "showGIS",
    "showTerm",
    "showTrack",
    "showUser",
    "showImage",
    "showSlice",
    "showLink",
    "showImageGroup",
    "showDefault",
):
    step(
        f"columns {flag}",
        lambda: filled(
            AnnotationCollection(
                **{"image": s.images[1].id, "showBasic": None, "showMeta": None, flag: True}
            ).fetch()[0]
        ),
    )
step(
    "no columns",
    lambda: filled(AnnotationCollection(image=s.images[1].id, showBasic=False, showMeta=False).fetch()[0]),
)
step("default columns", lambda: filled(AnnotationCollection(image=s.images[1].id).fetch()[0]))
finish()
