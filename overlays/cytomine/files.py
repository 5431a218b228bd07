"""Files from and to the server: what became of them, and what lies behind their end."""

from cytomine._core.archive import ArchiveError, unpack
from cytomine._core.files import DumpError, boundary_bytes, same_content
from cytomine._core.naming import TwinsError
from cytomine._core.pixels import PictureTooLargeError
from cytomine._core.progress import Progress
from cytomine._core.report import DumpInterrupt, DumpWarning, FileOutcome, FileReport
from cytomine._core.uploading import UploadInterrupt, UploadOutcome, UploadReport

__all__ = [
    "ArchiveError",
    "DumpError",
    "DumpInterrupt",
    "DumpWarning",
    "FileOutcome",
    "FileReport",
    "PictureTooLargeError",
    "Progress",
    "TwinsError",
    "UploadInterrupt",
    "UploadOutcome",
    "UploadReport",
    "boundary_bytes",
    "same_content",
    "unpack",
]
