"""Every other family: properties, files, tags, groups, links, tracks, users, roles, helpers, old import paths.

Each step prints its value, or the name of the exception a script would see. The 3.1
client cannot make annotation tracks and links, and asks for the keys of nobody. Here the links are made, and made
a second time, which servers take and then cannot list.
"""

import json
import logging
import os
import re
import copy
import glob
import pickle
import struct
import tempfile
import uuid
import zlib
from argparse import ArgumentParser

from cytomine import Cytomine
from cytomine.models import *
from cytomine.models import AnnotationTerm, AnnotationTrack
from cytomine.models.collection import CollectionPartialUploadException, Collection, DomainCollection
from cytomine.models.model import Model, DomainModel
from cytomine.models.storage import UploadedFile as UF
from cytomine.models._utilities import (
    DumpError,
    generic_download,
    generic_image_dump,
    is_false,
    is_iterable,
    makedirs,
    resolve_pattern,
)
from cytomine.models._utilities.parallel import generic_parallel, generic_chunk_parallel
from cytomine.models._utilities.pattern_matching import resolve_pattern as rp2
from cytomine.models._utilities.dump import generic_image_dump as gid
from cytomine.models.user import User as U2, CurrentUser, CytomineUser
from cytomine.models.property import Tag as T2, TagDomainAssociation as TDA
from cytomine.models.imagegroup import ImageGroup as IG2
from cytomine.utilities.annotations import get_annotations
from shapely.geometry import box

RUN = uuid.uuid4().hex[:8]
HOST, PUBLIC, PRIVATE = (os.environ[f"CYTOMINE_{n}"] for n in ("HOST", "PUBLIC_KEY", "PRIVATE_KEY"))
summary = {}


def plain(value):
    """The value without what differs from run to run: ids and names of this run."""
    if isinstance(value, str):
        return re.sub(r"(?<![0-9a-zA-Z#])\d{2,}(?![0-9a-zA-Z])", "N", value.replace(RUN, "RUN"))
    if isinstance(value, dict):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple, set)):
        return [plain(v) for v in value]
    return value if isinstance(value, (bool, int, float, type(None))) else type(value).__name__


def step(name, action):
    """Do it, and keep what came of it."""
    try:
        value = action()
        summary[name] = plain(value)
        return value
    except (Exception, SystemExit) as error:
        summary[name] = f"!{type(error).__name__}"


def picture(path, width, height):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes(v for x in range(width) for v in (x % 256, y % 256, 128)) for y in range(height))
    with open(path, "wb") as f:
        f.write(
            b"\x89PNG\r\n\x1a\n"
            + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows))
            + chunk(b"IEND", b"")
        )


