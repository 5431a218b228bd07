"""Pixels of a real server on a real socket: the right places in the right colours."""

import io

import numpy as np
import pytest
import shapely
import tifffile
from PIL import Image
from shapely.geometry import Polygon, box

from cytomine import Cytomine
from cytomine.errors import DumpError
from cytomine.geometry import ShapeError, ShapeWarning
from cytomine.models import (
    AbstractImage,
    AbstractSliceCollection,
    Annotation,
    AnnotationCollection,
    AttachedFile,
    AttachedFileCollection,
    ImageInstance,
    ImageInstanceCollection,
    Ontology,
    Project,
    SliceInstanceCollection,
    StorageCollection,
    Term,
)
from cytomine.models.collection import CollectionPartialUploadException
from cytomine.models.storage import CompanionFile, CompanionFileCollection
from cytomine_sandbox import Sandbox

WIDTH, HEIGHT = 300, 200
RED, BLUE, GREEN = (255, 0, 0), (0, 0, 255), (0, 255, 0)
TRIANGLE = Polygon([(40, 30), (100, 30), (40, 80)])
"""As servers write it: the right angle is to the left below."""


def painted():
    """Red to the left above, blue to the right below, a green dot, other colours elsewhere."""
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
    pixels = np.dstack([rows % 90 + 90, columns % 90 + 90, (rows + columns) % 90 + 90]).astype(np.uint8)
    pixels[0:20, 0:50] = RED
    pixels[170:200, 280:300] = BLUE
    pixels[60, 70] = GREEN
    return pixels


@pytest.fixture(scope="module")
def sandbox():
    with Sandbox() as running:
        yield running


@pytest.fixture(scope="module")
def place(sandbox, tmp_path_factory):
    """A project with a painted image and a term; made with the objects themselves."""
    path = tmp_path_factory.mktemp("originals") / "painted.png"
    Image.fromarray(painted()).save(path)
    with connect(sandbox) as cytomine:
        storage = next(each for each in StorageCollection().fetch() if each.user == cytomine.current_user.id)
        ontology = Ontology("colours").save()
        term = Term("dot", ontology.id, "#00ff00").save()
        project = Project("painted", ontology.id).save()
        file = cytomine.upload_image(path, storage.id, project.id, sync=True)
        image = ImageInstance().fetch(file.images[0]["imageInstances"][0].id)
    return {"path": path, "project": project, "image": image, "term": term, "file": file, "storage": storage}


def connect(sandbox, user="manager", **options):
    actor = sandbox.actors[user]
    return Cytomine(sandbox.url, actor.public_key, actor.private_key, errors="raise", **options)


@pytest.fixture(params=["keys", "token"])
def cytomine(sandbox, place, request):
    """A connection with a key pair, and one with a token: pixels come with both."""
    actor = sandbox.actors["manager"]
    if request.param == "keys":
        connection = connect(sandbox)
    else:
        connection = Cytomine(sandbox.url, token=actor.token, errors="raise")
    with connection:
        yield connection


@pytest.fixture
def triangle(cytomine, place):
    made = Annotation(TRIANGLE.wkt, place["image"].id, [place["term"].id]).save()
    yield made
    made.delete()


def as_array(path_or_bytes):
    source = io.BytesIO(path_or_bytes) if isinstance(path_or_bytes, bytes) else path_or_bytes
    with Image.open(source) as opened:
        return np.asarray(opened)


def test_a_window_is_that_part_of_the_image_as_array_bytes_and_file(cytomine, place, tmp_path):
    region = place["image"].region(45, 10, 40, 60)
    expected = painted()[10:70, 45:85]
    assert np.array_equal(region.array(), expected)
    assert np.array_equal(as_array(region.read()), expected)
    assert region.write(tmp_path / "deep" / "a.png")
    assert np.array_equal(as_array(tmp_path / "deep" / "a.png"), expected)
    assert place["image"].window(45, 10, 40, 60, str(tmp_path / "{x}-{y}-{w}-{h}.png"))
    assert np.array_equal(as_array(tmp_path / "45-10-40-60.png"), expected)


def test_a_window_of_a_shape_begins_where_the_shape_does(cytomine, place):
    frame = place["image"].frame()
    x, y, w, h = frame.window(frame.from_server(TRIANGLE))
    assert (x, y, w, h) == (40, 120, 60, 50)
    assert np.array_equal(place["image"].region(x, y, w, h).array(), painted()[120:170, 40:100])


def test_a_crop_lies_one_row_above_the_box_of_its_shape(triangle, place):
    crop = triangle.crop(complete=True)
    assert crop.size == (60, 50)
    assert np.array_equal(crop.array()[..., :3], painted()[119:169, 40:100])


