"""What users did: positions, actions, connections, consultations."""

from study import *
from cytomine.models import *
from cytomine.models.social import *
import time

c = connect()
s = Study(c)
i, p = s.image.id, s.project.id
corners = dict(
    topLeftX=0,
    topLeftY=100,
    topRightX=100,
    topRightY=100,
    bottomLeftX=0,
    bottomLeftY=0,
    bottomRightX=100,
    bottomRightY=0,
    zoom=2,
    broadcast=False,
    rotation=0.0,
)
for n in range(3):
    step(
        f"position {n}",
        lambda: type(c.post(f"imageinstance/{i}/position.json", json.dumps({**corners, "zoom": n}))).__name__,
    )
step("positions", lambda: len(PositionCollection().fetch_with_filter("imageinstance", i)))
step("position vars", lambda: filled(PositionCollection(filters={"imageinstance": i}).fetch()[0]))
step(
    "position values",
    lambda: sorted(
        x.zoom for x in PositionCollection(filters={"imageinstance": i}, showDetails=True).fetch()
    ),
)
step("of user", lambda: len(PositionCollection(filters={"imageinstance": i}, user=s.me).fetch()))
step(
    "after",
    lambda: len(
        PositionCollection(filters={"imageinstance": i}, afterThan=int(time.time() * 1000) - 10**7).fetch()
    ),
)
step("before", lambda: len(PositionCollection(filters={"imageinstance": i}, beforeThan=1000).fetch()))
step(
    "no details",
    lambda: type(PositionCollection(filters={"imageinstance": i}, showDetails=False).fetch()).__name__,
)
step(
    "slice positions",
    lambda: PositionCollection(filters={"sliceinstance": s.image.reference_slice().id}).fetch(),
)
step("position str", lambda: str(PositionCollection(filters={"imageinstance": i}).fetch()))
step("refused", lambda: Position().save())
step("fetch", lambda: Position().fetch(1))
a = Annotation("POINT (1 1)", i).save()
step(
    "action",
    lambda: (
        type(
            c.post(
                "annotation_action.json",
                json.dumps({"annotationIdent": a.id, "action": "select", "annotationClassName": a.class_}),
            )
        ).__name__
    ),
)
step(
    "actions",
    lambda: [
        [x.action, x.annotationIdent == a.id]
        for x in AnnotationActionCollection().fetch_with_filter("imageinstance", i)
    ],
)
step(
    "actions of user",
    lambda: len(AnnotationActionCollection(filters={"imageinstance": i}, user=s.me, afterThan=0).fetch()),
)
step("action refused", lambda: AnnotationAction().save())
step(
    "connection",
    lambda: (
        type(
            c.post(
                f"project/{p}/userconnection.json",
                json.dumps({"project": p, "os": "Linux", "browser": "b", "browserVersion": "1"}),
            )
        ).__name__
    ),
)
step("connections", lambda: [type(x).__name__ for x in ProjectConnectionCollection(p, s.me).fetch()])
step("connection vars", lambda: filled(ProjectConnectionCollection(project=p, user=s.me).fetch()[0]))
step("connections max", lambda: len(ProjectConnectionCollection(p, s.me, max=1).fetch()))
step("connections save", lambda: ProjectConnectionCollection(p, s.me).save())
step("connection fetch", lambda: ProjectConnection().fetch(1))
step("connection str", lambda: str(ProjectConnection(1, 2)))
step(
    "consultation",
    lambda: (
        type(
            c.post(f"imageinstance/{i}/consultation.json", json.dumps({"image": i, "mode": "view"}))
        ).__name__
    ),
)
step(
    "consultations",
    lambda: [[x.image == i, x.user == s.me] for x in ImageConsultationCollection(p, s.me).fetch()],
)
step("consultation vars", lambda: filled(ImageConsultationCollection(p, s.me).fetch()[0]))
step("consultation str", lambda: str(ImageConsultation(1, 2)))
step("consultations missing", lambda: ImageConsultationCollection(p))
step("parameters", lambda: sorted(ProjectConnectionCollection(p, s.me).parameters))
step(
    "uri",
    lambda: [
        ProjectConnectionCollection(5, 6).uri(),
        ImageConsultationCollection(5, 6).uri(),
        PositionCollection({"imageinstance": 5}).uri(),
        AnnotationActionCollection({"imageinstance": 5}).uri(),
    ],
)
finish()
