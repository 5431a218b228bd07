import os

from cytomine import Cytomine
from cytomine.models import Annotation, AnnotationCollection, ImageInstance

Cytomine("https://cytomine.example", "public", "private")
folder = os.path.join("out", "crops")
annotation = Annotation().fetch(5)
annotation.dump("out/{id}.jpg")
annotation.dump("out/{id:05d}.jpg")  # -> pattern
annotation.dump(dest_pattern="out/{image.id}.jpg")  # -> pattern
annotation.dump("out/{nosuch}/{id}.png")  # -> pattern
annotation.dump("out/{id}.tif")  # -> extension
ImageInstance().fetch(5).dump(os.path.join(folder, "{id}.tiff"), max_size=100)  # -> extension
ImageInstance().fetch(5).download("{originalFilename}")
ImageInstance().fetch(5).download("slide.tif")
annotations = AnnotationCollection(project=5).fetch()
annotations.dump_crops(dest_pattern=os.path.join(folder, "{term}", "{id}.png"))
annotations.dump_crops("out/{image}.png")  # -> one-name
annotations.dump_crops("out/{image}.png", twins="suffix")
