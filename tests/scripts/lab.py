"""A study as a lab sets it up: members, managers, restrictions, representatives."""

from study import *
from cytomine.models import *

c = connect()
s = Study(c, 0)
p = s.project
others = sorted((u for u in UserCollection().fetch() if u.id != s.me), key=lambda u: u.username)
step("people", lambda: len(others) >= 2)
step(
    "saved attributes",
    lambda: {
        k: getattr(p, k)
        for k in (
            "isClosed",
            "isReadOnly",
            "isRestricted",
            "hideUsersLayers",
            "hideAdminsLayers",
            "areImagesDownloadable",
            "blindMode",
            "numberOfImages",
            "numberOfSlides",
            "numberOfAnnotations",
            "ontologyName",
            "class_",
        )
    },
)
step(
    "fetched attributes",
    lambda: {
        k: v
        for k, v in sorted(vars(Project().fetch(p.id)).items())
        if not k.startswith("_") and k not in ("id", "created", "updated", "name", "ontology", "ontologyName")
    },
)
step(
    "listed attributes",
    lambda: sorted(
        k for k in vars([q for q in ProjectCollection().fetch() if q.id == p.id][0]) if not k.startswith("_")
    ),
)
step("created is text", lambda: isinstance(p.created, str) and int(p.created) > 0)
step("restricted", lambda: Project(f"restricted {RUN}", s.ontology.id, isRestricted=True).save().isRestricted)
step(
    "read only",
    lambda: Project(name=f"ro {RUN}", id_ontology=s.ontology.id, isReadOnly=True).save().isReadOnly,
)
step(
    "with users",
    lambda: (
        lambda q: [
            q is not False,
            sorted(u.username for u in UserCollection().fetch_with_filter("project", q.id))
            == sorted([c.current_user.username, others[0].username]),
        ]
    )(Project(f"users {RUN}", s.ontology.id, users=[others[0].id]).save()),
)
step(
    "with admins",
    lambda: (lambda q: len(UserCollection({"project": q.id}, admin=True).fetch()))(
        Project(f"admins {RUN}", s.ontology.id, admins=[others[0].id]).save()
    ),
)
step("no ontology", lambda: Project(f"bare {RUN}").save().ontology)
step("no name", lambda: Project().save())
step("same name", lambda: Project(f"study {RUN}", s.ontology.id).save())
step("unknown ontology", lambda: Project(f"wrong {RUN}", 123456789).save())
step("add all", lambda: [bool(p.add_user(u.id)) for u in others[:2]])
step("answer", lambda: p.add_user(others[0].id))
step("names", lambda: len(UserCollection().fetch_with_filter("project", p.id)))
step("manager", lambda: bool(p.add_user(others[0].id, admin=True)))
step(
    "managers",
    lambda: (
        [u.username for u in UserCollection(filters={"project": p.id}, admin=True).fetch() if u.id != s.me]
        == [others[0].username]
    ),
)
step("str id", lambda: p.add_user(str(others[1].id)) is not False)
step("remove manager", lambda: [p.delete_user(others[0].id, admin=True), p.delete_user(others[0].id)])
step("remove again", lambda: p.delete_user(others[0].id))
step(
    "representatives",
    lambda: [r["user"] == s.me for r in c.get(f"project/{p.id}/representative.json")["collection"]],
)
step(
    "add representative",
    lambda: (
        "projectrepresentativeuser"
        in c.post(f"project/{p.id}/representative.json", json.dumps({"project": p.id, "user": others[1].id}))
    ),
)
step("rename", lambda: p.update(name=f"renamed {RUN}").name)
step("close", lambda: p.update(isClosed=True).isClosed)
step("ontology kept", lambda: Project().fetch(p.id).ontology == s.ontology.id)
step(
    "attributes one by one",
    lambda: (
        setattr(p, "isClosed", False),
        setattr(p, "blindMode", True),
        p.update(),
        Project().fetch(p.id).blindMode,
    )[-1],
)
step("bad update", lambda: p.update(name=None))
step("delete", lambda: [q.delete() for q in ProjectCollection().fetch_with_filter("ontology", s.ontology.id)])
step("after", lambda: Project().fetch(p.id))
step("ontology", lambda: Ontology().delete(s.ontology.id))
finish()
