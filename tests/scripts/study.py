"""What scripts of this folder share: a connection, steps whose outcome is kept, pictures, a study to work on.

Each step prints its value, or the name of the exception a script would see, without what differs from run to run.
"""

import json
import logging
import os
import re
import struct
import sys
import traceback
import uuid
import zlib

from cytomine import Cytomine

RUN = uuid.uuid4().hex[:8]
HOST, PUBLIC, PRIVATE = (os.environ[f"CYTOMINE_{n}"] for n in ("HOST", "PUBLIC_KEY", "PRIVATE_KEY"))
summary = {}


def plain(value):
    """The value without ids and names of this run; an object as the name of its class."""
    if isinstance(value, str):
        return re.sub(r"(?<![0-9a-zA-Z#.])\d{2,}(?![0-9a-zA-Z.])", "N", value.replace(RUN, "RUN"))
    if isinstance(value, dict):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if isinstance(value, (set, frozenset)):
        return sorted(map(str, map(plain, value)))
    return value if isinstance(value, (bool, int, float, type(None))) else type(value).__name__


def step(name, action):
    """Do it, and keep what came of it."""
    try:
        value = action()
        summary[name] = plain(value)
        return value
    except (Exception, SystemExit) as error:
        summary[name] = f"!{type(error).__name__}"
        print(name, file=sys.stderr)
        traceback.print_exc()


def connect(**more):
    return Cytomine(HOST, PUBLIC, PRIVATE, **{"verbose": logging.CRITICAL, **more})


def finish():
    print(json.dumps(summary, sort_keys=True))


def filled(thing):
    """Names of the attributes that hold something."""
    return sorted(k for k, v in vars(thing).items() if not k.startswith("_") and v is not None)


def picture(path, width, height):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes(v for x in range(width) for v in (x % 256, y % 256, 128)) for y in range(height))
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    with open(path, "wb") as f:
        f.write(b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))
    return path


def stack(path, width, height, depth, channels):
    """A grey OME-TIFF; plane n is filled with 10 + 20 n."""
    planes = [(z, c) for c in range(channels) for z in range(depth)]
    schema = "http://www.openmicroscopy.org/Schemas/OME/2016-06"
    ome = (
        f'<?xml version="1.0" encoding="UTF-8"?><OME xmlns="{schema}" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="{schema} {schema}/ome.xsd">'
        '<Image ID="Image:0" Name="stack"><Pixels ID="Pixels:0" DimensionOrder="XYZCT" Type="uint8" '
        f'SizeX="{width}" SizeY="{height}" SizeZ="{depth}" SizeC="{channels}" SizeT="1" BigEndian="false">'
        + "".join(f'<Channel ID="Channel:0:{c}" SamplesPerPixel="1"/>' for c in range(channels))
        + "".join(
            f'<TiffData IFD="{n}" FirstZ="{z}" FirstC="{c}" FirstT="0" PlaneCount="1"/>'
            for n, (z, c) in enumerate(planes)
        )
        + "</Pixels></Image></OME>"
    ).encode() + b"\0"
    out = bytearray(b"II*\0\0\0\0\0")
    link = 4
    for n in range(len(planes)):
        data_at = len(out)
        out += bytes([10 + 20 * n]) * (width * height)
        text_at = len(out)
        if n == 0:
            out += ome + b"\0" * (len(ome) % 2)
        entries = [(256, 4, 1, width), (257, 4, 1, height), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1)]
        if n == 0:
            entries.append((270, 2, len(ome), text_at))
        entries += [(273, 4, 1, data_at), (277, 3, 1, 1), (278, 4, 1, height), (279, 4, 1, width * height)]
        struct.pack_into("<I", out, link, len(out))
        out += struct.pack("<H", len(entries))
        for tag, kind, amount, value in entries:
            out += struct.pack("<HHII", tag, kind, amount, value)
        link = len(out)
        out += b"\0\0\0\0"
    with open(path, "wb") as f:
        f.write(out)
    return path


class Study:
    """An ontology with terms, a project on it, and images in it."""

    def __init__(self, cytomine, images=1, terms=("tumor", "stroma"), size=(400, 300), name="study"):
        from cytomine.models import Ontology, Project, StorageCollection, Term

        self.cytomine, self.me = cytomine, cytomine.current_user.id
        self.ontology = Ontology(f"{name} {RUN}").save()
        self.terms = [Term(t, self.ontology.id, f"#{n}{n}{n}AAA").save() for n, t in enumerate(terms)]
        self.project = Project(f"{name} {RUN}", self.ontology.id).save()
        self.storage = [s for s in StorageCollection().fetch() if s.user == self.me][0]
        path = picture(f"{name}.png", *size) if images else None
        self.uploads = [
            cytomine.upload_image(path, self.storage.id, self.project.id, sync=True) for _ in range(images)
        ]
        self.images = [u.images[0]["imageInstances"][0] for u in self.uploads]
        self.image = self.images[0] if images else None