def test_a_mask_is_white_in_the_shape_alone(triangle, place):
    mask = triangle.crop(kind="mask").array()
    assert mask.shape == (50, 60)
    assert (mask[-1, 0], mask[0, -1], mask[0, 1], mask[-1, 30]) == (255, 0, 0, 255)
    assert 0.45 < np.count_nonzero(mask) / mask.size < 0.55


def test_an_alpha_mask_shows_pixels_in_the_shape_and_nothing_outside(triangle, place):
    alpha = triangle.crop(kind="alpha").array()
    mask = triangle.crop(kind="mask").array()
    assert alpha.shape == (50, 60, 4)
    assert np.array_equal(alpha[..., 3], mask)
    inside = mask > 0
    assert np.array_equal(alpha[inside][:, :3], painted()[119:169, 40:100][inside])


@pytest.mark.parametrize(
    ("options", "mode", "size"),
    [
        ({}, "RGBA", (60, 50)),
        ({"mask": True}, "L", (60, 50)),
        ({"mask": True, "alpha": True}, "RGBA", (60, 50)),
        ({"max_size": 30}, "RGBA", (30, 25)),
        ({"zoom": 1}, "RGBA", (30, 25)),
        ({"increase_area": 2}, "RGBA", (120, 100)),
    ],
)
def test_dumped_crops_are_what_was_asked_for(triangle, tmp_path, options, mode, size):
    assert triangle.dump(str(tmp_path / "{project}" / "{term}" / "{id}.png"), **options) is True
    (path,) = triangle.filenames
    assert path == str(tmp_path / f"{triangle.project}/{triangle.term[0]}/{triangle.id}.png")
    with Image.open(path) as opened:
        assert (opened.mode, opened.size) == (mode, size)


@pytest.mark.parametrize(("name", "kind"), [("a.jpg", "JPEG"), ("a.webp", "WEBP"), ("a.png", "PNG")])
def test_the_extension_chooses_the_format(triangle, tmp_path, name, kind):
    triangle.dump(str(tmp_path / name))
    with Image.open(tmp_path / name) as opened:
        assert opened.format == kind


def test_any_shape_can_be_cut_from_an_image_in_any_frame(cytomine, place):
    image = place["image"]
    here = image.frame().from_server(TRIANGLE)
    assert np.array_equal(image.crop(here, frame=image.frame()).array()[..., :3], painted()[119:169, 40:100])
    base = AbstractImage().fetch(image.baseImage)
    assert base.crop(TRIANGLE.wkt, kind="mask").array().shape == (50, 60)
    assert image.crop(TRIANGLE, max_size=30).size == image.crop(TRIANGLE, max_size=30).array().shape[1::-1]


def test_images_and_planes_are_shown_small_or_whole(cytomine, place, tmp_path):
    image = place["image"]
    (plane,) = SliceInstanceCollection(filters={"imageinstance": image.id}).fetch()
    (stored,) = AbstractSliceCollection(filters={"abstractimage": image.baseImage}).fetch()
    base = AbstractImage().fetch(image.baseImage)
    for shown in (image, plane, base, stored):
        small = shown.picture(max_size=30).array()
        assert small.shape[:2] == (20, 30)
        assert small[0, 0, 0] > 200 > small[-1, 0, 0]
        assert np.array_equal(shown.region(0, 0, WIDTH, HEIGHT).array(), painted())
    assert image.dump(str(tmp_path / "{id}.png"), max_size=300) is True
    assert as_array(image.filename).shape[:2] == (HEIGHT, WIDTH)
    assert plane.dump(str(tmp_path / "plane-{id}.jpg"), max_size=(100, 50)) is True
    assert as_array(plane.filename).shape[:2] == (67, 100)


def test_tiles_make_up_the_image(cytomine, place):
    (plane,) = SliceInstanceCollection(filters={"imageinstance": place["image"].id}).fetch()
    finest = next(zoom for zoom in range(9, -1, -1) if tile_of(plane, zoom) is not None)
    tile = plane.tile(finest, 0, 0)
    assert tile.size == (256, 256)
    shown = tile.array()
    assert np.array_equal(shown[..., :3], painted()[: shown.shape[0], : shown.shape[1]])
    beside = plane.tile(finest, 1, 0).array()
    assert np.array_equal(beside[..., :3], painted()[: beside.shape[0], 256 : 256 + beside.shape[1]])


def tile_of(plane, zoom):
    from cytomine.errors import CytomineError

    try:
        return plane.tile(zoom, 0, 0).read()
    except CytomineError:
        return None


def test_associated_images_are_listed_and_a_missing_one_is_told(cytomine, place):
    for image in (place["image"], AbstractImage().fetch(place["image"].baseImage)):
        assert image.associated_images() == []
        with pytest.raises(DumpError, match="was not written"):
            image.associated_image("macro").write(place["path"].with_name("macro.png"))


