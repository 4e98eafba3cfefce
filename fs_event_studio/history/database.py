"""Connections to the database file: one that writes, under a lock, and as many readers as there are threads.

The journal is a write-ahead log with `synchronous=NORMAL`: what is committed survives the death of this process by
whatever signal, because it is with the operating system. A power cut may take the last moments with it, but leaves
a sound database.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from fs_event_studio.history.tidying import is_tidied
from fs_event_studio.history.troubles import in_plain_words, read_only

# A database that was taken away must not come back empty and readable by others.
READ_AND_WRITE = "mode=rw"


class Database:
    """An opened database. Its methods may be called from any thread.

    writer: None if nothing can be written there.   options: of the address by which readers open it.
    Errors: HistoryTrouble for what the environment does, ValueError after `close`.
    """

    def __init__(
        self, path: Path, writer: sqlite3.Connection | None, patience_s: float, options: str = READ_AND_WRITE
    ) -> None:
        self.path = path
        self._writer = writer
        self._options = options
        self._writing = Lock()
        self._patience_s = patience_s
        self._idle: list[sqlite3.Connection] = []
        self._guard = Lock()
        self._closed = False

    @property
    def writable(self) -> bool:
        """Whether anything can be written there."""
        return self._writer is not None

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The writer inside a transaction, which is undone if the block raises."""
        with self.alone() as writer, transaction(writer, lambda: is_tidied(self.path)):
            yield writer

    @contextmanager
    def alone(self) -> Iterator[sqlite3.Connection]:
        """The writer in no transaction; no other thread of this program writes meanwhile."""
        with self._writing:
            self._refuse_if_closed()
            if self._writer is None:
                raise read_only(self.path)
            with in_plain_words(self.path):
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
                if self._writer:
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
        reader = connect(self.path, self._patience_s, self._options)
        reader.execute("PRAGMA query_only = ON")
        return reader

    def _put_back(self, connection: sqlite3.Connection) -> None:
        with self._guard:
            if self._closed:
                connection.close()
            else:
                self._idle.append(connection)


def connect(path: Path, patience_s: float, options: str = READ_AND_WRITE) -> sqlite3.Connection:
    """A connection for any one thread at a time. Transactions are ours (`isolation_level=None`).

    patience_s: how long to wait for a lock of another program.
    Errors: sqlite3.Error.
    """
    address = f"{path.absolute().as_uri()}?{options}"
    connection = sqlite3.connect(address, uri=True, timeout=patience_s, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection, wait_on: Callable[[], bool] = lambda: False) -> Iterator[None]:
    """Commit what the block writes, or undo it if it raises.

    wait_on: asked when another program has had the database longer than the connection waits.
    """
    while True:
        try:
            connection.execute("BEGIN IMMEDIATE")
            break
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or not wait_on():
                raise
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk ends the transaction by itself.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
