"""Files and texts attached to objects: reports, models, descriptions.

The 3.1 client refuses to change or delete a description whose id it does not know; the server needs it not or tells it.
"""

from study import *
from cytomine.models import *
import pickle, gzip

c = connect()
s = Study(c)
a = Annotation("POINT (5 5)", s.image.id).save()
open("report.csv", "w").write("id;area\n1;2\n")
open("model.pkl", "wb").write(pickle.dumps({"w": [1, 2, 3]}))
open("empty.txt", "w").close()
open("ü é.txt", "w").write("ü")
open("big.bin", "wb").write(os.urandom(300_000))
os.makedirs("deep/er", exist_ok=True)
open("deep/er/x.txt", "w").write("x")
for name, o in dict(
    project=s.project,
    image=s.image,
    annotation=a,
    base=AbstractImage().fetch(s.image.baseImage),
    ontology=s.ontology,
    term=s.terms[0],
).items():
    step(
        f"{name} upload",
        lambda: (lambda f: f and [f.filename, f.domainIdent == o.id, f.domainClassName, f.id is not None])(
            AttachedFile(o, filename="report.csv").upload()
        ),
    )
    step(f"{name} list", lambda: [f.filename for f in AttachedFileCollection(o).fetch()])
step("vars", lambda: filled(AttachedFileCollection(s.project).fetch()[0]))
step(
    "str",
    lambda: (lambda f: str(f).replace(str(f.id), "ID").replace(str(s.project.id), "P"))(
        AttachedFileCollection(s.project).fetch()[0]
    ),
)
step("save", lambda: AttachedFile(s.project, filename="model.pkl").save().filename)
step("other name", lambda: AttachedFile(s.project, filename="best.pkl", file="model.pkl").save().filename)
step("deep", lambda: AttachedFile(s.project, filename="deep/er/x.txt").upload().filename)
step("deep with name", lambda: AttachedFile(s.project, "y.txt", "deep/er/x.txt").upload().filename)
step("unicode", lambda: AttachedFile(s.project, filename="ü é.txt").upload().filename)
step(
    "big",
    lambda: (
        lambda f: [f.download("big2.bin"), open("big2.bin", "rb").read() == open("big.bin", "rb").read()]
    )(AttachedFile(s.project, filename="big.bin").upload()),
)
step("empty", lambda: AttachedFile(s.project, filename="empty.txt").upload() is not False)
step("missing", lambda: AttachedFile(s.project, filename="missing.txt").upload())
step("nothing", lambda: AttachedFile(s.project).upload())
f = AttachedFileCollection(s.project).fetch().find_by_attribute("filename", "model.pkl")
step("download", lambda: [f.download("got.pkl"), pickle.load(open("got.pkl", "rb"))["w"]])
step("pattern", lambda: [f.download("{filename}.copy"), os.path.exists("model.pkl.copy")])
step("pattern id", lambda: [f.download("x-{id}.bin"), os.path.exists(f"x-{f.id}.bin")])
step("kept", lambda: (open("k.bin", "w").write("k"), f.download("k.bin"), os.path.getsize("k.bin"))[1:])
step("override", lambda: (f.download("k.bin", True), os.path.getsize("k.bin") > 1))
step(
    "latest", lambda: sorted(AttachedFileCollection(s.project).fetch(), key=lambda f: f.created)[-1].filename
)
step(
    "fetch",
    lambda: (lambda g: [g.filename, g.id == f.id, g.url.replace(str(f.id), "ID")])(
        AttachedFile(s.project).fetch(f.id)
    ),
)
step(
    "by url",
    lambda: [
        c.download_file(f"{c._base_url(with_base_path=False)}{f.url}", "byurl.bin"),
        os.path.getsize("byurl.bin") > 3,
    ],
)
step("raw", lambda: c._get(f"attachedfile/{f.id}/download", {}).content[:1] == b"\x80")
step(
    "find model",
    lambda: next(
        (x.filename for x in AttachedFileCollection(s.project).fetch() if x.filename.endswith(".pkl")), None
    ),
)
step("update", lambda: AttachedFile(s.project, filename="report.csv").update().filename)
step("delete", lambda: [f.delete(), AttachedFile(s.project).fetch(f.id), f.delete()])
step("unknown download", lambda: f.download("gone.bin"))
step("gone file", lambda: os.path.exists("gone.bin"))
step("description long", lambda: Description(s.project, data="x" * 5000 + "<p>é</p>").save().data[-8:])
step("description again", lambda: Description(s.project, data="new").save())
step("description update new", lambda: Description(s.project, data="new").update())
step(
    "description fetch",
    lambda: (lambda d: [d.data[:3], str(d).replace(str(d.id), "ID").replace(str(s.project.id), "P")])(
        Description(s.project).fetch()
    ),
)
step("description vars", lambda: filled(Description(s.project).fetch()))
step("description delete", lambda: [Description(s.project).fetch().delete(), Description(s.project).fetch()])
step("description none", lambda: Description(s.image).delete())
finish()
