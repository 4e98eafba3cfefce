"""Looks for a key in files and output, in every form in which keys leak; shares nothing with what takes keys out.

It also looks where a plain search is blind: into ZIP files, into deflated records anywhere in a file, and into the
words of the search index, of which SQLite keeps only what differs from one to the next.
"""

import base64
import html
import json
import re
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import quote
from zipfile import ZipFile

from fs_event_studio.history.packing import DICTIONARY_1

_TELLING_CHARS = 10
"""A run of letters and digits of a key that is this long is found alone, in upper or lower case."""
_SQLITE = b"SQLite format 3\0"
_ZIP = b"PK\x03\x04"


class KeyScan:
    """Finds forms of one key."""

    def __init__(self, key: str) -> None:
        forms = {form for text in (key, f"Basic {key}", f"{key}:") for form in _forms(text)}
        parts = (part for part in re.findall("[0-9A-Za-z]+", key) if len(part) >= _TELLING_CHARS)
        self._pattern = re.compile(
            b"|".join([*map(re.escape, sorted(forms)), *(b"(?i:%s)" % part.encode() for part in parts)])
        )

    def in_text(self, text: str) -> list[str]:
        """What was found in a text."""
        return self._found(text.encode("utf-8", "surrogatepass"))

    def in_folder(self, folder: Path, except_in: Path | None = None) -> list[str]:
        """What was found in all files below, each with its file; and in their names."""
        files = [path for path in sorted(folder.rglob("*")) if except_in is None or not path.is_relative_to(except_in)]
        return [f"{path}: {form}" for path in files for content in _contents(path) for form in self._found(content)] + [
            f"{path}: its name" for path in files if self.in_text(path.name)
        ]

    def _found(self, data: bytes) -> list[str]:
        return sorted({match.group().decode("latin-1") for match in self._pattern.finditer(data)})


def _forms(text: str) -> Iterator[bytes]:
    plain = text.encode()
    encoded = {base64.b64encode(plain), base64.urlsafe_b64encode(plain), plain.hex().encode()}
    for before in range(3):
        whole = base64.b64encode(b"." * before + plain)
        encoded |= {whole[4:-4], whole[4:-4].replace(b"+", b"-").replace(b"/", b"_")}
    for form in (plain, *encoded):
        word = form.decode()
        yield form
        yield quote(word, safe="").encode()
        yield quote(word, safe="").lower().encode()
        yield html.escape(word).encode()
        yield json.dumps(word)[1:-1].replace("/", r"\/").encode()
    yield text.encode("utf-16-le")


def _contents(path: Path) -> Iterator[bytes]:
    if not path.is_file():
        return
    data = path.read_bytes()
    yield data
    yield from _inflated(data)
    if data.startswith(_ZIP):
        with ZipFile(path) as archive:
            for entry in archive.infolist():
                yield entry.filename.encode() + entry.comment + archive.read(entry)
    if data.startswith(_SQLITE):
        yield from _indexed_words(path)


def _inflated(data: bytes) -> Iterator[bytes]:
    """Whatever can be unpacked, from any place: what is deleted or in a log is there as well."""
    for start in range(len(data) - 1):
        head = data[start] << 8 | data[start + 1]
        if data[start] & 0x8F == 8 and head % 31 == 0:
            text = _unpacked(data[start:], with_dictionary=bool(head & 0x20))
            if text:
                yield text


def _unpacked(data: bytes, *, with_dictionary: bool) -> bytes:
    """As much as can be had: a record may go on elsewhere."""
    unpacking = zlib.decompressobj(zdict=DICTIONARY_1) if with_dictionary else zlib.decompressobj()
    text = b""
    try:
        for start in range(0, len(data), 64):
            text += unpacking.decompress(data[start : start + 64])
            if unpacking.eof:
                break
    except zlib.error:
        pass
    return text


def _indexed_words(path: Path) -> Iterable[bytes]:
    # Not read-only: another program's log may have to be read, which takes writing beside it.
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'search', 'row')")
        words = [str(word) for (word,) in connection.execute("SELECT term FROM temp.words")]
    return [" ".join(words).encode()]
