"""DICOM images, by name only: they are kept as they are.

Asked before pictures, since the preamble of a DICOM file may begin as a TIFF does.
"""

FORMAT = "dicom"
ORDER = 20
MEDIA_TYPE = "application/dicom"


def recognises(head: bytes) -> bool:
    """Whether the mark of a DICOM file follows its 128 bytes of preamble."""
    return head[128:132] == b"DICM"
