from cytomine import Cytomine
from cytomine.models import Annotation, AnnotationCollection
from cytomine.models._utilities.parallel import generic_parallel
from cytomine.models.collection import CollectionPartialUploadException

Cytomine("https://cytomine.example", "public", "private")
annotations = AnnotationCollection()
annotations.append(Annotation("POINT (1 1)", 5))
annotations += AnnotationCollection()
try:
    annotations.save(chunk=20, n_workers=4)
except CollectionPartialUploadException as error:
    print(error.created, error.failed)
annotations.save(chunk=None)  # -> partial-save
if not annotations.save():  # -> refusal
    print("not saved")
generic_parallel(annotations, lambda each: each.fetch())  # -> parallel