parser = ArgumentParser(prog="x")
parser.add_argument("--cytomine_host", dest="host", default=HOST)
parser.add_argument("--cytomine_public_key", dest="public_key", default=PUBLIC)
parser.add_argument("--cytomine_private_key", dest="private_key", default=PRIVATE)
params, other = parser.parse_known_args(["--cytomine_id_project", "5"])
with Cytomine(
    host=params.host, public_key=params.public_key, private_key=params.private_key, verbose=logging.CRITICAL
) as conn:
    me = conn.current_user.id
    o = Ontology("o " + RUN).save()
    t1 = Term("alpha", o.id, "#ff0000").save()
    t2 = Term("beta", o.id, "#00ff00").save()
    p = Project("p " + RUN, o.id).save()
    storage = [s for s in StorageCollection().fetch() if s.user == me][0]
    d = tempfile.mkdtemp()
    os.chdir(d)
    picture("img.png", 300, 200)
    ups = [
        conn.upload_image(filename="img.png", id_storage=storage.id, id_project=p.id, properties={"k": "v"}, sync=True)
        for _ in range(2)
    ]
    ims = [u.images[0]["imageInstances"][0] for u in ups]
    a = Annotation(location=box(10, 10, 60, 50).wkt, id_image=ims[0].id, id_terms=[t1.id], id_project=p.id).save()
    b = Annotation(location=box(10, 10, 60, 50).wkt, id_image=ims[1].id, id_terms=[t2.id], id_project=p.id).save()
    for nm, ob in (
        ("p", p),
        ("im", ims[0]),
        ("a", a),
        ("o", o),
        ("t", t1),
        ("uf", ups[0]),
        ("ai", ups[0].images[0]["abstractImage"]),
    ):
        step(
            f"prop {nm}",
            lambda: (lambda q: [q.key, q.value, q.domainIdent == ob.id, q.domainClassName])(
                Property(ob, key="a", value="1").save()
            ),
        )
        step(
            f"props {nm}",
            lambda: [(q.key, q.value) for q in sorted(PropertyCollection(ob).fetch(), key=lambda q: q.key)],
        )
        step(
            f"desc {nm}",
            lambda: [
                Description(ob, data="txt").save().data,
                Description(ob).fetch().data,
                Description(ob).fetch().delete(),
            ],
        )
        step(f"tag {nm}", lambda: len(TagDomainAssociationCollection(ob).fetch()))
        step(f"af {nm}", lambda: len(AttachedFileCollection(ob).fetch()))
    pr = Property(p, "k2", "v2").save()
    step("prop fetch key", lambda: Property(p).fetch(key="k2").value)
    step("prop fetch id", lambda: Property(p).fetch(pr.id).key)
    step("prop fetch no", lambda: Property(p).fetch())
    step("prop unsaved", lambda: Property(Project("x"), "a", "b"))
    step("prop update", lambda: (setattr(pr, "value", "v3"), pr.update().value)[1])
    step("prop save again", lambda: (setattr(pr, "value", "v4"), pr.save().value)[1])
    step("prop to_json", lambda: sorted(json.loads(pr.to_json())))
    step("prop int", lambda: Property(p, "n", 5).save().value)
    step("prop None", lambda: Property(p, "n2").save())
    step("prop dup", lambda: Property(p, "k2", "x").save().value)
    step("as_dict", lambda: sorted(PropertyCollection(p).fetch().as_dict()))
    step("propcoll uri", lambda: PropertyCollection(p).uri().replace(str(p.id), "ID"))
    step(
        "prop uri",
        lambda: [
            Property(p).uri().replace(str(p.id), "ID"),
            pr.uri().replace(str(p.id), "ID").replace(str(pr.id), "PR"),
            Description(p).uri().replace(str(p.id), "ID"),
            AttachedFile(p).uri().replace(str(p.id), "ID"),
            TagDomainAssociation(p).uri().replace(str(p.id), "ID"),
        ],
    )
    step("prop del", lambda: Property(p).delete(pr.id))
    step("prop obj", lambda: pr.obj is p)
    step("prop filters", lambda: len(PropertyCollection(p, max=1).fetch()))
    open("r.txt", "w").write("hello")
    af = step("attached", lambda: AttachedFile(p, filename="r.txt").upload())
    af = AttachedFileCollection(p).fetch()[0]
    step(
        "af attrs",
        lambda: [
            af.filename,
            af.domainIdent == p.id,
            str(af).replace(str(af.id), "ID"),
            af.url.replace(str(af.id), "ID"),
        ],
    )
    step("af dl", lambda: [af.download("x/{filename}"), open("x/r.txt").read()])
    step("af dl kw", lambda: af.download(destination="y.txt", override=True))
    step("af save", lambda: AttachedFile(p, filename="r.txt").save().filename)
    step("af missing", lambda: AttachedFile(p, filename="nofile").upload())
    step("af del", lambda: af.delete())
    tg = step("tagnew", lambda: Tag(name="tag " + RUN).save())
    tg = [x for x in TagCollection().fetch() if RUN in x.name][0]
    step("tag str", lambda: str(tg))
    l = step("link", lambda: str(TagDomainAssociation(p, tg.id).save()))
    step("link coll", lambda: [(x.tagName, x.tag == tg.id, str(x)) for x in TagDomainAssociationCollection(p).fetch()])
    step("link upd", lambda: TagDomainAssociation(p, tg.id).update())
    step("link del", lambda: [x.delete() for x in TagDomainAssociationCollection(p).fetch()])
    step("tag del", lambda: tg.delete())
    # image groups
    g = step("ig", lambda: ImageGroup(name="g", id_project=p.id).save())
    g = ImageGroupCollection().fetch_with_filter("project", p.id)[0]
    step("ig str", lambda: [str(g), g.name, g.project == p.id])
    step("ig up", lambda: g.update(name="g2").name)
    step("igii", lambda: [str(ImageGroupImageInstance(g.id, x.id).save()) for x in ims])
    step("igii coll ig", lambda: len(ImageGroupImageInstanceCollection().fetch_with_filter("imagegroup", g.id)))
    step("igii coll ii", lambda: len(ImageGroupImageInstanceCollection().fetch_with_filter("imageinstance", ims[0].id)))
    step("igii fetch", lambda: ImageGroupImageInstance().fetch(g.id, ims[0].id))
    step("ii of group", lambda: len(ImageInstanceCollection().fetch_with_filter("imagegroup", g.id)))
    ag = step("ag", lambda: AnnotationGroup(id_project=p.id, id_image_group=g.id, type="SAME_OBJECT").save())
    ag = AnnotationGroupCollection().fetch_with_filter("project", p.id)[0]
    step("ag attrs", lambda: [ag.project == p.id, ag.imageGroup == g.id, ag.type, str(ag)])
    step("ag coll ig", lambda: len(AnnotationGroupCollection().fetch_with_filter("imagegroup", g.id)))
    step("al", lambda: [str(AnnotationLink("u", x.id, ag.id).save()) for x in (a, b)])
    step("al2", lambda: [str(AnnotationLink(id_annotation=x.id, id_annotation_group=ag.id).save()) for x in (a, b)])
    step("al coll", lambda: len(AnnotationLinkCollection().fetch_with_filter("annotationgroup", ag.id)))
    step("al coll a", lambda: len(AnnotationLinkCollection().fetch_with_filter("annotation", a.id)))
    step("al fetch", lambda: AnnotationLink().fetch(a.id, ag.id))
    step("ag merge", lambda: ag.merge(999999))
    step(
        "al del",
        lambda: (lambda x: (setattr(x, "id", -1), x.delete())[1])(
            AnnotationLink(id_annotation=a.id, id_annotation_group=ag.id)
        ),
    )
    step("ag del", lambda: ag.delete())
    step(
        "igii del", lambda: (lambda x: (setattr(x, "id", -1), x.delete())[1])(ImageGroupImageInstance(g.id, ims[0].id))
    )
    step("ig del", lambda: g.delete())
    # tracks
    tr = step("track", lambda: Track("tr", ims[0].id, "#abc").save())
    tr = TrackCollection().fetch_with_filter("imageinstance", ims[0].id)[0]
    step("track str", lambda: str(tr))
    step("tc proj", lambda: len(TrackCollection().fetch_with_filter("project", p.id)))
    step("at", lambda: str(AnnotationTrack("c", a.id, tr.id).save()))
    step("at f", lambda: AnnotationTrack().fetch(a.id, tr.id))
    step("tr up", lambda: tr.update(color="#123456").color)
    step("tr del", lambda: tr.delete())
    # users
    step("users", lambda: [u.username for u in UserCollection().fetch_with_filter("project", p.id)])
    step("u str", lambda: str(User().fetch(me)))
    step(
        "u attrs",
        lambda: (
            lambda u: [
                u.username,
                u.name,
                u.fullName if hasattr(u, "fullName") else None,
                u.firstname,
                u.lastname,
                u.email,
                u.publicKey if hasattr(u, "publicKey") else "no",
            ]
        )(User().fetch(me)),
    )
    step("admins", lambda: len(UserCollection(filters={"project": p.id}, admin=True).fetch()))
    step("onlines", lambda: len(UserCollection(filters={"project": p.id}, online=True).fetch()))
    step("uc max", lambda: len(UserCollection(max=2).fetch()))
    step("uc save", lambda: UserCollection().save())
    step("user new", lambda: [User("u", "f", "l", "e", "p").username, User("u").to_json()])
    step("user save", lambda: User("u", "f", "l", "e", "p").save())
    step("user del", lambda: User().delete(1))
    step("user upd", lambda: User().fetch(me).update(firstname="x"))
    step("keys", lambda: sorted(User().fetch(me).keys() or []))
    step("cu keys", lambda: type(conn.current_user.keys()).__name__)
    step("cu sig", lambda: sorted(conn.current_user.signature()))
    step("cu update", lambda: CurrentUser().update())
    step("cu cb", lambda: CurrentUser().callback_identifier)
    step("cu uri", lambda: CurrentUser().uri())
    step("roles", lambda: sorted(str(r).split(":")[1] for r in RoleCollection().fetch()))
    step("ur", lambda: len(UserRoleCollection(filters={"user": me}).fetch()))
    step("role save", lambda: Role().save())
    step("ur upd", lambda: UserRole(1, 2).update())
    step("ur str", lambda: str(UserRole(1, 2)))
    step("ur fetch", lambda: UserRole().fetch(me, 1))
    step("ur f1", lambda: UserRole().fetch(me))
    step("proj members", lambda: p.add_user(me))
    step("del none", lambda: p.delete_user(99999))
    step("admin open", lambda: conn.open_admin_session())
    step("admin close", lambda: conn.close_admin_session())
    # helpers
    step(
        "get_ann",
        lambda: [
            len(get_annotations([p.id])),
            len(get_annotations([p.id], terms=[t1.id])),
            len(get_annotations([p.id], images=[ims[0].id], users=[me], showWKT=True)),
            len(get_annotations([p.id], reviewed=2)),
            len(get_annotations([p.id], reviewed=1)),
        ],
    )
    step("get_ann empty", lambda: get_annotations([]))
    step(
        "isit",
        lambda: [is_iterable([1]), is_iterable("a"), is_iterable(1), is_iterable({1: 2}), is_iterable((x for x in []))],
    )
    step(
        "patterns",
        lambda: [
            resolve_pattern("{id}_{foo}/{name}.png", p),
            rp2("a.png", p),
            resolve_pattern("{term}.png", a),
            resolve_pattern("{ontology}/{id}.png", p),
        ],
    )
    step(
        "partial",
        lambda: [
            CollectionPartialUploadException("d").created,
            CollectionPartialUploadException("d", [1], [2]).failed,
            str(CollectionPartialUploadException("msg")),
        ],
    )
    step("pickle ex", lambda: str(pickle.loads(pickle.dumps(CollectionPartialUploadException("msg")))))
    step(
        "base",
        lambda: [
            isinstance(p, Model),
            isinstance(pr, DomainModel),
            isinstance(PropertyCollection(p), DomainCollection),
            issubclass(TermCollection, Collection),
        ],
    )

    class MyTerm(Term):
        pass

    step("sub", lambda: [MyTerm("a", o.id, "#000").callback_identifier, MyTerm().uri()])
    step("Collection(Term)", lambda: (lambda k: [str(k), k.uri()])(Collection(Term)))
    step("Collection fetch", lambda: len(Collection(Term, filters={"ontology": o.id}).fetch()))
    step(
        "Collection allowed",
        lambda: (
            lambda k: (setattr(k, "_allowed_filters", [None, "ontology"]), len(k.fetch_with_filter("ontology", o.id)))[
                1
            ]
        )(Collection(Term)),
    )
    step("copy", lambda: copy.copy(t1).name)
    step("deepcopy", lambda: copy.deepcopy(TermCollection({"ontology": o.id}).fetch())[0].ontology == o.id)
    step(
        "download_file",
        lambda: [
            conn.download_file(f"{HOST}/api/project/{p.id}.json", "pj.json"),
            json.load(open("pj.json"))["id"] == p.id,
        ],
    )
    step("download_file rel", lambda: [conn.download_file(f"project/{p.id}.json", "pj2.json", True, {"a": 1})])
    step("download 404", lambda: [conn.download_file("project/99999999.json", "no.json"), os.path.exists("no.json")])
    step("dumperror", lambda: issubclass(DumpError, Exception))
    step("dump unsaved", lambda: Annotation().dump("a.png"))
    step("dump unsaved ii", lambda: ImageInstance().dump("a.png"))
    step("dump gone", lambda: (lambda x: (setattr(x, "id", 99999999), x.dump("g.png"))[1])(ImageInstance()))
    step("connect bad key", lambda: Cytomine(HOST, "a", "b", verbose=logging.CRITICAL).current_user)
    step("back", lambda: Cytomine(HOST, PUBLIC, PRIVATE, verbose=logging.CRITICAL).current_user.id == me)
    for x in AnnotationCollection(project=p.id).fetch():
        x.delete()
    step("cleanup", lambda: [p.delete(), t1.delete(), t2.delete(), o.delete()])
    step("bulk terms", lambda: (lambda k: (k.extend([Term("a", 1, "#000")]), k.save())[1])(TermCollection()))
print(json.dumps(summary, sort_keys=True))
