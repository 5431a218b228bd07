"""A value goes through functions, classes and lists before it is tested."""
from cytomine import Cytomine
from cytomine.models import Annotation, AnnotationCollection, Project


def load(identifier):
    return Project().fetch(identifier)


def length(answer):
    return answer if answer is False else len(answer)  # -> refusal


def save_all(annotations):
    for annotation in annotations:
        if annotation.save() is False:  # -> refusal
            print("not saved", annotation)


def unknown(thing, name: Project):
    if not thing.fetch():  # -> refusal
        print("not read")
    if not name.save():  # -> refusal
        print("not saved")


class Study:
    def __init__(self, identifier):
        self.conn = Cytomine("https://cytomine.example", "public", "private")
        self.project = load(identifier)

    def rename(self, name):
        self.project.name = name
        return self.project.update()

    def check(self):
        if self.project is False:  # -> refusal
            return None
        if not self.rename("x"):  # -> refusal
            return None
        return self.conn.current_user


if load(5) is False:  # -> refusal
    print("no project")
print(length(AnnotationCollection(project=5).fetch()))
save_all([Annotation("POINT (1 1)", 4), Annotation("POINT (2 1)", 4)])
print(Study(7).check())
