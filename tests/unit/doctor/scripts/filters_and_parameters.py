from cytomine import Cytomine
from cytomine.models import AnnotationCollection, ImageInstanceCollection, ProjectCollection, TermCollection

Cytomine("https://cytomine.example", "public", "private")
AnnotationCollection(projects=5)  # -> parameter
AnnotationCollection(project=5, showWkt=True).fetch()  # -> parameter
ImageInstanceCollection().fetch_with_filter("projekt", 5)  # -> filter
ProjectCollection(filters={"software": 5})  # -> filter
terms = TermCollection()
terms.add_filter("image", 5)  # -> filter
terms.fetch_with_filter("ontology", 5)
annotations = AnnotationCollection()
annotations.project = 5
annotations.job = 7  # -> attribute
annotations.showWKT = True
annotations.set_parameters({"project": 5, "jobs": 7})  # -> parameter
ImageInstanceCollection(filters={"project": 5}, max=10, offset=10).fetch()
