"""The window: the only room that imports Qt.

PySide6 replaces Python's `__import__` by one that looks for PySide6 in the source of every module imported after it,
for the sake of `from __feature__ import` and `from PySide6.… import *`, which nothing here uses. Reading so many files
cost 10 ms of each start, so Python's own import is put back. Where PySide6 was imported before, nothing changes.
"""

import builtins

_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401 - after what it replaces was kept

builtins.__import__ = _import
