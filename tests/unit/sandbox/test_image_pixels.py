"""Pictures show the right places in the right colours, to those who may see them."""

from __future__ import annotations

import io
import json

import numpy as np
import pytest
import tifffile
from hypothesis import assume, given
from hypothesis import strategies as st
from PIL import Image

from cytomine_sandbox.image_server import forms, routes, sizes
from cytomine_sandbox.image_server.refusals import ImageServerError
from cytomine_sandbox.images.facts import ImageFacts
from cytomine_sandbox.images.source import Box, normalized_pyramid
from cytomine_sandbox.services import pims

WIDTH, HEIGHT = 60, 40
RED, BLUE, GREEN = (255, 0, 0), (0, 0, 255), (0, 255, 0)


def painted():
    """Red in the upper left corner, blue in the lower right one, a green dot, other colours elsewhere."""
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
    pixels = np.dstack([rows * 3 + 90, columns * 2 + 90, rows + columns + 90]).astype(np.uint8)
    pixels[0:6, 0:10] = RED
    pixels[30:40, 55:60] = BLUE
    pixels[12, 20] = GREEN
    return pixels


def as_png(pixels):
    content = io.BytesIO()
    Image.fromarray(pixels).save(content, "PNG")
    return content.getvalue()


@pytest.fixture(scope="module")
def image(client):
    """An image in a project of `manager` and `member`."""
    return make_image(client, "painted.png", as_png(painted()))


def make_image(client, name, content):
    _, made = client.json("POST", "/api/ontology.json", {"name": f"ontology of {name}"})
    body = {"name": f"project of {name}", "ontology": made["ontology"]["id"]}
    body["users"] = [client.sandbox.actors["member"].id]
    project = client.json("POST", "/api/project.json", body)[1]["project"]["id"]
    status, uploaded = client.upload(name, content, query=f"&projects={project}")
    assert status == 200
    (found,) = uploaded[0]["images"]
    instance = found["imageInstances"][0]["id"]
    return {
        "project": project,
        "instance": instance,
        "abstract": found["image"]["id"],
        "place": uploaded[0]["uploadedFile"]["filename"],
    }


def pixels_of(client, target, *, user="manager", method="GET", body=None):
    reply = client.send(method, target, body, user=user)
    assert reply.status == 200, reply.content[:300]
    return np.asarray(Image.open(io.BytesIO(reply.content)))


def box_wkt(left, bottom, right, top):
    return f"POLYGON(({left} {bottom},{right} {bottom},{right} {top},{left} {top},{left} {bottom}))"


def quoted(text):
    return text.replace(" ", "%20").replace("(", "%28").replace(")", "%29").replace(",", "%2C")


def test_a_window_counts_from_the_upper_left_corner(client, image):
    shown = pixels_of(client, f"/api/imageinstance/{image['instance']}/window-0-0-60-40.png")
    assert np.array_equal(shown, painted())
    part = pixels_of(client, f"/api/imageinstance/{image['instance']}/window-5-2-20-15.png")
    assert np.array_equal(part, painted()[2:17, 5:25])


def test_a_crop_counts_from_the_lower_border_and_lies_one_row_higher(client, image):
    wkt = quoted(box_wkt(15, 20, 30, 32))
    shown = pixels_of(client, f"/api/abstractimage/{image['abstract']}/crop.png?geometry={wkt}")
    top = HEIGHT - 32 - 1
    assert np.array_equal(shown[..., :3], painted()[top : top + 12, 15:30])
    assert (shown[..., 3] == 255).all()


def test_a_crop_beyond_the_border_is_moved_inside_and_keeps_its_size(client, image):
    wkt = quoted(box_wkt(-8, 36, 12, 46))
    shown = pixels_of(client, f"/api/abstractimage/{image['abstract']}/crop.png?geometry={wkt}")
    assert np.array_equal(shown[..., :3], painted()[0:10, 0:20])


