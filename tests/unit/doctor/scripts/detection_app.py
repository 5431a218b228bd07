# A detection script as apps have them: arguments, windows, annotations in bulk.
import logging
import sys
from argparse import ArgumentParser

import numpy as np
from cytomine import Cytomine
from cytomine.models import Annotation, AnnotationCollection, ImageInstanceCollection, TermCollection


def detect(path):
    return [(1, 1), (2, 2)]


def main(argv):
    parser = ArgumentParser()
    parser.add_argument("--cytomine_host", dest="host")
    parser.add_argument("--cytomine_public_key", dest="public_key")
    parser.add_argument("--cytomine_private_key", dest="private_key")
    parser.add_argument("--cytomine_id_project", dest="id_project")
    params, _ = parser.parse_known_args(argv)
    with Cytomine(host=params.host, public_key=params.public_key, private_key=params.private_key,
                  verbose=logging.INFO) as cytomine:
        images = ImageInstanceCollection().fetch_with_filter("project", params.id_project)
        terms = TermCollection().fetch_with_filter("project", params.id_project)
        found = AnnotationCollection()
        for image in images:
            ok = image.dump("tmp/{id}.jpg", max_size=1024)
            if not ok:
                continue
            if image.window(0, 0, 512, 512, "tmp/{id}-w.png", alpha=True) is False:  # -> refusal, window-option
                continue
            for x, y in detect(image.filename):
                found.append(Annotation(f"POINT ({x} {image.height - y})", image.id, [terms[0].id]))
        result = found.save()
        if result is False:  # -> refusal
            return 1
        logging.info("%d annotations", np.size(found))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
