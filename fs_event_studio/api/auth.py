"""Puts the key on the wire: the only place where a key leaves this program."""

from urllib.parse import urlsplit

import requests
from requests.auth import AuthBase

from fs_event_studio.domain.environments import is_loopback
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.domain.wire import AUTHORIZATION


class KeyAuth(AuthBase):
    """Sets `Authorization: Basic <key>`, the key verbatim (API reference 1.3).

    It is an auth object because a mere header gives way to an entry in `.netrc`.
    """

    def __init__(self, key: ApiKey) -> None:
        self._key = key

    def __call__(self, r: requests.PreparedRequest) -> requests.PreparedRequest:
        """Errors: ValueError if the key would travel in the clear."""
        url = r.url or ""
        if urlsplit(url).scheme != "https" and not is_loopback(url):
            raise ValueError("A key may go out over https, or to this computer, only.")
        r.headers[AUTHORIZATION] = self._key.authorization
        return r