def test_a_mask_is_white_inside_an_asymmetric_shape_only(client, image):
    wkt = quoted("POLYGON((10 10,30 10,10 30,10 10))")
    base = f"/api/abstractimage/{image['abstract']}/crop.png?geometry={wkt}"
    shown = pixels_of(client, f"{base}&mask=true")
    assert shown.shape == (20, 20)
    assert shown[-1, 0] == 255  # the right angle is below on the left
    assert shown[0, -1] == 0
    assert shown[0, 2] == 0
    alpha = pixels_of(client, f"{base}&alphaMask=true")[..., 3]
    assert np.array_equal(alpha, shown)
    half = pixels_of(client, f"{base}&alphaMask=true&alpha=50")[..., 3]
    assert sorted(np.unique(half)) == [127, 255]


def test_a_drawing_has_the_colour_of_its_line_on_the_border_of_the_shape_alone(client, image):
    wkt = quoted(box_wkt(20, 10, 40, 26))
    base = f"/api/abstractimage/{image['abstract']}/crop.png?geometry={wkt}&draw=true"
    shown = pixels_of(client, f"{base}&color=0xFF00FF&increaseArea=2")
    is_line = (shown == (255, 0, 255)).all(axis=2)
    rows, columns = np.nonzero(is_line)
    assert (rows.min(), columns.min(), columns.max()) == (8, 10, 30)
    assert not is_line[12:20, 14:28].any()
    assert not (pixels_of(client, base) == (255, 0, 255)).all(axis=2).any()


def test_tiles_side_by_side_are_the_image(client, tissue):
    found = make_image(client, "tissue.tif", tissue.read_bytes())
    base = f"/ims/image/{found['place']}/normalized-tile/zoom/3"
    upper = [pixels_of(client, f"{base}/tx/{n}/ty/1.png", user="nobody") for n in (2, 3)]
    whole = pixels_of(client, f"/api/imageinstance/{found['instance']}/window-512-256-512-256.png")
    assert np.array_equal(np.hstack(upper), whole)
    last = normalized_pyramid(2048, 1536)[0].columns
    assert client.send("GET", f"{base}/tx/{last}/ty/0.png").status == 400


def test_each_plane_of_a_stack_shows_its_own_pixels_in_its_colour(client):
    planes = np.zeros((2, 2, 20, 30), np.uint8)
    for channel in range(2):
        for depth in range(2):
            planes[channel, depth, :, depth * 10 : depth * 10 + 5] = 100 + 50 * channel
    content = io.BytesIO()
    colors = [0xFF0000FF - 2**32, 0x00FF00FF]
    with tifffile.TiffWriter(content, ome=True) as tiff:
        tiff.write(planes, photometric="minisblack", metadata={"axes": "CZYX", "Channel": {"Color": colors}})
    image = make_image(client, "stack.ome.tif", content.getvalue())
    _, found = client.json("GET", f"/api/imageinstance/{image['instance']}/sliceinstance.json")
    assert len(found["collection"]) == 4
    for plane in found["collection"]:
        shown = pixels_of(client, f"/api/sliceinstance/{plane['id']}/window-0-0-30-20.png")
        left, channel = plane["zStack"] * 10, plane["channel"]
        expected = np.zeros((20, 30, 3), np.uint8)
        expected[:, left : left + 5, channel] = 100 + 50 * channel
        assert np.array_equal(shown, expected)


def test_histograms_count_every_pixel_of_every_channel(client, image):
    _, found = client.json("GET", f"/api/imageinstance/{image['instance']}/channelhistogram.json")
    pixels = painted()
    for row in found["collection"]:
        counts = np.bincount(pixels[..., row["sample"]].ravel(), minlength=256)
        assert row["histogram"] == counts[row["firstBin"] : row["lastBin"] + 1].tolist()
        assert (row["minimum"], row["maximum"]) == (pixels[..., row["sample"]].min(), 255)
        assert row["type"] == "COMPLETE"


