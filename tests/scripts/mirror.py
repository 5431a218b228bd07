"""Keep an ontology and a project as a table wants them: find or make, change, delete.

The 3.1 client loses a change of a listed annotation whose shape was not listed: PUT without it is refused.
"""

from study import *
from cytomine.models import *

c = connect()
s = Study(c, 1, terms=("keep", "drop"))


def find_or_make(collection, name, make):
    found = collection.find_by_attribute("name", name)
    return found if found is not None else make()


want = {"keep": "#FF0000", "new": "#00FF00"}


def sync():
    have = TermCollection().fetch_with_filter("ontology", s.ontology.id)
    done = []
    for name, color in want.items():
        t = have.find_by_attribute("name", name)
        if t is None:
            done.append(["made", bool(Term(name, s.ontology.id, color).save())])
        elif t.color != color:
            t.color = color
            done.append(["changed", t.update().color])
        else:
            done.append(["same", t.name])
    for t in have:
        if t.name not in want:
            done.append(["deleted", t.delete()])
    return done


step("first", sync)
step("second", sync)
step(
    "row update",
    lambda: (lambda t: [setattr(t, "name", "kept"), t.update().name, Term().fetch(t.id).color])(
        TermCollection({"ontology": s.ontology.id}).fetch().find_by_attribute("name", "keep")
    ),
)
step("project find", lambda: [p.name for p in ProjectCollection().fetch() if p.name == f"study {RUN}"])
step(
    "project row update",
    lambda: (
        lambda p: [
            setattr(p, "isClosed", True),
            p.update().isClosed,
            Project().fetch(p.id).ontology == s.ontology.id,
        ]
    )([p for p in ProjectCollection().fetch() if p.id == s.project.id][0]),
)
step(
    "image row update",
    lambda: (
        lambda i: [
            setattr(i, "instanceFilename", "b.png"),
            i.update().instanceFilename,
            ImageInstance().fetch(i.id).baseImage == s.image.baseImage,
        ]
    )(ImageInstanceCollection({"project": s.project.id}).fetch()[0]),
)
a = Annotation("POLYGON((0 0,0 10,10 10,10 0,0 0))", s.image.id, [s.terms[0].id]).save()
step(
    "annotation row update",
    lambda: (lambda x: [setattr(x, "location", "POLYGON((0 0,0 20,20 20,20 0,0 0))"), x.update().area])(
        AnnotationCollection(image=s.image.id, showWKT=True).fetch()[0]
    ),
)
step(
    "annotation row update without wkt",
    lambda: (lambda x: [x.update() is not False, Annotation().fetch(x.id).area])(
        AnnotationCollection(image=s.image.id).fetch()[0]
    ),
)
step("update by new object", lambda: (lambda x: [setattr(x, "id", a.id), x.fetch().area])(Annotation()))
step(
    "update id argument",
    lambda: Term().update(s.terms[0].id, name="byid", ontology=s.ontology.id, color="#123123"),
)
step("term now", lambda: (lambda t: [t.name, t.color])(Term().fetch(s.terms[0].id)))
step("fetch keeps object", lambda: (lambda t: t.fetch() is t)(Term().fetch(s.terms[0].id)))
step("save returns self", lambda: (lambda t: t.save() is t)(Term("ret", s.ontology.id, "#000000")))
step(
    "update returns self",
    lambda: (lambda t: t.update(name="ret2") is t)(
        TermCollection({"ontology": s.ontology.id}).fetch().find_by_attribute("name", "ret")
    ),
)
step(
    "refetch after outside change",
    lambda: (lambda t, u: [u.update(name="outside").name, t.name, t.fetch().name])(
        Term().fetch(s.terms[0].id), Term().fetch(s.terms[0].id)
    ),
)
step(
    "stale update",
    lambda: (
        lambda t, u: [u.update(color="#999999").color, t.update(name="stale").name, Term().fetch(t.id).color]
    )(Term().fetch(s.terms[0].id), Term().fetch(s.terms[0].id)),
)
step(
    "tag find or make",
    lambda: find_or_make(TagCollection().fetch(), f"tag {RUN}", lambda: Tag(f"tag {RUN}").save()).name,
)
step("tag again", lambda: find_or_make(TagCollection().fetch(), f"tag {RUN}", lambda: "made").name)
step(
    "ontology by name",
    lambda: OntologyCollection().fetch().find_by_attribute("name", f"study {RUN}").id == s.ontology.id,
)
step(
    "project to other ontology",
    lambda: Project().fetch(s.project.id).update(ontology=Ontology(f"n {RUN}").save().id) is not False,
)
step("delete id argument", lambda: Tag().delete([t.id for t in TagCollection().fetch() if RUN in t.name][0]))
step("delete all", lambda: [s.project.delete(), Project().fetch(s.project.id)])
step(
    "storage",
    lambda: (lambda x: [x.name, x.update(name=f"st2 {RUN}").name, x.delete()] if x else x)(
        Storage(f"st {RUN}", s.me).save()
    ),
)
step("track", lambda: Track("x", s.image.id, "#000000").save())
finish()
