"""What all tests share."""

import os

import pytest
from hypothesis import settings

# A machine that does several things at once must not fail a test by being slow. In CI the examples are the
# same at each run; elsewhere they are new, and a failing one is kept.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")

pytest_plugins = ["cytomine_pytest", "pytester"]  # the former also where the package is not installed


@pytest.fixture(scope="session")
def checked_answers():
    """What the sandbox of the run answered otherwise than the document says."""
    from tests.checked_answers import CheckedAnswers  # reads the whole document

    return CheckedAnswers()


@pytest.fixture(scope="session")
def cytomine_sandbox_options(checked_answers):
    return {"around": checked_answers.around}


@pytest.fixture(autouse=True)
def answers_are_those_of_the_document(request):
    """Fail a test during which the sandbox answered otherwise."""
    yield
    if "cytomine_sandbox" in request.fixturenames:
        answers = request.getfixturevalue("checked_answers")
        differences, answers.differences = answers.differences, []
        assert not differences, "\n\n".join(differences)
