"""An ontology from a table of names and colours: tree, relations, renames, what cannot be."""

from study import *
from cytomine.models import *

c = connect()
TABLE = [
    ("Epithelium", "#FF0000", None),
    ("Tumor", "#AA0000", "Epithelium"),
    ("Normal", "#00AA00", "Epithelium"),
    ("Stroma", "#0000FF", None),
    ("Vessel", "#123456", "Stroma"),
]
o = step("ontology", lambda: Ontology(name=f"onto {RUN}").save())
ids = {}
for name, color, parent in TABLE:
    t = Term(name, o.id, color, id_parent=ids.get(parent)).save()
    ids[name] = t.id
    if parent:
        step(
            f"{parent} of {name}",
            lambda: (lambda r: [r.term1 == ids[parent], r.term2 == t.id, str(r), r.name])(
                RelationTerm(ids[parent], t.id).save()
            ),
        )
step(
    "vars of term",
    lambda: {
        k: v
        for k, v in sorted(vars(Term().fetch(ids["Tumor"])).items())
        if not k.startswith("_") and k not in ("id", "created", "parent", "ontology", "updated")
    },
)
step(
    "vars of saved",
    lambda: sorted(k for k in vars(Term("Saved", o.id, "#000000").save()) if not k.startswith("_")),
)
terms = step("terms", lambda: TermCollection().fetch_with_filter("ontology", o.id))
step("print", lambda: [str(t) for t in sorted(terms, key=lambda t: t.name)])
step("as dict", lambda: {t.name: t.color for t in terms})
step(
    "parents",
    lambda: {t.name: (terms.find_by_attribute("id", t.parent).name if t.parent else None) for t in terms},
)
step(
    "children",
    lambda: sorted(
        [n["name"], sorted(k["name"] for k in n["children"] or [])] for n in Ontology().fetch(o.id).children
    ),
)
step("node keys", lambda: sorted(Ontology().fetch(o.id).children[0]))
step("ontology vars", lambda: sorted(k for k in vars(Ontology().fetch(o.id)) if not k.startswith("_")))
step(
    "relation fetch",
    lambda: (lambda r: [r.term1 == ids["Epithelium"], r.term2 == ids["Tumor"]])(
        RelationTerm().fetch(ids["Epithelium"], ids["Tumor"])
    ),
)
step("relation fetch kw", lambda: bool(RelationTerm().fetch(id_term1=ids["Stroma"], id_term2=ids["Vessel"])))
step("relation unknown", lambda: RelationTerm().fetch(ids["Tumor"], ids["Normal"]))
step("relation one id", lambda: RelationTerm().fetch(ids["Tumor"]))
step("relation twice", lambda: RelationTerm(ids["Epithelium"], ids["Tumor"]).save())
step("relation update", lambda: RelationTerm(ids["Epithelium"], ids["Tumor"]).update())
step("relation delete", lambda: RelationTerm().fetch(ids["Epithelium"], ids["Tumor"]).delete())
step(
    "relation delete by ends",
    lambda: (lambda r: (setattr(r, "id", -1), r.delete())[1])(RelationTerm(ids["Epithelium"], ids["Normal"])),
)
step("twice the name", lambda: Term("Tumor", o.id, "#AA0000").save())
step("no colour", lambda: Term("x", o.id).save())
step("bad colour", lambda: bool(Term("y", o.id, "red").save()))
step("no ontology", lambda: Term("z", color="#FFFFFF").save())
step("unicode", lambda: Term("Größe µm² – 你好 & <b>", o.id, "#ABCDEF").save().name)
step(
    "bulk",
    lambda: (
        lambda k: (
            k.extend(Term(f"bulk {n}", o.id, "#010101") for n in range(17)),
            k.save(),
            [t.id is None for t in k][0],
        )[1]
    )(TermCollection()),
)
step(
    "bulk there",
    lambda: len([t for t in TermCollection({"ontology": o.id}).fetch() if t.name.startswith("bulk")]),
)
step("bulk with comment", lambda: Term("commented", o.id, "#000000", comment="hello").save().comment)
t = Term().fetch(ids["Stroma"])
step(
    "change",
    lambda: [
        setattr(t, "name", "Stroma 2"),
        setattr(t, "color", "#111111"),
        t.update().color,
        Term().fetch(t.id).name,
    ],
)
step("change by keyword", lambda: t.update(color="#222222").color)
step("save again", lambda: t.save().name)
step("rename ontology", lambda: o.update(name=f"other {RUN}").name)
step("find nothing", lambda: terms.find_by_attribute("name", "nothing"))
step(
    "term of project without ontology",
    lambda: (lambda p: TermCollection().fetch_with_filter("project", p.id))(Project(f"no onto {RUN}").save()),
)
step("unknown ontology", lambda: TermCollection().fetch_with_filter("ontology", 999999999))
step("all", lambda: len(TermCollection().fetch()) >= 20)
step("delete used parent", lambda: Term().delete(ids["Stroma"]))
step(
    "delete", lambda: sorted({bool(t.delete()) for t in TermCollection().fetch_with_filter("ontology", o.id)})
)
step("left", lambda: len(TermCollection().fetch_with_filter("ontology", o.id)))
step("gone", lambda: [o.delete(), o.delete(), o.id is not None, Ontology().fetch(o.id)])
finish()
