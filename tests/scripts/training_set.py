"""A training set: crops, masks and alpha masks of annotations, in folders by term.

The 3.1 client asks the address in cropURL, which wants a token: every dump fails, dump_crops writes nothing.
"""

from study import *
from cytomine.models import *
from cytomine.models._utilities import DumpError
from PIL import Image
from shapely.geometry import box, Point

c = connect()
s = Study(c, 2)
k = AnnotationCollection()
for n in range(6):
    k.append(Annotation(box(20 + 40 * n, 30, 50 + 40 * n, 50).wkt, s.images[n % 2].id, [s.terms[n % 2].id]))
k.append(Annotation(Point(200, 200).buffer(20).wkt, s.image.id, [t.id for t in s.terms]))
k.append(Annotation(box(300, 100, 320, 140).wkt, s.image.id))
k.append(Annotation("POINT (50 50)", s.image.id, [s.terms[0].id]))
k.save()
rows = AnnotationCollection(project=s.project.id, showWKT=True, showTerm=True, showMeta=True).fetch()
rows = sorted(rows, key=lambda a: a.id)


def size(name):
    with Image.open(name) as im:
        return [im.format, list(im.size), im.mode]


a = rows[0]


def tree(top):
    return sorted(os.path.relpath(os.path.join(d, f), top) for d, _, fs in os.walk(top) for f in fs)


step(
    "dump",
    lambda: [
        a.dump("o/{id}.png"),
        size(f"o/{a.id}.png"),
        a.filename == f"o/{a.id}.png",
        a.filenames == [a.filename],
    ],
)
step("default name", lambda: [a.dump(), size(f"{a.id}.jpg")])
step(
    "mask",
    lambda: [
        a.dump("o/m-{id}.png", mask=True),
        size(f"o/m-{a.id}.png"),
        sorted(set(Image.open(f"o/m-{a.id}.png").convert("L").getdata())),
    ],
)
step("alpha", lambda: [a.dump("o/a-{id}.png", mask=True, alpha=True), size(f"o/a-{a.id}.png")])
step(
    "alpha jpg",
    lambda: [
        a.dump("o/j-{id}.jpg", mask=True, alpha=True),
        [f.replace(str(a.id), "ID") for f in tree("o") if f.startswith("j")],
        size(f"o/j-{a.id}.jpg")[0],
    ],
)
step("alpha alone", lambda: [a.dump("o/x-{id}.png", alpha=True), size(f"o/x-{a.id}.png")])
step("increase", lambda: [a.dump("o/i.png", increase_area=2.0), size("o/i.png")[1]])
step("increase 1.5", lambda: [a.dump("o/i2.png", increase_area=1.5), size("o/i2.png")[1]])
step("max size", lambda: [a.dump("o/s.png", max_size=10), size("o/s.png")[1]])
step("zoom", lambda: [a.dump("o/z.png", zoom=1), size("o/z.png")[1]])
step("colours", lambda: [a.dump("o/c.png", contrast=1.1, gamma=1.2, inverse=False), size("o/c.png")[1]])
step("bits", lambda: [a.dump("o/b.png", bits=8), a.dump("o/b16.png", bits=16), size("o/b16.png")])
step("terms", lambda: [rows[6].dump("t/{term}/{id}.png"), len(tree("t")), len(rows[6].filenames)])
step("no terms", lambda: rows[7].dump("t/{term}/{id}.png"))
step("point", lambda: [rows[8].dump("o/p.png"), size("o/p.png")[0]])
step(
    "fields",
    lambda: [
        a.dump("f/{project}/{image}/{user}/{id}.jpg"),
        tree("f") == [f"{s.project.id}/{a.image}/{s.me}/{a.id}.jpg"],
    ],
)
step(
    "unknown field", lambda: [a.dump("u/{nothing}-{id}.jpg"), [x.replace(str(a.id), "ID") for x in tree("u")]]
)
step("none field", lambda: [a.dump("n/{deleted}-{id}.jpg"), [x.replace(str(a.id), "ID") for x in tree("n")]])
step(
    "keep",
    lambda: (
        open("keep.png", "w").write("x"),
        a.dump("keep.png", override=False),
        os.path.getsize("keep.png"),
    )[1:],
)
step("absolute", lambda: [a.dump(os.path.join(os.getcwd(), "abs", "{id}.png")), len(tree("abs"))])
many = AnnotationCollection(project=s.project.id, showTerm=True, showWKT=True).fetch()
step(
    "dump_crops",
    lambda: (lambda r: [type(r).__name__, len(r), len(tree("many"))])(many.dump_crops("many/{id}.png")),
)
step(
    "dump_crops by term",
    lambda: (lambda r: len(tree("byterm")))(
        many.filter(lambda x: x.term).dump_crops("byterm/{term}/{image}_{id}.png", n_workers=4)
    ),
)
step(
    "dump_crops masks",
    lambda: (lambda r: len(tree("masks")))(
        many.dump_crops(dest_pattern="masks/{id}.jpg", n_workers=2, override=True, mask=True)
    ),
)
step(
    "dump_crops alpha",
    lambda: (lambda r: sorted({x[-3:] for x in tree("alphas")}))(
        many.dump_crops("alphas/{id}.png", mask=True, alpha=True, increase_area=1.2, max_size=64)
    ),
)
step("filenames after", lambda: sorted({os.path.exists(x.filename) for x in many if x.filename}))
step("empty", lambda: len(AnnotationCollection().dump_crops("e/{id}.png")))
step(
    "without meta",
    lambda: (lambda r: len(r.dump_crops("m/{id}.png")))(
        AnnotationCollection(project=s.project.id, showMeta=False, showBasic=True).fetch()
    ),
)
step("unsaved", lambda: Annotation("POINT (1 1)", s.image.id).dump("q.png"))


def gone():
    b = Annotation(box(1, 1, 9, 9).wkt, s.image.id).save()
    b.delete()
    try:
        return b.dump("g.png")
    except DumpError:
        return "DumpError"


step("deleted", gone)
step("crop url", lambda: [u.split("/api/")[1].split("?")[0] for u in (a.cropURL, a.smallCropURL, a.url)])


def loaded():
    out = []
    for x in rows[:3]:
        x.dump("l/{id}.png", max_size=32)
        out.append([x.filename.startswith("l/"), Image.open(x.filename).size[0] <= 32])
    return out


step("loop", loaded)
finish()
