from cytomine import Cytomine
from cytomine.models import *
from cytomine.models.annotation import AnnotationFilter, AnnotationFilterCollection

Cytomine("https://cytomine.example", "public", "private")
user = User("jdoe", "Jane", "Doe", "jane@example.org", "secret")
user.save()  # -> not-offered
for each in UserCollection().fetch():
    each.email = "none"
    each.update()  # -> not-offered
    each.delete()  # -> not-offered
CurrentUser().update(email="x")  # -> not-offered
UserCollection().save()  # -> not-offered
ImageServerCollection().fetch()  # -> not-offered
ImageServer().fetch(5)  # -> not-offered
ImageInstance().fetch(5).image_servers()  # -> not-offered
AbstractImage().fetch(5).image_servers()  # -> not-offered
AnnotationFilter("mine", [1], [2]).save()  # -> not-offered
AnnotationFilterCollection(project=5).fetch()  # -> not-offered
Position().fetch(5)  # -> not-offered
AnnotationAction().fetch(5)  # -> not-offered
ImageGroupImageInstance().fetch(1, 2)  # -> not-offered
AnnotationLink().fetch(1, 2)  # -> not-offered
TagDomainAssociation(Project().fetch(5), 7).update()  # -> not-offered
PositionCollection().fetch_with_filter("sliceinstance", 5)  # -> not-offered
ImageGroupImageInstanceCollection().fetch_with_filter("imagegroup", 5)  # -> not-offered
try:
    Role().save()
except NotImplementedError:
    print("never could")
