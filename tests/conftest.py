"""What all tests share."""

import os

from hypothesis import settings

# A machine that does several things at once must not fail a test by being slow. In CI the examples are the
# same at each run; elsewhere they are new, and a failing one is kept.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")

pytest_plugins = ["cytomine_pytest", "pytester"]  # the former also where the package is not installed
