"""Files from the server: what became of them, and what lies behind their end."""

from cytomine._core.files import DumpError, boundary_bytes, same_content
from cytomine._core.naming import TwinsError
from cytomine._core.progress import Progress
from cytomine._core.report import DumpInterrupt, DumpWarning, FileOutcome, FileReport

__all__ = [
    "DumpError",
    "DumpInterrupt",
    "DumpWarning",
    "FileOutcome",
    "FileReport",
    "Progress",
    "TwinsError",
    "boundary_bytes",
    "same_content",
]
