from cytomine import Cytomine
from cytomine.models import ImageInstance, ImageInstanceCollection, SliceInstance

Cytomine("https://cytomine.example", "public", "private")
image = ImageInstance().fetch(5)
image.window(0, 0, 256, 256)
image.window(0, 0, 256, 256, "w.png", True, True)  # -> window-option
image.window(x=0, y=0, w=256, h=256, alpha=True)  # -> window-option
image.window(0, 0, 256, 256, mask=False, alpha=None)
image.window(0, 0, 256, 256, annotations=[5], terms=[6])  # -> window-option
image.window(0, 0, 2560, 2560, max_size=256)  # -> window-size
image.reference_slice().window(0, 0, 10, 10, reviewed=True)  # -> window-option
for each in ImageInstanceCollection().fetch_with_filter("project", 5):
    each.window(0, 0, 9, 9, dest_pattern="out/{id}-{x}.jpg", zoom=2)  # -> window-size
SliceInstance().fetch(7).window(0, 0, 10, 10, users=[5])  # -> window-option


def cut(picture):
    picture.window(0, 0, 10, 10, mask=True)  # -> window-option
