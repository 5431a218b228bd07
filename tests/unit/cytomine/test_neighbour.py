"""The existing client, installed beside ours."""

import pytest

from cytomine._core.neighbour import refuse_mixed_installation


@pytest.fixture
def site(tmp_path):
    package = tmp_path / "site" / "cytomine"
    package.mkdir(parents=True)
    return package


def test_alone_it_says_nothing(site):
    refuse_mixed_installation(str(site / "__init__.py"), [str(site.parent), "", "/does/not/exist"])


@pytest.mark.parametrize(
    "name",
    [
        "cytomine_python_client-3.1.0.dist-info",
        "Cytomine_Python_Client-2.8.3-py3.8.egg",
        "Cytomine-Python-Client.egg-info",
    ],
)
def test_in_the_same_folder_importing_is_refused(site, name):
    (site.parent / name).mkdir()
    with pytest.raises(ImportError, match="pip uninstall cytomine-python-client"):
        refuse_mixed_installation(str(site / "__init__.py"), [])


def test_in_another_folder_importing_warns(site, tmp_path):
    other = tmp_path / "other"
    (other / "cytomine_python_client-3.1.0.dist-info").mkdir(parents=True)
    with pytest.warns(UserWarning, match="is installed too, in"):
        refuse_mixed_installation(str(site / "__init__.py"), [str(other)])
