from cytomine import Cytomine
from cytomine.models import Annotation, AnnotationTrack, CurrentUser, Project, Property

Cytomine("https://cytomine.example", "public", "private")
project = Project().fetch(5)
project.update(name="new", ontology=None)  # -> null
project.blindMode = None  # -> null
project.update()
annotation = Annotation("POINT (1 1)", 5, property=[{"key": "a", "value": "b"}]).save()  # -> properties
annotation.location = None
annotation.review([5])  # -> review-terms
annotation.review()
AnnotationTrack("class", 5, 6).save()  # -> annotation-track
print(CurrentUser().fetch().keys()["publicKey"])  # -> current-user-keys
print(Cytomine.get_instance().current_user.keys())  # -> current-user-keys
Property(project, "key", "value").save()
