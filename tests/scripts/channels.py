"""A stack with channels: planes, annotations on planes, tracks.

The 3.1 client: crops fail; a single annotation with tracks is answered with 500, a filter by track with 404.
"""

from study import *
from cytomine.models import *
from PIL import Image

c = connect()
s = Study(c, 0)
u = c.upload_image(stack("st.ome.tif", 32, 24, 3, channels=2), s.storage.id, s.project.id, sync=True)
i = u.images[0]["imageInstances"][0]
step(
    "image",
    lambda: (lambda i: [i.width, i.height, i.depth, i.channels, i.duration, i.contentType])(
        ImageInstance().fetch(i.id)
    ),
)
sl = step("slices", lambda: SliceInstanceCollection().fetch_with_filter("imageinstance", i.id))
step("dimensions", lambda: sorted([x.zStack, x.channel, x.time] for x in sl))
step("order", lambda: [[x.zStack, x.channel] for x in sl])
step("vars", lambda: filled(sl[0]))
step(
    "fetch",
    lambda: (lambda x: [x.id == sl[0].id, x.image == i.id, x.rank, str(x).replace(str(x.id), "ID")])(
        SliceInstance().fetch(sl[0].id)
    ),
)
step(
    "abstract",
    lambda: sorted(
        [x.zStack, x.channel]
        for x in AbstractSliceCollection().fetch_with_filter("abstractimage", i.baseImage)
    ),
)
step("of file", lambda: len(AbstractSliceCollection().fetch_with_filter("uploadedfile", u.id)))
step(
    "abstract fetch",
    lambda: (lambda x: [x.zStack, x.channel, x.mime])(AbstractSlice().fetch(sl[0].baseSlice)),
)
step("raw", lambda: c.get(f"imageinstance/{i.id}/0/1/0/sliceinstance.json")["zStack"])
step("reference", lambda: (lambda r: [r.zStack, r.channel, r.time])(i.reference_slice()))
step("reference cached", lambda: i.reference_slice() is i.reference_slice())
step(
    "dump all",
    lambda: [
        [x.dump("d/{channel}-{zStack}-{time}.png"), Image.open(f"d/{x.channel}-{x.zStack}-{x.time}.png").size]
        for x in sl
    ][:2],
)
step(
    "pixels",
    lambda: sorted(
        {Image.open(f"d/{x.channel}-{x.zStack}-{x.time}.png").convert("L").getpixel((3, 3)) for x in sl}
    ),
)
step("window", lambda: [sl[0].window(0, 0, 8, 8, "w/{id}-{x}-{y}-{w}-{h}.png"), len(os.listdir("w"))])
for n, x in enumerate(sl):
    step(
        f"annotate {n}",
        lambda: (lambda a: a.slice == x.id)(
            Annotation(f"POINT ({n} 5)", i.id, id_project=s.project.id, id_slice=x.id).save()
        ),
    )
step("per slice", lambda: [len(AnnotationCollection(slice=x.id).fetch()) for x in sl])
step("slices", lambda: len(AnnotationCollection(slices=[x.id for x in sl[:2]]).fetch()))
step(
    "show slice",
    lambda: sorted(
        [a.zStack, a.channel, a.time] for a in AnnotationCollection(image=i.id, showSlice=True).fetch()
    ),
)
step(
    "default slice",
    lambda: (lambda a: a.slice == i.reference_slice().id)(Annotation("POINT (9 9)", i.id).save()),
)
step(
    "crop of slice",
    lambda: [
        Annotation("POLYGON((2 2,2 10,10 10,10 2,2 2))", i.id, id_slice=sl[1].id).save().dump("c.png"),
        Image.open("c.png").size,
    ],
)
step("make slice", lambda: SliceInstance(s.project.id, i.id, sl[0].baseSlice).save())
step("profile", lambda: type(c.get(f"imageinstance/{i.id}/profile.json")).__name__)
step("save many", lambda: SliceInstanceCollection().save())
tr = Track("t", i.id, "#FF00FF").save()
step(
    "tracks",
    lambda: [
        Annotation(f"POINT ({n} 9)", i.id, id_slice=x.id, id_tracks=[tr.id]).save() is not False
        for n, x in enumerate(sl)
    ],
)
step(
    "on track",
    lambda: [
        len(AnnotationCollection(project=s.project.id, track=tr.id).fetch()),
        len(AnnotationCollection(project=s.project.id, tracks=[tr.id]).fetch()),
    ],
)
step(
    "show track",
    lambda: sorted(len(a.track or []) for a in AnnotationCollection(image=i.id, showTrack=True).fetch()),
)
step("track vars", lambda: filled(tr))
step("rename", lambda: tr.update(name="u", color="#000000").name)
step("twice", lambda: Track("u", i.id, "#FF00FF").save())
step(
    "track links",
    lambda: len(
        c.get(
            f"annotationtrack/{AnnotationCollection(tracks=[tr.id], project=s.project.id).fetch()[0].id}/{tr.id}.json"
        )
        or []
    ),
)
step("delete", lambda: [tr.delete(), len(TrackCollection().fetch_with_filter("project", s.project.id))])
finish()
