"""Written for this package: nothing to find."""
from cytomine import Cytomine
from cytomine.errors import AuthenticationError, CytomineError, NotFoundError
from cytomine.models import AnnotationCollection, Project, ProjectCollection, Term, TermCollection

try:
    connection = Cytomine.from_environment()
except AuthenticationError as error:
    raise SystemExit(str(error)) from error
with connection:
    project = None
    try:
        project = Project().fetch(5)
    except NotFoundError:
        print("no such project")
    if project:
        print(project.name)
    for each in ProjectCollection().fetch():
        term = TermCollection().fetch_with_filter("project", each.id).find_by_attribute("name", "Tumor")
        if term:
            print(AnnotationCollection(project=each.id, term=term.id).count())
    annotations = AnnotationCollection(project=5, showWKT=True).fetch()
    if not annotations:
        print("none")
    if len(annotations) == 0 or annotations.count() == 0:
        print("none")
    try:
        if not AnnotationCollection(project=5).fetch():
            print("none")
        Term("a", 5).save()
    except CytomineError as error:
        print(error)
    annotations.dump("out/{id}.png")
