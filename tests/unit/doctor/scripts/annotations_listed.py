from cytomine import Cytomine
from cytomine.models import AnnotationCollection, Term, TermCollection, Track

Cytomine("https://cytomine.example", "public", "private")
AnnotationCollection().fetch_with_filter("project", 5)  # -> annotation-filter
AnnotationCollection(filters={"image": 5}).fetch()  # -> annotation-filter
AnnotationCollection(image=5, annotation=6, included=True).fetch()  # -> included
AnnotationCollection(image=5, annotation=6, included=True, user=7).fetch()  # -> annotation-filter
AnnotationCollection(project=5, track=6).fetch()  # -> annotation-terms
AnnotationCollection(project=5, term=[6, 7]).fetch()  # -> annotation-terms
AnnotationCollection(project=5, term=6).fetch()
AnnotationCollection(project=5, terms=[6, 7], tracks=[8]).fetch()
TermCollection().fetch_with_filter("annotation", 5)  # -> terms-of-annotation
AnnotationCollection(project=5).fetch(max=50)  # -> all-pages
AnnotationCollection(project=5).fetch(max=0)  # -> page-size
