"""A tiny document, generated and imported."""

from __future__ import annotations

import importlib
import sys
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.emit import emit

GOLDEN = Path(__file__).with_name("golden.yaml")
_numbers = count()


@pytest.fixture
def golden() -> dict[str, Any]:
    return yaml.safe_load(GOLDEN.read_text(encoding="utf-8"))


@pytest.fixture
def generate(tmp_path, monkeypatch):
    """Return a function from a document to its package's name, ready to be imported."""
    monkeypatch.syspath_prepend(str(tmp_path))

    def build(document: dict[str, Any]) -> str:
        name = f"generated_{next(_numbers)}"
        emit(document, name, tmp_path / name)
        importlib.invalidate_caches()
        return name

    yield build
    for name in [each for each in sys.modules if each.startswith("generated_")]:
        del sys.modules[name]
