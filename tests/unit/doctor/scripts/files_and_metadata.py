from cytomine import Cytomine
from cytomine.models import AttachedFile, AttachedFileCollection, Description, Project, Property, PropertyCollection

Cytomine("https://cytomine.example", "public", "private")
project = Project().fetch(5)
attached = AttachedFile(project, filename="a.txt").upload()
if attached is False:  # -> refusal
    print("not attached")
if not AttachedFileCollection(project).fetch():  # -> refusal
    print("none")
for each in AttachedFileCollection(project).fetch():
    each.download("{filename}")
text = Description(project).fetch()
if not text:  # -> refusal
    text = Description(project, "new").save()
by_key = PropertyCollection(project).fetch().as_dict()
if "stain" not in by_key:
    Property(project, "stain", "HE").save()
