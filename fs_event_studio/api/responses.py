"""What our adapters give back in the place of requests' own response."""

from typing import TYPE_CHECKING

import requests

if TYPE_CHECKING:
    from fs_event_studio.api.reading import RawAnswer


class OpenResponse(requests.Response):
    """A response whose body is still to be read from `raw`; nothing else of it is asked for.

    It is made without the cookie jar and the dictionary that requests gives to each, which take longer than the rest.
    """

    def __init__(self, request: requests.PreparedRequest, status: int, raw: "RawAnswer") -> None:
        self.request, self.url = request, request.url or ""
        self.status_code, self.raw = status, raw

    def close(self) -> None:
        """Close `raw`."""
        self.raw.close()
