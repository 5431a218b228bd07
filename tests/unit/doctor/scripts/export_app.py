# Exports crops of each term; calls are chained, collections joined.
from concurrent.futures import ThreadPoolExecutor

from cytomine import Cytomine
from cytomine.models import AnnotationCollection, ProjectCollection, TermCollection


def export(annotation):
    if annotation.dump("{term}/{id}.png", alpha=True, mask=True):
        return annotation.id
    return annotation.fetch().id if annotation.fetch() else None  # -> refusal


conn = Cytomine.connect_from_cli([])
for project in sorted(ProjectCollection().fetch(), key=lambda each: each.id):
    together = AnnotationCollection(project=project.id).fetch() + AnnotationCollection(project=1).fetch()
    with ThreadPoolExecutor() as pool:
        print(list(pool.map(export, together)))
    names = {term.id: term.name for term in TermCollection().fetch_with_filter("project", project.id)}
    for annotation, name in zip(together, names):
        annotation.update(term=None)  # -> null
    print(ProjectCollection().fetch().find_by_attribute("name", "x").delete() is False)  # -> refusal
