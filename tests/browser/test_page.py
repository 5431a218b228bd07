"""The page of a sandbox as a person sees it."""

from __future__ import annotations

import io
import re

import pytest
from PIL import Image
from playwright.sync_api import expect

from cytomine.errors import NotFoundError
from cytomine.models import Annotation, Project, Term

pytestmark = pytest.mark.browser

RED_QUARTER = "POLYGON ((20 20, 120 20, 120 70, 20 70, 20 20))"


@pytest.fixture
def annotated(cytomine_project):
    """A project whose image has two annotations: a flat box at the lower left, and a point in the middle."""
    Annotation(RED_QUARTER, id_image=cytomine_project.image, id_terms=[cytomine_project.term]).save()
    Annotation("POINT (256 192)", id_image=cytomine_project.image).save()
    return cytomine_project


def wait_for_pictures(page):
    for picture in page.locator("main img").all():
        picture.scroll_into_view_if_needed()
        assert picture.evaluate("img => img.decode().then(() => img.naturalWidth)") > 0


def test_projects_lead_to_images_and_images_to_annotations(page, annotated):
    page.goto("/")
    expect(page.get_by_role("heading", name="Projects")).to_be_visible()
    expect(page.get_by_text("1 image, 2 annotations")).to_be_visible()
    wait_for_pictures(page)
    page.get_by_role("link", name="Scene", exact=True).click()
    expect(page.get_by_text(re.compile("512 . 384 pixels"))).to_be_visible()
    wait_for_pictures(page)
    page.get_by_role("link", name="quarters.tif").click()
    expect(page.get_by_role("img", name="2 annotations drawn over the image")).to_be_visible()
    expect(page.get_by_role("list").get_by_text("Tumor, by manager")).to_be_visible()
    expect(page).to_have_title(re.compile("^quarters.tif . Cytomine sandbox$"))
    wait_for_pictures(page)
    page.go_back()
    expect(page.get_by_role("heading", name="Scene")).to_be_visible()


def test_an_annotation_is_drawn_where_it_lies_on_the_image(page, annotated):
    page.goto(f"/#/images/{annotated.image}")
    figure = page.locator("figure")
    wait_for_pictures(page)
    frame, box = figure.locator("img").bounding_box(), figure.locator("path").first.bounding_box()
    scale = frame["width"] / 512
    left, bottom = box["x"] - frame["x"], frame["y"] + frame["height"] - box["y"] - box["height"]
    assert left / scale == pytest.approx(20, abs=4)
    assert bottom / scale == pytest.approx(20, abs=4)
    assert (box["width"] / scale, box["height"] / scale) == pytest.approx((100, 50), abs=4)
    shown = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    place = (int(box["x"] + box["width"] / 2), int(box["y"] + box["height"] / 2))
    red, green, blue = shown.getpixel(place)
    assert red > 120
    assert max(green, blue) < 90


def test_pointing_at_an_annotation_of_the_list_marks_it_on_the_image(page, annotated):
    page.goto(f"/#/images/{annotated.image}")
    page.get_by_role("list").get_by_text("Tumor, by manager").hover()
    expect(page.locator("path.marked")).to_have_count(1)


def test_the_last_requests_are_listed_and_go_on_being_listed(page, annotated):
    page.goto("/#/requests")
    rows = page.get_by_role("row")
    expect(rows.filter(has_text="/api/annotation.json").first).to_contain_text("200")
    with pytest.raises(NotFoundError):
        Term().fetch(987654)
    failed = rows.filter(has_text="/api/term/987654.json")
    expect(failed).to_contain_text("404")
    expect(failed).to_contain_text("manager")


def test_the_reference_of_the_api_is_searched_and_opened(page):
    page.goto("/")
    page.get_by_role("link", name="API", exact=True).click()
    expect(page.get_by_text("523 operations")).to_be_visible()
    page.get_by_role("searchbox", name="Find operations").fill("create_term")
    expect(page.get_by_role("status")).to_contain_text("operation")
    page.get_by_text("/api/term.json", exact=True).click()
    expect(page.locator("#create_term")).to_contain_text("TermCreate")
    expect(page.locator("#create_term").get_by_role("table").last).to_contain_text("409")


def test_a_name_that_is_markup_is_shown_as_it_is(page, cytomine_client):
    name = "<img src=x onerror=alert(1)>"
    Project(name).save()
    page.goto("/")
    expect(page.get_by_role("link", name=name)).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_follows_the_colours_of_the_system(page, scheme):
    page.emulate_media(color_scheme=scheme)
    page.goto("/#/api")
    shown = Image.open(io.BytesIO(page.screenshot())).convert("L")
    assert (shown.getpixel((5, 400)) > 128) == (scheme == "light")


@pytest.mark.parametrize("part", ["#/projects", "#/images/{image}", "#/requests", "#/api"])
def test_nothing_is_wider_than_a_telephone(page, annotated, part):
    page.set_viewport_size({"width": 360, "height": 700})
    page.goto(f"/{part.format(image=annotated.image)}")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 360


def test_it_can_be_walked_through_with_the_keyboard(page, annotated):
    page.goto("/")
    expect(page.get_by_role("heading", name="Projects")).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    for _ in range(5):
        page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Scene", exact=True)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Scene")).to_be_visible()
    expect(page.get_by_role("link", name="Projects").first).to_have_attribute("aria-current", "page")
    expect(page.get_by_role("main")).to_be_focused()


def test_what_is_not_there_is_told(page):
    page.goto("/#/projects/424242")
    expect(page.get_by_role("alert")).to_have_text("There is no project 424242")
