"""One slide from upload to the last crop: images, slices, windows, annotations, masks, activity.

Each step prints its value, or the name of the exception a script would see. The 3.1 client fails
at every dump and download with keys, since it takes routes that want a token.
"""

import json
import logging
import os
import re
import glob
import struct
import tempfile
import uuid
import zlib

from cytomine import Cytomine
from cytomine.models import *
from cytomine.models import AnnotationTerm
from cytomine.models.annotation import Annotation as A2, AnnotationFilter, AnnotationFilterCollection
from cytomine.models.image import ImageInstance as I2, AbstractImage as AI2, SliceInstance as S2
from cytomine.models.annotation import AnnotationGroup as AG2
from cytomine.models.social import *
from cytomine.models.social import (
    ProjectConnectionCollection,
    ImageConsultationCollection,
    ProjectConnection,
    ImageConsultation,
)
from shapely.geometry import box, Point
from shapely import wkt

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


with Cytomine(host=HOST, public_key=PUBLIC, private_key=PRIVATE, verbose=logging.CRITICAL) as conn:
    me = conn.current_user.id
    o = Ontology("o " + RUN).save()
    t1 = Term("alpha", o.id, "#ff0000").save()
    t2 = Term("beta", o.id, "#00ff00").save()
    p = Project("p " + RUN, o.id).save()
    st = step("storages", lambda: [s.user == me for s in StorageCollection().fetch()].count(True) > 0)
    storage = [s for s in StorageCollection().fetch() if s.user == me][0]
    step("storage str", lambda: str(storage))
    step("storage fetch", lambda: Storage().fetch(storage.id).name == storage.name)
    d = tempfile.mkdtemp()
    os.chdir(d)
    picture("img.png", 300, 200)
    up = step("upload", lambda: conn.upload_image("img.png", storage.id, p.id, sync=True)) or conn.upload_image(
        "img.png", storage.id, p.id, sync=True
    )
    step(
        "up attrs",
        lambda: [up.originalFilename, up.status, up.ext, up.contentType, up.storage == storage.id, up.user == me],
    )
    ii = up.images[0]["imageInstances"][0]
    ai = up.images[0]["abstractImage"]
    step(
        "types",
        lambda: [type(ii).__name__, type(ai).__name__, len(up.images), type(up.images[0]["imageInstances"]).__name__],
    )
    step("ufcoll", lambda: len([u for u in UploadedFileCollection().fetch() if u.id == up.id]))
    step("ufcoll parent", lambda: type(UploadedFileCollection(parent=up.id).fetch()).__name__)
    step("uf fetch", lambda: UploadedFile().fetch(up.id).statusText)
    step(
        "uf update",
        lambda: (lambda u: (setattr(u, "originalFilename", "x.png"), u.update().originalFilename)[1])(
            UploadedFile().fetch(up.id)
        ),
    )
    step("consts", lambda: [UploadedFile.DEPLOYED, UploadedFile.ERROR_FORMAT])
    step(
        "ai fetch",
        lambda: (
            lambda a: [
                a.width,
                a.height,
                a.originalFilename,
                a.contentType,
                a.physicalSizeX,
                a.magnification,
                a.colorspace,
                a.bitPerSample,
                a.samplePerPixel,
            ]
        )(AbstractImage().fetch(ai.id)),
    )
    step("ai str", lambda: str(AbstractImage().fetch(ai.id)))
    step("ai coll", lambda: len([x for x in AbstractImageCollection().fetch() if x.id == ai.id]))
    step(
        "ai coll project",
        lambda: len([x for x in AbstractImageCollection(filters={"project": p.id}).fetch() if x.id == ai.id]),
    )
    step("ai servers", lambda: AbstractImage().fetch(ai.id).image_servers())
    step("ai update", lambda: AbstractImage().fetch(ai.id).update(magnification=20).magnification)
    step("ii str", lambda: str(ImageInstance().fetch(ii.id)))
    step(
        "ii attrs",
        lambda: (
            lambda i: [
                i.width,
                i.height,
                i.instanceFilename,
                i.filename,
                i.numberOfAnnotations,
                i.baseImage == ai.id,
                i.project == p.id,
                i.reviewed,
                i.reviewStart,
                i.channels,
                i.depth,
                i.duration,
                i.preview is None,
                i.thumb is None,
                i.macroURL,
            ]
        )(ImageInstance().fetch(ii.id)),
    )
    step("ii coll", lambda: [i.instanceFilename for i in ImageInstanceCollection().fetch_with_filter("project", p.id)])
    step("ii coll str id", lambda: len(ImageInstanceCollection().fetch_with_filter("project", str(p.id))))
    step("ii coll max", lambda: len(ImageInstanceCollection(max=5).fetch_with_filter("project", p.id)))
    step("ii coll none", lambda: ImageInstanceCollection().fetch())
    step("ii coll save", lambda: ImageInstanceCollection().save())
    step(
        "ii update name",
        lambda: (lambda i: (setattr(i, "instanceFilename", "nice"), i.update().instanceFilename)[1])(
            ImageInstance().fetch(ii.id)
        ),
    )
    step(
        "ii update kw", lambda: ImageInstance().fetch(ii.id).update(magnification=40, physicalSizeX=0.25).magnification
    )
    step("ii twice", lambda: ImageInstance(ai.id, p.id).save())
    step("ref slice", lambda: str(ii.reference_slice()))
    sl = ii.reference_slice() or SliceInstanceCollection().fetch_with_filter("imageinstance", ii.id)[0]
    step(
        "slice attrs", lambda: [sl.channel, sl.zStack, sl.time, sl.image == ii.id, sl.project == p.id, sl.mime, sl.rank]
    )
    step("slice coll", lambda: len(SliceInstanceCollection(filters={"imageinstance": ii.id}).fetch()))
    step("slice fetch", lambda: SliceInstance().fetch(sl.id).baseSlice == sl.baseSlice)
    step("abs slices", lambda: [str(x) for x in AbstractSliceCollection().fetch_with_filter("abstractimage", ai.id)])
    step("abs slices uf", lambda: len(AbstractSliceCollection().fetch_with_filter("uploadedfile", up.id)))

    # dump
    def files():
        return sorted(glob.glob(d + "/out/**/*.*", recursive=True)).__len__()

    step("ii dump", lambda: [ii.dump("out/{id}.jpg"), files()])
    step(
        "ii dump size",
        lambda: [
            ii.dump("out/a_{id}.png", max_size=64),
            ii.filename is not None,
            os.path.basename(ii.filename).startswith("a_"),
        ],
    )
    step("ii dump bits", lambda: ii.dump("out/b/{project}/{instanceFilename}.jpg", override=False, max_size=(50, 40)))
    step("ii dump again", lambda: ii.dump("out/{id}.jpg", override=False))
    step("ii dump tif", lambda: ii.dump("out/t_{id}.tif"))
    step("ii window", lambda: ii.window(10, 20, 50, 40, "out/w_{id}.jpg"))
    step("ii window dest", lambda: ii.window(x=0, y=0, w=30, h=30, dest_pattern="out/w2.png", override=True))
    step("sl window", lambda: sl.window(10, 20, 50, 40, "out/ws_{id}.jpg"))
    step("sl dump", lambda: sl.dump("out/s_{id}.jpg"))
    step("ii download", lambda: ii.download("out/dl_{id}.png"))
    step("ai download", lambda: AbstractImage().fetch(ai.id).download("out/ai.png"))
    # annotation
    a = step(
        "ann",
        lambda: Annotation(location=box(10, 10, 60, 50).wkt, id_image=ii.id, id_terms=[t1.id], id_project=p.id).save(),
    )
    a = Annotation(location=box(10, 10, 60, 50).wkt, id_image=ii.id, id_terms=[t1.id], id_project=p.id).save()
    step("ann str", lambda: str(a))
    step(
        "ann attrs",
        lambda: [
            a.location,
            a.area,
            a.perimeter,
            a.areaUnit,
            a.term == [t1.id],
            a.image == ii.id,
            a.project == p.id,
            a.user == me,
            a.geometryCompression,
            a.slice == sl.id,
            a.cropURL is None,
        ],
    )
    step("ann fetch", lambda: wkt.loads(Annotation().fetch(a.id).location).area)
    step(
        "ann update loc",
        lambda: (lambda x: (setattr(x, "location", box(0, 0, 20, 20).wkt), wkt.loads(x.update().location).area)[1])(
            Annotation().fetch(a.id)
        ),
    )
    step("ann update keeps term", lambda: Annotation().fetch(a.id).term == [t1.id])
    step("ann bad", lambda: Annotation("nonsense", ii.id).save())
    step("ann noimage", lambda: Annotation(box(0, 0, 4, 4).wkt).save())
    step(
        "ann dump",
        lambda: [a.dump("out/crop_{id}.jpg"), os.path.basename(a.filename).startswith("crop_"), len(a.filenames)],
    )
    step("ann dump term", lambda: [a.dump("out/{term}/{id}.jpg"), len(a.filenames)])
    step("ann dump mask", lambda: a.dump("out/m_{id}.png", mask=True))
    step("ann dump alpha", lambda: a.dump("out/al_{id}.png", mask=True, alpha=True))
    step(
        "ann dump opts",
        lambda: a.dump(dest_pattern="out/o_{id}.png", max_size=30, increase_area=1.5, complete=False, zoom=0),
    )
    step("ann term add", lambda: str(AnnotationTerm(a.id, t2.id).save()))
    step(
        "ann term fetch",
        lambda: [AnnotationTerm().fetch(a.id, t2.id).term == t2.id, AnnotationTerm(a.id, t2.id).delete()],
    )
    step("ann term fetch none", lambda: AnnotationTerm().fetch(a.id, t2.id))
    step("ann term update", lambda: AnnotationTerm(a.id, t2.id).update())
    step("ann term one arg", lambda: AnnotationTerm().fetch(a.id))
    ac = AnnotationCollection()
    ac.project = p.id
    ac.showMeta = True
    ac.showWKT = True
    ac.showTerm = True
    ac.showGIS = True
    step("ac fetch", lambda: ac.fetch() is ac)
    step("ac rows", lambda: sorted((x.area, x.location, len(x.term)) for x in ac))
    step("ac str", lambda: str(ac))
    step(
        "ac setattr list",
        lambda: (lambda k: (setattr(k, "images", [ii.id]), setattr(k, "project", p.id), len(k.fetch()))[2])(
            AnnotationCollection()
        ),
    )
    step("ac csv", lambda: len(AnnotationCollection(project=p.id, terms=f"{t1.id},{t2.id}").fetch()))
    step("ac str ids", lambda: len(AnnotationCollection(project=str(p.id), term=str(t1.id)).fetch()))
    step("ac none", lambda: AnnotationCollection().fetch())
    step("ac max", lambda: len(AnnotationCollection(project=p.id, max=1).fetch()))
    step("ac fetch max", lambda: len(AnnotationCollection(project=p.id).fetch(max=1)))
    step("ac false param", lambda: len(AnnotationCollection(project=p.id, showMeta=False, showBasic=False).fetch()))
    step("ac reviewed", lambda: len(AnnotationCollection(project=p.id, reviewed=True).fetch()))
    step("ac unknown kw", lambda: len(AnnotationCollection(project=p.id, nosuch=True).fetch()))
    step("ac dump_crops", lambda: [len(ac.dump_crops("out/dc/{id}.png", n_workers=2)), len(glob.glob("out/dc/*.png"))])
    step("ac dump_crops mask", lambda: type(ac.dump_crops("out/dm/{id}.png", mask=True, alpha=True)).__name__)
    ann2 = AnnotationCollection()
    for i in range(3):
        ann2.append(
            Annotation(location=Point(20 * i + 5, 100).buffer(3).wkt, id_image=ii.id, id_project=p.id, id_terms=[t2.id])
        )
    step("bulk", lambda: ann2.save())
    step(
        "bulk2",
        lambda: (lambda k: (k.append(Annotation(box(1, 1, 3, 3).wkt, ii.id, id_project=p.id)), k.save(chunk=None))[1])(
            AnnotationCollection()
        ),
    )
    step("chunk bad", lambda: ann2.save(chunk="a"))
    step("count rows", lambda: len(AnnotationCollection(project=p.id).fetch()))
    step("review", lambda: type(a.review()).__name__)
    step("filter coll", lambda: AnnotationFilterCollection(project=p.id).fetch())
    step("filter save", lambda: AnnotationFilter("n", [me], [t1.id], p.id).save())
    step(
        "positions",
        lambda: [
            type(PositionCollection(filters={"imageinstance": ii.id}).fetch()).__name__,
            len(PositionCollection().fetch_with_filter("imageinstance", ii.id)),
        ],
    )
    step("actions", lambda: len(AnnotationActionCollection().fetch_with_filter("imageinstance", ii.id)))
    step("position save", lambda: Position().save())
    step("position fetch", lambda: Position().fetch(1))
    step("pcc", lambda: len(ProjectConnectionCollection(p.id, me).fetch()))
    step("icc", lambda: len(ImageConsultationCollection(p.id, me).fetch()))
    step("pc str", lambda: str(ProjectConnection(1, 2)))
    step("action str", lambda: str(AnnotationAction()))
    for x in AnnotationCollection(project=p.id).fetch():
        x.delete()
    step("left", lambda: len(AnnotationCollection(project=p.id).fetch()))
    step("ii delete", lambda: ii.delete())
    step("p delete", lambda: p.delete())
    step("ai delete", lambda: AbstractImage().delete(ai.id))
    step("uf delete", lambda: UploadedFile().delete(up.id))
    step("end", lambda: [t1.delete(), t2.delete(), o.delete()])
print(json.dumps(summary, sort_keys=True))
