"""Image groups, annotation groups and links, as registration tools write them.

The 3.1 client sends a link without the image that the server asks for: nothing is linked.
"""

from study import *
from cytomine.models import *

c = connect()
s = Study(c, 3)
g = step("group", lambda: ImageGroup("rack", s.project.id).save())
step("vars", lambda: filled(g))
for i in s.images:
    step(
        "member",
        lambda: (
            lambda m: [
                str(m).replace(str(g.id), "G").replace(str(i.id), "I"),
                m.group == g.id,
                m.image == i.id,
            ]
        )(ImageGroupImageInstance(g.id, i.id).save()),
    )
step("member twice", lambda: ImageGroupImageInstance(g.id, s.image.id).save())
step(
    "images",
    lambda: (
        {i.id for i in ImageInstanceCollection().fetch_with_filter("imagegroup", g.id)}
        == {i.id for i in s.images}
    ),
)
step(
    "groups of project",
    lambda: [
        [x.name, x.numberOfImages if hasattr(x, "numberOfImages") else None]
        for x in ImageGroupCollection().fetch_with_filter("project", s.project.id)
    ],
)
step(
    "group of image",
    lambda: len(ImageGroupImageInstanceCollection().fetch_with_filter("imageinstance", s.image.id) or []),
)
ann = [Annotation(f"POINT ({n} {n})", i.id).save() for n, i in enumerate(s.images)]
ag = step("annotation group", lambda: AnnotationGroup(s.project.id, g.id).save())
step("ag vars", lambda: {k: v for k, v in sorted(vars(ag).items()) if k in ("type", "class_")})
for a in ann:
    step(
        "link",
        lambda: (
            lambda l: [
                str(l).replace(str(ag.id), "G").replace(str(a.id), "A"),
                l.annotationIdent == a.id,
                l.group == ag.id,
            ]
        )(AnnotationLink(a.class_, a.id, ag.id).save()),
    )
step(
    "links",
    lambda: [
        [l.annotationClassName, l.image in {i.id for i in s.images}]
        for l in AnnotationLinkCollection().fetch_with_filter("annotationgroup", ag.id)
    ],
)
step(
    "links of annotation", lambda: len(AnnotationLinkCollection().fetch_with_filter("annotation", ann[0].id))
)
step(
    "groups",
    lambda: [
        len(AnnotationGroupCollection().fetch_with_filter(k, v.id))
        for k, v in (("project", s.project), ("imagegroup", g))
    ],
)
step(
    "rows with group",
    lambda: sorted(
        getattr(a, "group", None) == ag.id
        for a in AnnotationCollection(project=s.project.id, showImageGroup=True, showLink=True).fetch()
    ),
)
step("group filter", lambda: len(AnnotationCollection(project=s.project.id, group=ag.id).fetch()))
other = AnnotationGroup(id_project=s.project.id, id_image_group=g.id, type="SAME_CONTENT").save()
step("type", lambda: other.type)
b = Annotation("POINT (50 50)", s.image.id).save()
step("link other", lambda: bool(AnnotationLink(id_annotation=b.id, id_annotation_group=other.id).save()))
step("merge", lambda: type(ag.merge(other.id)).__name__)
step("links after", lambda: len(AnnotationLinkCollection().fetch_with_filter("annotationgroup", ag.id)))
step("unlink", lambda: AnnotationLinkCollection().fetch_with_filter("annotationgroup", ag.id)[0].delete())
step("rename", lambda: g.update(name="rack 2").name)
step(
    "remove member",
    lambda: (lambda m: [m.delete(), len(ImageInstanceCollection().fetch_with_filter("imagegroup", g.id))])(
        ImageGroupImageInstance(g.id, s.image.id).save()
        or (lambda x: (setattr(x, "id", 1), x)[1])(ImageGroupImageInstance(g.id, s.image.id))
    ),
)
step("fetch member", lambda: ImageGroupImageInstance().fetch(g.id, s.image.id))
step("update member", lambda: ImageGroupImageInstance(g.id, s.image.id).update())
step("delete", lambda: [ag.delete(), g.delete(), ImageGroup().fetch(g.id)])
step("no project", lambda: ImageGroup("x").save())
finish()
