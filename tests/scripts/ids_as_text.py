"""Ids as text and as numbers of numpy, as they come from command lines and data frames.

The 3.1 client: update by id alone erases what was not read; here it fails.
"""

from study import *
from cytomine.models import *
import numpy as np

c = connect()
s = Study(c)
p, o, i = str(s.project.id), str(s.ontology.id), str(s.image.id)
t = str(s.terms[0].id)
step("fetch", lambda: [Project().fetch(p).name, Term().fetch(t).name, ImageInstance().fetch(i).width])
step("fetched id", lambda: type(Project().fetch(p).id).__name__)
step(
    "filters",
    lambda: [
        len(TermCollection().fetch_with_filter("project", p)),
        len(ImageInstanceCollection({"project": p}).fetch()),
        len(AnnotationCollection(project=p, image=i, term=t).fetch()),
    ],
)
step(
    "save",
    lambda: (lambda a: [a.image == s.image.id, len(a.term)])(Annotation("POINT (1 1)", i, [t], p).save()),
)
step("term", lambda: Term("x", o, "#000000").save().ontology == s.ontology.id)
step("project", lambda: Project(f"x {RUN}", o).save().ontology == s.ontology.id)
step(
    "image",
    lambda: (
        ImageInstance(
            str(s.image.baseImage), str(ProjectCollection().fetch_with_filter("ontology", o)[0].id)
        ).save()
        is not None
    ),
)
step(
    "bulk",
    lambda: (lambda k: (k.extend(Annotation(f"POINT ({n} 1)", i, [t], p) for n in range(3)), k.save())[1])(
        AnnotationCollection()
    ),
)
step(
    "annotation term",
    lambda: (lambda a: bool(AnnotationTerm(str(a.id), t).save()))(Annotation("POINT (2 2)", i).save()),
)
step("relation", lambda: bool(RelationTerm(t, str(s.terms[1].id)).save()))
step(
    "property",
    lambda: (
        lambda q: [
            q.update(value="2").value,
            Property(s.project).fetch(str(q.id)).value,
            Property(s.project).delete(str(q.id)),
        ]
    )(Property(s.project, "a", 1).save()),
)
step(
    "delete",
    lambda: [
        AnnotationCollection(project=p).fetch()[0].delete(),
        Annotation().delete(str(AnnotationCollection(project=p).fetch()[0].id)),
    ],
)
step(
    "id set by hand",
    lambda: (lambda x: [setattr(x, "id", p), x.fetch().name, x.id == s.project.id])(Project()),
)
step(
    "numpy",
    lambda: [
        Project().fetch(np.int64(p)).name,
        len(TermCollection({"project": np.int64(p)}).fetch()),
        len(AnnotationCollection(project=np.int64(p)).fetch()),
    ],
)
step("numpy save", lambda: Annotation("POINT (3 3)", np.int64(i)).save() is not False)
step("numpy list", lambda: len(AnnotationCollection(project=p, terms=list(np.array([int(t)]))).fetch()))
step("float", lambda: Project().fetch(float(p)))
step("users text", lambda: len(AnnotationCollection(project=p, users=f"{s.me}").fetch()) >= 0)
step("comma text", lambda: len(AnnotationCollection(project=p, images=f"{i},{i}").fetch()) >= 0)
step(
    "parsed list",
    lambda: len(AnnotationCollection(project=p, images=[int(x) for x in f"{i},{i}".split(",")]).fetch()) >= 0,
)
step("list of text", lambda: len(AnnotationCollection(project=p, images=f"{i},{i}".split(",")).fetch()) >= 0)
step("upload", lambda: len(c.upload_image("study.png", str(s.storage.id), p, sync=True).images))
step("window", lambda: s.image.window("1", "2", "10", "10", "w.png"))
step("window float", lambda: s.image.window(1.0, 2.0, 10.0, 10.0, "w2.png"))
step("bool text", lambda: len(AnnotationCollection(project=p, showWKT="true").fetch()) >= 0)
step("user", lambda: User().fetch(str(s.me)).username)
step("add user", lambda: s.project.add_user(str(s.me)) is not False)
step("space", lambda: Project().fetch(f" {p}"))
step("update text", lambda: Project().update(p, name=f"renamed {RUN}").name)
finish()
