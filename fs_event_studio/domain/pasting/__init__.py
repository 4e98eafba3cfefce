"""Reading what people paste: cURL, PowerShell, Python, JSON, HAR and our own output, as one event with remarks."""

from fs_event_studio.domain.pasting.reading import MAX_CHARS, read_pasted
from fs_event_studio.domain.pasting.remarks import Pasted, Remark, RemarkKind

__all__ = ["MAX_CHARS", "Pasted", "Remark", "RemarkKind", "read_pasted"]
