"""Objects into data frames, JSON, pickles, and back."""

from study import *
from cytomine.models import *
import pandas as pd, copy, pickle, csv, io

c = connect()
s = Study(c, 2)
k = AnnotationCollection()
k.extend(
    Annotation(f"POLYGON(({n} 0,{n} 9,{n + 9} 9,{n + 9} 0,{n} 0))", s.images[n % 2].id, [s.terms[n % 2].id])
    for n in range(10)
)
k.save()
rows = AnnotationCollection(
    project=s.project.id, showWKT=True, showTerm=True, showGIS=True, showMeta=True
).fetch()
step(
    "frame of dicts",
    lambda: (
        lambda f: [
            len(f),
            {"id", "term", "location", "image", "area", "user", "project", "created"} <= set(f.columns),
            f["area"].sum(),
        ]
    )(pd.DataFrame([a.__dict__ for a in rows])),
)
step(
    "selected columns",
    lambda: (
        pd.DataFrame([vars(a) for a in AnnotationCollection(project=s.project.id).fetch()])[
            ["id", "image", "term", "location", "track", "slice"]
        ].shape
    ),
)
step(
    "grouped",
    lambda: (
        pd.DataFrame([{"image": a.image, "area": a.area, "term": a.term[0]} for a in rows])
        .groupby("image")
        .area.mean()
        .tolist()
    ),
)
step("exploded", lambda: len(pd.DataFrame([{"id": a.id, "term": a.term} for a in rows]).explode("term")))
step(
    "created",
    lambda: pd.to_datetime(pd.Series([int(a.created) for a in rows]), unit="ms").dt.year.min() > 2000,
)
step(
    "created type",
    lambda: [
        type(a.created).__name__
        for a in (
            rows[0],
            Annotation().fetch(rows[0].id),
            ProjectCollection().fetch()[0],
            s.project,
            ImageInstanceCollection({"project": s.project.id}).fetch()[0],
        )
    ],
)
step(
    "images",
    lambda: (
        pd.DataFrame([vars(i) for i in ImageInstanceCollection().fetch_with_filter("project", s.project.id)])[
            ["id", "width", "height", "instanceFilename", "baseImage", "project"]
        ].shape
    ),
)
step(
    "projects",
    lambda: pd.DataFrame([vars(p) for p in ProjectCollection().fetch()])[
        ["id", "name", "ontology", "numberOfImages"]
    ].shape[1],
)
step(
    "users",
    lambda: pd.DataFrame([vars(u) for u in UserCollection().fetch()])[
        ["id", "username", "firstname", "lastname", "email"]
    ].shape[1],
)
step(
    "terms",
    lambda: (
        pd.DataFrame([t.__dict__ for t in TermCollection({"ontology": s.ontology.id}).fetch()])[
            ["id", "name", "color", "ontology", "parent"]
        ].shape
    ),
)
step(
    "csv",
    lambda: (
        lambda f: (
            csv.DictWriter(f, ["id", "name"], extrasaction="ignore").writerows([vars(t) for t in s.terms]),
            len(f.getvalue().splitlines()),
        )[1]
    )(io.StringIO()),
)
step("json dumps __dict__", lambda: isinstance(json.dumps(s.terms[0].__dict__, default=str), str))
step("json dumps __dict__ no default", lambda: isinstance(json.dumps(s.terms[0].__dict__), str))
step("json dumps annotation", lambda: isinstance(json.dumps(rows[0].__dict__), str))
step("json dumps collection", lambda: len(json.loads(json.dumps([a.__dict__ for a in rows]))))
step("json dumps object", lambda: json.dumps(rows[0]))
step("json dumps default dict", lambda: len(json.loads(json.dumps(list(rows), default=lambda o: o.__dict__))))
step("to_json", lambda: sorted(json.loads(rows[0].to_json())))
step("to_json indent", lambda: s.project.to_json(indent=2, sort_keys=True).splitlines()[0])
step(
    "saved and read",
    lambda: (
        open("p.json", "w").write(s.project.to_json()),
        (lambda p: [p.name, p.id == s.project.id, p.fetch() is not False])(
            Project().populate(json.load(open("p.json")))
        ),
    )[1],
)
step(
    "rebuild", lambda: (lambda p: [p.id == s.project.id, p.name])(Project(**json.loads(s.project.to_json())))
)
step(
    "rebuild annotation",
    lambda: (lambda a: [a.id == rows[0].id, a.location == rows[0].location])(
        Annotation(**json.loads(rows[0].to_json()))
    ),
)
step(
    "clone",
    lambda: (
        lambda d: (
            [d.pop(x, None) for x in ("id", "created", "updated")] and Annotation(**d).save() is not False
        )
    )({"location": rows[0].location, "image": rows[0].image, "term": rows[0].term}),
)
step(
    "copy to another image",
    lambda: [
        bool(Annotation(a.location, s.images[1].id, a.term, s.project.id).save())
        for a in rows
        if a.image == s.image.id
    ][:2],
)
step(
    "pickle",
    lambda: (
        pickle.dump(rows, open("r.pkl", "wb")),
        [
            len(pickle.load(open("r.pkl", "rb"))),
            pickle.load(open("r.pkl", "rb"))[0].location == rows[0].location,
        ],
    )[1],
)
step("pickle connection", lambda: isinstance(pickle.dumps(list(rows)), bytes))
step(
    "deepcopy", lambda: (lambda r: [len(r), r[0] is not rows[0], r[0].id == rows[0].id])(copy.deepcopy(rows))
)
step("copy", lambda: (lambda r: [len(r), r[0].id == rows[0].id])(copy.copy(rows)))
step(
    "setattr",
    lambda: (
        lambda a: [setattr(a, "label", 3), a.label, "label" in vars(a), json.loads(a.to_json())["label"]]
    )(rows[0]),
)
step(
    "vars update",
    lambda: (lambda t: [vars(t).update(color="#777777"), t.update().color])(Term().fetch(s.terms[0].id)),
)
step("dict of model", lambda: dict(vars(s.terms[1]))["name"])
step(
    "attributes",
    lambda: [x for x in dir(Term()) if x in ("name", "color", "ontology", "parent", "id", "fetch", "save")],
)
step(
    "getattr loop", lambda: [getattr(s.terms[0], x) is not None for x in ("id", "name", "color", "ontology")]
)
step("delattr", lambda: (delattr(rows[0], "label"), hasattr(rows[0], "label"))[1])
step(
    "populate",
    lambda: (lambda t: [t.id, t.name, t.ontology, t.class_, t.uri_, t.free])(
        Term().populate(
            {"id": 5, "name": "n", "id_ontology": 6, "class": "c", "uri": "u", "_hidden": 1, "free": [1]}
        )
    ),
)
step("populate to json", lambda: json.loads(Term().populate({"id": 5, "class": "c", "uri": "u"}).to_json()))
step(
    "collection populate",
    lambda: (lambda t: [len(t), t[0].name])(
        TermCollection().populate({"collection": [{"id": 1, "name": "a"}], "size": 1})
    ),
)
finish()