def test_originals_come_with_keys_and_with_a_token(cytomine, place, tmp_path):
    image = place["image"]
    for source in (image, AbstractImage().fetch(image.baseImage), place["file"]):
        target = tmp_path / f"{type(source).__name__}.png"
        assert source.download(str(target)) is True
        assert target.read_bytes() == place["path"].read_bytes()


def test_a_collection_is_dumped_and_downloaded_with_a_report(cytomine, place, tmp_path):
    images = ImageInstanceCollection().fetch_with_filter("project", place["project"].id)
    report = images.dump(str(tmp_path / "{project}" / "{instanceFilename}"), max_size=64)
    (path,) = report.paths
    assert path == tmp_path / str(place["project"].id) / "painted.png"
    assert as_array(path).shape[1] == 64
    (entry,) = images.download(str(tmp_path / "{originalFilename}"))
    assert (entry.state, entry.is_verified, entry.boundary_bytes) == ("written", True, 0)


def test_crops_of_a_collection_come_in_their_order(cytomine, place, tmp_path):
    drawn = AnnotationCollection()
    drawn.extend(Annotation(box(n, n, n + 20 + n, n + 10).wkt, place["image"].id) for n in range(12))
    drawn.save()
    try:
        many = AnnotationCollection(image=place["image"].id, showWKT=True).fetch()
        done = many.dump_crops(str(tmp_path / "{id}.png"), workers=5)
        assert [each.id for each in done] == [each.id for each in many]
        sizes = [as_array(each.filename).shape[1] for each in done]
        assert sizes == [int(width) for width in shapely.bounds(many.geometries()) @ [-1, 0, 1, 0]]
    finally:
        for each in drawn:
            each.delete()


def test_a_refused_crop_is_told_with_the_words_of_the_server(cytomine, tmp_path):
    with pytest.raises(DumpError, match=r"was not written: .*999999"):
        Annotation(id=999999).dump(str(tmp_path / "{id}.png"))


def test_row_63_shapes_are_mended_or_left_out_before_they_are_sent(cytomine, place):
    image = place["image"].id
    drawn = AnnotationCollection()
    bow = "POLYGON ((10 10, 50 50, 50 10, 10 50, 10 10))"
    texts = [TRIANGLE.wkt, bow, "POLYGON EMPTY", box(280, 10, 320, 30).wkt]
    drawn.extend(Annotation(text, image) for text in texts)
    with pytest.warns(ShapeWarning, match="1 kept, 2 fixed, 1 skipped") as told:
        assert drawn.save(shapes="fix", compare=True) is True
    assert told[0].filename == __file__
    report = drawn.shape_report
    assert [each.action for each in report] == ["kept", "fixed", "skipped", "fixed"]
    assert "Self-intersection" in report[1].problems[0]
    assert report[3].problems == ("50.0% outside the image",)
    assert [each.iou for each in report] == pytest.approx([1, 1, None, 1])
    assert [each.id is None for each in drawn] == [False, False, True, False]
    assert Annotation().fetch(drawn[3].id).geometry.area == pytest.approx(20 * 20)
    for each in drawn:
        if each.id is not None:
            each.delete()


def test_row_63_faulty_shapes_are_told_and_nothing_is_sent(cytomine, place):
    drawn = AnnotationCollection()
    drawn.extend(Annotation(text, place["image"].id) for text in (TRIANGLE.wkt, "POINT (999 9)", "POINT ("))
    with pytest.raises(ShapeError, match="outside the image") as caught:
        drawn.save(shapes="raise")
    assert [bool(each.problems) for each in caught.value.report] == [False, True, True]
    assert all(each.id is None for each in drawn)
    assert [each.action for each in drawn.check_shapes()] == ["kept", "skipped", "skipped"]
    with pytest.raises(ShapeError, match="unreadable"):
        drawn[2].save(shapes="fix")


def test_row_63_shape_that_the_server_changed_is_told(cytomine, place):
    circle = shapely.Point(150, 100).buffer(60, quad_segs=400)
    drawn = AnnotationCollection()
    drawn.append(Annotation(circle.wkt, place["image"].id))
    drawn.append(Annotation(box(-40, 10, 40, 50).wkt, place["image"].id))
    with pytest.warns(ShapeWarning, match="stored otherwise, the least alike with IoU 0.500"):
        drawn.save(compare=True)
    iou = [each.iou for each in drawn.shape_report]
    assert iou[0] < 1
    assert iou[1] == pytest.approx(0.5)
    for each in drawn:
        each.delete()


def test_row_64_what_is_drawn_in_rows_and_columns_shows_those_pixels(cytomine, place):
    """The green dot lies in row 60, column 70."""
    frame = place["image"].frame()
    drawn = Annotation(id_image=place["image"].id).draw(box(70, 60, 71, 61), frame).save()
    try:
        stored = Annotation().fetch(drawn.id)
        assert stored.geometry_in(frame).equals(box(70, 60, 71, 61))
        x, y, w, h = frame.window(stored.geometry_in(frame))
        assert place["image"].region(x, y, w, h).array().tolist() == [[list(GREEN)]]
    finally:
        drawn.delete()


