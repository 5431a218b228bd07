"""Write the golden package again, after its change was looked at: `python tests/generator/golden.py`."""

import shutil
import sys
import tempfile
from pathlib import Path

import yaml

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

from generator.emit import emit  # noqa: E402 - the path above is needed first

with tempfile.TemporaryDirectory() as folder:
    out = Path(folder) / "herbarium"
    emit(yaml.safe_load((HERE / "golden.yaml").read_text(encoding="utf-8")), "herbarium", out)
    shutil.rmtree(HERE / "golden", ignore_errors=True)
    for path in out.rglob("*.py"):
        kept = HERE / "golden" / path.relative_to(folder).with_suffix(".py.txt")
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
