"""Connections to the database file: one that writes, under a lock, and as many readers as there are threads.

The journal is a write-ahead log with `synchronous=NORMAL`: what is committed survives the death of this process by
whatever signal, because it is with the operating system. A power cut may take the last moments with it, but leaves
a sound database.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from fs_event_studio.history.troubles import in_plain_words


class Database:
    """An opened database. Its methods may be called from any thread.

    Errors: HistoryTrouble for what the environment does, ValueError after `close`.
    """

    def __init__(self, path: Path, writer: sqlite3.Connection, patience_s: float) -> None:
        self.path = path
        self._writer = writer
        self._writing = Lock()
        self._patience_s = patience_s
        self._idle: list[sqlite3.Connection] = []
        self._guard = Lock()
        self._closed = False

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The writer inside a transaction, which is undone if the block raises."""
        with self._writing:
            self._refuse_if_closed()
            with in_plain_words(self.path), transaction(self._writer):
                yield self._writer

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection that cannot write and that no other thread has meanwhile. All it reads is of one moment."""
        with self._reader() as connection:
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                if connection.in_transaction:  # an interrupted or damaged one may have ended by itself
                    connection.execute("ROLLBACK")

    def write_back(self) -> None:
        """Bring what stands in the log into the database, beside a writer at work; waits for the disk."""
        with self._reader() as connection:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def close(self) -> None:
        """Close all connections; readers in use are closed by those who use them. A second call does nothing."""
        with self._writing, self._guard:
            self._closed = True
            idle, self._idle = self._idle, []
            with in_plain_words(self.path):
                for connection in idle:
                    connection.close()
                self._writer.close()

    @contextmanager
    def _reader(self) -> Iterator[sqlite3.Connection]:
        with in_plain_words(self.path):
            connection = self._take_reader()
            try:
                yield connection
            finally:
                self._put_back(connection)

    def _refuse_if_closed(self) -> None:
        if self._closed:
            raise ValueError("the history is closed")

    def _take_reader(self) -> sqlite3.Connection:
        with self._guard:
            self._refuse_if_closed()
            if self._idle:
                return self._idle.pop()
        reader = connect(self.path, self._patience_s)
        reader.execute("PRAGMA query_only = ON")
        return reader

    def _put_back(self, connection: sqlite3.Connection) -> None:
        with self._guard:
            if self._closed:
                connection.close()
            else:
                self._idle.append(connection)


def connect(path: Path, patience_s: float) -> sqlite3.Connection:
    """A connection for any one thread at a time. Transactions are ours (`isolation_level=None`).

    patience_s: how long to wait for a lock of another program.
    Errors: sqlite3.Error.
    """
    # mode=rw: a database that was taken away must not come back empty and readable by others.
    address = f"{path.absolute().as_uri()}?mode=rw"
    connection = sqlite3.connect(address, uri=True, timeout=patience_s, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Commit what the block writes, or undo it if it raises."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk ends the transaction by itself.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
