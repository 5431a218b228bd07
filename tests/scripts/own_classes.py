"""Scripts that derive classes, or make their own for what has none.

The 3.1 client names a derived class after itself, so its verbs fail.
"""

from study import *
from cytomine.models import *
from cytomine.models.model import Model, DomainModel
from cytomine.models.collection import Collection, DomainCollection
from builtins import property

c = connect()
s = Study(c, 1)


class Slide(ImageInstance):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.extra = "mine"

    @property
    def callback_identifier(self):
        return "imageinstance"

    def label(self):
        return f"{self.instanceFilename} {self.width}"


step(
    "derived",
    lambda: (lambda x: [x.label(), x.extra, isinstance(x, ImageInstance)])(Slide().fetch(s.image.id)),
)


class Slides(Collection):
    def __init__(self, filters=None, max=0, offset=0, **parameters):
        super().__init__(Slide, filters, max, offset)
        self._allowed_filters = ["project"]
        self.set_parameters(parameters)

    @property
    def callback_identifier(self):
        return "imageinstance"


step("derived collection", lambda: [x.label() for x in Slides(filters={"project": s.project.id}).fetch()])
step("derived with filter", lambda: len(Slides().fetch_with_filter("project", s.project.id)))


class Configuration(Model):
    def __init__(self, key=None, value=None, **attributes):
        super().__init__()
        self.key, self.value = key, value
        self.populate(attributes)


class ImageFilter(Model):
    def __init__(self, name=None, **attributes):
        super().__init__()
        self.name = name
        self.baseUrl = None
        self.populate(attributes)

    def uri(self):
        return "imagefilter.json" if self.id is None else f"imagefilter/{self.id}.json"


class ImageFilterCollection(Collection):
    def __init__(self, filters=None, max=0, offset=0, **parameters):
        super().__init__(ImageFilter, filters, max, offset)
        self._allowed_filters = [None]
        self.set_parameters(parameters)


step("own list", lambda: type(ImageFilterCollection().fetch()).__name__)


class TaskX(Model):
    def __init__(self, project=None, **attributes):
        super().__init__()
        self.project = project
        self.populate(attributes)

    @property
    def callback_identifier(self):
        return "task"

    def __str__(self):
        return "task"


step("own task", lambda: (lambda t: t and t.id is not None)(TaskX(s.project.id).save()))


class Ontology2(Ontology):
    def add(self, name, color="#000000"):
        return Term(name, self.id, color).save()


step(
    "own methods",
    lambda: (lambda o: [o.add("x").name, o.callback_identifier])(Ontology2(f"own {RUN}").save()),
)
step("own callback", lambda: Ontology2().uri())


class Project2(Project):
    @property
    def callback_identifier(self):
        return "project"

    @property
    def images(self):
        return ImageInstanceCollection().fetch_with_filter("project", self.id)


step("own property", lambda: len(Project2().fetch(s.project.id).images))


class Quick(Annotation):
    @property
    def callback_identifier(self):
        return "annotation"


step(
    "own annotation",
    lambda: (lambda a: [a.area, a.class_])(Quick("POLYGON((0 0,0 10,10 10,10 0,0 0))", s.image.id).save()),
)


class Notes(DomainCollection):
    def __init__(self, object, filters=None, max=0, offset=0, **parameters):
        super().__init__(Property, object, filters, max, offset)
        self._allowed_filters = [None]
        self.set_parameters(parameters)


step(
    "own domain",
    lambda: (Property(s.project, "a", "b").save(), [p.value for p in Notes(s.project).fetch()])[1],
)
step(
    "monkey method",
    lambda: (
        setattr(Annotation, "double", lambda self: self.area * 2),
        AnnotationCollection(image=s.image.id, showGIS=True).fetch()[0].double(),
    )[1],
)
step(
    "monkey status",
    lambda: (setattr(UploadedFile, "CHECKING_INTEGRITY", 60), UploadedFile.CHECKING_INTEGRITY)[1],
)


class MyConnection(Cytomine):
    def projects(self):
        return len(ProjectCollection().fetch())


step(
    "own connection",
    lambda: (lambda m: [m.projects() >= 1, MyConnection.get_instance() is m])(
        MyConnection(HOST, PUBLIC, PRIVATE, verbose=50)
    ),
)
step(
    "own connection cli",
    lambda: (
        type(
            MyConnection.connect_from_cli(
                ["--host", HOST, "--public_key", PUBLIC, "--private_key", PRIVATE, "-l", "CRITICAL"]
            )
        ).__name__
    ),
)
step(
    "query parameters",
    lambda: (lambda p: [p.query_parameters.update({"a": 1}), p.fetch().name])(Project(id=s.project.id)),
)
step("get_model", lambda: c.get_model(Slide(id=s.image.id)).label())
step("get_collection", lambda: len(c.get_collection(Slides(filters={"project": s.project.id}))))
step("generic collection", lambda: len(Collection(Term, {"ontology": s.ontology.id}).fetch()))
finish()