@pytest.mark.parametrize("path", ["thumb.png?maxSize=20", "download?"])
def test_a_token_in_the_query_must_be_one(client, image, path):
    target = f"/api/imageinstance/{image['instance']}/{path}"
    assert client.send("GET", f"{target}&Authorization=eyJhbGciOiJub25lIn0.eyJhIjoiYWRtaW4ifQ.").status == 500
    token = client.sandbox.actors["outsider"].token
    assert client.send("GET", f"{target}&Authorization={token}").status == 200
    assert client.send("GET", f"{target}&Authorization={token}", user="outsider").status == 403


@pytest.mark.parametrize(
    "path",
    [
        "preview.png",
        "crop.png?geometry=POINT%281%201%29",
        "window-0-0-1-1.png",
        "histogram.json",
        "associated.json",
    ],
)
def test_only_members_see_an_image(client, image, path):
    target = f"/api/imageinstance/{image['instance']}/{path}"
    assert client.send("GET", target, user="member").status == 200
    assert client.send("GET", target, user="outsider").status == 403


def test_the_crop_of_an_annotation_needs_the_right_to_read_it(client, image):
    body = {"image": image["instance"], "location": box_wkt(15, 20, 30, 32)}
    annotation = client.json("POST", "/api/annotation.json", body)[1]["annotation"]["id"]
    target = f"/api/annotation/{annotation}/crop.png"
    assert np.array_equal(pixels_of(client, target)[..., :3], painted()[7:19, 15:30])
    assert client.send("GET", target, user="outsider").status == 403


def test_a_file_is_removed_only_by_those_who_may_write_in_its_storage(client):
    place = make_image(client, "goes.png", as_png(painted()))["place"]
    target = f"/ims/image/{place}"
    assert client.send("DELETE", target, user="nobody").status == 401
    assert client.send("DELETE", target, user="outsider").status == 403
    assert client.send("GET", f"{target}/info", user="nobody").status == 200
    assert client.send("DELETE", target).status == 200
    assert client.send("GET", f"{target}/info", user="nobody").status == 404


@pytest.mark.parametrize(
    "place", ["../sandbox.sqlite", "a/../../sandbox.sqlite", "%00", "..", "~/.ssh/id_rsa", "a" * 3000]
)
def test_no_place_leads_out_of_the_folder_of_files(client, place):
    for target in (
        f"/ims/file/{place}/export",
        f"/ims/image/{place}/thumb.png",
        f"/ims/directory/{place}/disk-usage",
    ):
        assert client.send("GET", target, user="nobody").status in {400, 404}


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"annotations": {"geometry": "POINT(1e300 5)"}, "level": 0}, 400),
        ({"annotations": {"geometry": "POLYGON EMPTY"}, "level": 0}, 400),
        ({"annotations": {"geometry": "POINT(5 5)"}, "level": 0, "context_factor": 1e9}, 200),
        ({"annotations": {"geometry": "POINT(5 5)"}, "length": 99999}, 400),
        ([], 422),
        ("text", 422),
    ],
)
def test_a_shape_that_cannot_be_shown_is_refused(client, image, body, status):
    for form in ("mask", "crop", "drawing"):
        target = f"/ims/image/{image['place']}/annotation/{form}.png"
        assert client.send("POST", target, body, user="nobody").status == status