def test_a_shape_that_is_refused_by_the_server_is_still_told_without_a_check(cytomine, place):
    drawn = AnnotationCollection()
    drawn.append(Annotation(TRIANGLE.wkt, place["image"].id))
    drawn.append(Annotation("POLYGON EMPTY", place["image"].id))
    with pytest.raises(CollectionPartialUploadException) as caught:
        drawn.save()
    for each in caught.value.created:
        each.delete()


@pytest.fixture(scope="module")
def slide(sandbox, place, tmp_path_factory):
    """An image whose file holds a thumb, a label and a macro beside it, as scanners write them."""
    path = tmp_path_factory.mktemp("slides") / "slide.svs"
    label = np.full((30, 50, 3), BLUE, np.uint8)
    label[:10] = RED
    with tifffile.TiffWriter(path) as file:
        about = {"photometric": "rgb", "metadata": None}
        file.write(painted(), tile=(128, 128), description="Aperio Image Library v1\n300x200", **about)
        file.write(painted()[::4, ::4], description="Aperio Image Library v1\n75x50", **about)
        file.write(label, subfiletype=1, description="Aperio Image Library v1\nlabel 50x30", **about)
        file.write(
            painted()[::2, ::2], subfiletype=9, description="Aperio Image Library v1\nmacro 150x100", **about
        )
    with connect(sandbox) as cytomine:
        file = cytomine.upload_image(path, place["storage"].id, place["project"].id, sync=True)
        image = ImageInstance().fetch(file.images[0]["imageInstances"][0].id)
    yield image
    with connect(sandbox):
        image.delete()


def test_associated_images_are_those_in_the_file(cytomine, slide, tmp_path):
    assert {"label", "macro"} <= set(slide.associated_images())
    label = slide.associated_image("label", max_size=50)
    pixels = label.array()
    assert pixels.shape[:2] == (30, 50)
    assert (pixels[2, 25, :3].tolist(), pixels[25, 25, :3].tolist()) == (list(RED), list(BLUE))
    assert label.write(tmp_path / "label.png")
    assert np.array_equal(as_array(tmp_path / "label.png"), pixels)
    base = AbstractImage().fetch(slide.baseImage)
    assert base.associated_image("macro", "jpg").array().shape[:2] == (171, 256)


def test_attached_files_go_there_and_come_back(cytomine, place, tmp_path):
    project = place["project"]
    for name, content in {"notes.txt": b"12 mitoses\n", "table.csv": b"a;b\n1;2\n"}.items():
        (tmp_path / name).write_bytes(content)
        AttachedFile(project, filename=str(tmp_path / name)).upload()
    held = AttachedFileCollection(project).fetch()
    assert sorted(each.filename for each in held) == ["notes.txt", "table.csv"]
    report = held.download(str(tmp_path / "back" / "{filename}"))
    assert (len(report.written), report.is_complete) == (2, True)
    assert (tmp_path / "back" / "notes.txt").read_bytes() == b"12 mitoses\n"
    one = held.find_by_attribute("filename", "table.csv")
    assert one.download(str(tmp_path / "one.csv")) is True
    assert (tmp_path / "one.csv").read_bytes() == b"a;b\n1;2\n"
    for each in held:
        each.delete()


def test_companion_files_are_downloaded(cytomine, place, tmp_path):
    made = CompanionFile(
        place["image"].baseImage,
        place["file"].id,
        originalFilename="profile.hdf5",
        filename="profile.hdf5",
        type="HDF5",
    ).save()
    try:
        held = CompanionFileCollection(filters={"abstractimage": place["image"].baseImage}).fetch()
        (entry,) = held.download(str(tmp_path / "{type}-{originalFilename}"))
        assert entry.paths == (tmp_path / "HDF5-profile.hdf5",)
        assert entry.paths[0].read_bytes() == place["path"].read_bytes()
    finally:
        made.delete()


def test_bar_tells_how_far_many_files_are(cytomine, place, tmp_path, capsys):
    images = ImageInstanceCollection().fetch_with_filter("project", place["project"].id)
    images.dump(str(tmp_path / "{id}.png"), max_size=64, progress=True)
    assert f"pictures {len(images)}/{len(images)}" in " ".join(
        part for part in capsys.readouterr().err.split() if not set(part) & set("━╸╺-:")
    )
    images.dump(str(tmp_path / "quiet" / "{id}.png"), max_size=64, progress=False)
    images.dump(str(tmp_path / "piped" / "{id}.png"), max_size=64)
    assert capsys.readouterr() == ("", "")
