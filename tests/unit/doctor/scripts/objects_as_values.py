from cytomine import Cytomine
from cytomine.models import ImageInstance, Project, ProjectCollection

Cytomine("https://cytomine.example", "public", "private")
one, other = Project().fetch(5), Project().fetch(6)
if one == other:  # -> equality
    print("same")
if one in ProjectCollection().fetch():  # -> equality
    print("listed")
if one.id == other.id or one is other:
    print("same")
print(vars(one))  # -> dictionary
print(sorted(one.__dict__))  # -> dictionary
print(one.__dict__["numberOfSlides"])
print(one.__dict__["name"])
if hasattr(ImageInstance().fetch(5), "macroURL"):  # -> has-attribute
    print("has a macro")
print(getattr(one, "numberOfSlides", 0))  # -> has-attribute
print(getattr(one, "numberOfSlides", None), hasattr(one, "name"))
