"""Connections to the database file: one that writes, under a lock, and as many readers as there are threads.

The journal is a write-ahead log with `synchronous=NORMAL`: what is committed survives the death of this process by
whatever signal, because it is with the operating system. A power cut may take the last moments with it, but leaves
a sound database.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from threading import Lock
from types import TracebackType

from fs_event_studio.history.tidying import is_tidied
from fs_event_studio.history.troubles import HistoryClosedError, in_plain_words, read_only, trouble_of
from fs_event_studio.usecases.cancelling import CancelledError, CancelToken
from fs_event_studio.usecases.troubles import HistoryTrouble

# A database that was taken away must not come back empty and readable by others.
READ_AND_WRITE = "mode=rw"

_LOOK_S = 0.02


class Database:
    """An opened database. Its methods may be called from any thread.

    writer: None if nothing can be written there.   options: of the address by which readers open it.
    Errors: HistoryTrouble for what the environment does, HistoryClosedError after `close`.
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
        self._reading = 0
        self._closed = False
        self._down: Callable[[], HistoryTrouble] | None = None
        self._write = _Write(self.alone_now, self._writing, path)

    def alone_now(self) -> sqlite3.Connection:
        """The writer, for whoever holds the lock. Errors: HistoryClosedError, HistoryTrouble."""
        self._refuse_if_closed()
        if self._writer is None:
            raise read_only(self.path)
        return self._writer

    def on_undone(self, then: Callable[[], None]) -> None:
        """Have `then` called whenever a transaction is undone."""
        self._write.undone = then

    @property
    def writable(self) -> bool:
        """Whether anything can be written there."""
        return self._writer is not None

    def writing(self) -> AbstractContextManager[sqlite3.Connection]:
        """The writer inside a transaction, which is undone if the block raises."""
        return self._write

    @contextmanager
    def alone(self) -> Iterator[sqlite3.Connection]:
        """The writer in no transaction; no other thread of this program writes meanwhile."""
        with self._writing:
            writer = self.alone_now()
            with in_plain_words(self.path):
                yield writer

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
            self._close_all()

    def set_down(self, told: Callable[[], HistoryTrouble], cancel: CancelToken) -> None:
        """Close all connections, once those in use are given back, until `take_up`.

        told: makes what is raised meanwhile for whoever wants one.
        Errors: also CancelledError; nothing has changed then.
        """
        with self._guard:
            before, self._down = self._down, told
        while self._reading and not cancel.wait(_LOOK_S):
            pass
        alone = False
        while not alone and not cancel.cancelled:
            alone = self._writing.acquire(timeout=_LOOK_S)
        if not alone:
            self._down = before
            raise CancelledError
        try:
            with self._guard:
                self._close_all()
        finally:
            self._writing.release()

    def take_up(self, opened: "Database") -> None:
        """Go on with the connections of another one, which is at the same place and is not used any more."""
        with self._writing, self._guard:
            self._writer, self._options, self._idle = opened.given_up()
            self._down = None

    def given_up(self) -> tuple[sqlite3.Connection | None, str, list[sqlite3.Connection]]:
        """The writer, the options and the idle readers, for another one to go on with."""
        return self._writer, self._options, self._idle

    def stay_down(self, trouble: HistoryTrouble) -> None:
        """Raise this for whoever wants a connection; it cannot be opened any more."""
        with self._guard:
            self._down = lambda: type(trouble)(*trouble.args)

    def _close_all(self) -> None:
        idle, self._idle = self._idle, []
        writer, self._writer = self._writer, None
        with in_plain_words(self.path):
            for connection in (*idle, *([writer] if writer else ())):
                connection.close()

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
            raise HistoryClosedError("the history is closed")
        if self._down:
            raise self._down()

    def _take_reader(self) -> sqlite3.Connection:
        with self._guard:
            self._refuse_if_closed()
            self._reading += 1
            if self._idle:
                return self._idle.pop()
        try:
            reader = connect(self.path, self._patience_s, self._options)
            reader.execute("PRAGMA query_only = ON")
        except BaseException:
            with self._guard:
                self._reading -= 1
            raise
        return reader

    def _put_back(self, connection: sqlite3.Connection) -> None:
        with self._guard:
            if self._closed or self._down:
                connection.close()
            else:
                self._idle.append(connection)
            self._reading -= 1


def connect(path: Path, patience_s: float, options: str = READ_AND_WRITE) -> sqlite3.Connection:
    """A connection for any one thread at a time. Transactions are ours (`isolation_level=None`).

    patience_s: how long to wait for a lock of another program.
    Errors: sqlite3.Error.
    """
    address = f"{path.absolute().as_uri()}?{options}"
    connection = sqlite3.connect(address, uri=True, timeout=patience_s, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    return connection


class transaction:  # noqa: N801 - used as a function is
    """Commit what the block writes, or undo it if it raises.

    wait_on: asked when another program has had the database longer than the connection waits.
    """

    __slots__ = ("_connection", "_wait_on")

    def __init__(self, connection: sqlite3.Connection, wait_on: Callable[[], bool] = lambda: False) -> None:
        self._connection, self._wait_on = connection, wait_on

    def __enter__(self) -> None:
        while True:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or not self._wait_on():
                    raise
            else:
                return

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is None:
                self._connection.execute("COMMIT")
        finally:
            # Still in it: the block or the commit failed. A full disk ends the transaction by itself.
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")


class _Write:
    """A transaction of the writer, one at a time. A class, because each send enters it twice.

    undone: called when one was undone.
    """

    def __init__(self, writer: Callable[[], sqlite3.Connection], lock: Lock, path: Path) -> None:
        self._take_writer, self._lock, self._path = writer, lock, path
        self._transaction: transaction | None = None
        self.undone: Callable[[], None] = lambda: None

    def __enter__(self) -> sqlite3.Connection:
        self._lock.acquire()
        try:
            writer = self._take_writer()
            self._transaction = transaction(writer, lambda: is_tidied(self._path))
            with in_plain_words(self._path):
                self._transaction.__enter__()
        except BaseException:
            self._lock.release()
            raise
        return writer

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._transaction
        undone = True
        try:
            with in_plain_words(self._path):
                self._transaction.__exit__(kind, error, trace)
            undone = error is not None
        finally:
            self._lock.release()
            if undone:
                self.undone()
        trouble = trouble_of(self._path, error) if error else None
        if trouble:
            raise trouble from error