def test_a_picture_of_a_broken_file_is_refused(client):
    content = as_png(painted())
    found = make_image(client, "cut.png", content[: len(content) // 2])
    assert client.send("GET", f"/ims/image/{found['place']}/thumb.png").status == 404


def test_values_of_filters_and_channels_choose_what_is_shown(client, image):
    base = f"/ims/image/{image['place']}/resized.png?level=0"
    red = pixels_of(client, f"{base}&channels=0")
    assert np.array_equal(red[..., 0], painted()[..., 0])
    assert not red[..., 1:].any()
    assert np.array_equal(pixels_of(client, f"{base}&c_reduction=MAX"), painted().max(axis=2))
    assert np.array_equal(pixels_of(client, f"{base}&filters=rgb-green"), painted()[..., 1])
    negative = pixels_of(client, f"{base}&colormaps=!DEFAULT")
    assert np.abs(negative.astype(int) + painted() - 255).max() == 0
    assert set(np.unique(pixels_of(client, f"{base}&filters=otsu"))) == {0, 255}


def test_every_route_of_the_image_server_has_a_handler():
    assert set(pims.ROUTES) == set(routes.HANDLERS)


sides = st.integers(1, 5000)
_WINDOW = {"region": {"top": 0, "left": 0, "width": 1, "height": 1}}


@given(sides, sides, st.integers(2, 3000))
def test_a_length_is_that_of_the_longest_side(width, height, length):
    facts = ImageFacts("PNG", width, height)
    size = sizes.target_size(forms.Sizes(length=length), sizes.whole(facts), facts)
    assert max(size) == length
    assert min(size) >= 1


@given(sides, sides, st.tuples(*[st.floats(-9999, 9999)] * 4), st.floats(0.01, 100))
def test_what_is_around_a_shape_is_inside_the_image(width, height, edges, factor):
    x, y = sorted(edges[:2]), sorted(edges[2:])
    assume(x[0] < x[1] and y[0] < y[1])
    box = sizes.around((x[0], y[0], x[1], y[1]), factor, ImageFacts("PNG", width, height))
    assert isinstance(box, Box)
    assert 0 <= box.left <= box.left + box.width <= width + 1e-9
    assert 0 <= box.top <= box.top + box.height <= height + 1e-9
    assert min(box.width, box.height) > 0


@pytest.mark.parametrize(
    ("asked", "size"),
    [
        ({"length": 512}, (512, 410)),
        ({"width": 50}, (50, 40)),
        ({"height": 0.5}, (50, 40)),
        ({"level": 0}, (101, 80)),
        ({"zoom": 2}, (50, 40)),
    ],
)
def test_of_a_part_between_pixels_the_whole_ones_give_the_proportions(asked, size):
    facts = ImageFacts("PNG", 2048, 1536)
    box = sizes.around((10.2, 20.0, 110.8, 100.4), 1.0, facts)
    assert sizes.target_size(forms.WindowBody.model_validate(_WINDOW | asked), box, facts) == size


def test_a_flat_line_has_no_picture():
    with pytest.raises(ImageServerError):
        sizes.around((10, 20, 50, 20), 1.0, ImageFacts("PNG", 640, 480))


def test_levels_of_an_odd_image_have_a_factor_of_their_own_for_each_axis():
    first = normalized_pyramid(1001, 300)[1]
    assert (first.width, first.height) == (501, 150)
    assert (first.across, first.down) == (1001 / 501, 2.0)


@given(sides, sides)
def test_the_tiles_of_every_tier_cover_the_image_once(width, height):
    for tier in normalized_pyramid(width, height):
        across = sum(tier.tile(n, 0)[1][0] for n in range(tier.columns))
        down = sum(tier.tile(0, n)[1][1] for n in range(tier.rows))
        assert (across, down) == (tier.width, tier.height)
    assert max(tier.width, tier.height) <= 256


def test_similar_annotations_come_first_and_deleted_ones_not_at_all(client, image):
    def annotate(*edges):
        body = {"image": image["instance"], "location": box_wkt(*edges)}
        return client.json("POST", "/api/annotation.json", body)[1]["annotation"]["id"]

    red, blue, also_red = annotate(0, 35, 4, 40), annotate(56, 1, 60, 9), annotate(5, 35, 9, 40)
    target = f"/api/retrieval/search?annotation={red}&nrt_neigh=1"
    _, found = client.json("GET", target)
    assert [name for name, _ in found["similarities"]] == [str(also_red)]
    client.json("DELETE", f"/api/annotation/{also_red}.json")
    _, found = client.json("GET", f"/api/retrieval/search?annotation={red}&nrt_neigh=50")
    names = [name for name, _ in found["similarities"]]
    assert str(also_red) not in names
    assert str(blue) in names
    assert str(red) not in names
    percents = [percent for _, percent in found["similarities"]]
    assert percents == sorted(percents, reverse=True)
    assert percents[-1] == 0
    assert client.send("GET", target, user="outsider").status == 403
    assert json.loads(client.send("GET", "/api/retrieval/search?annotation=1").content)["errors"]
