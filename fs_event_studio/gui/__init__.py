"""The window: the only room that imports Qt.

PySide6 replaces Python's `__import__` by one that looks for PySide6 in the source of every module imported after it,
for the sake of `from __feature__ import` and `from PySide6.… import *`, which nothing here uses. Reading so many files
cost 10 ms of each start, so Python's own import is put back. With its first module, PySide6 also compiles what writes
stubs for type checkers, which took another 14 ms: empty modules stand in for it meanwhile, for nothing that runs needs
it. Where PySide6 was imported before, or loads no such modules, nothing changes.
"""

import builtins
import sys
from importlib.machinery import ModuleSpec
from importlib.util import module_from_spec
from typing import Any

_import = builtins.__import__
_PACKAGE = "shibokensupport.signature.lib"
_stand_ins = {name: module_from_spec(ModuleSpec(f"{_PACKAGE}.{name}", None)) for name in ("enum_sig", "pyi_generator")}


def _import_without_stub_writer(name: str, *others: Any, **named: Any) -> Any:  # noqa: ANN401 - as Python's own
    if name == _PACKAGE:
        for inner, stand_in in _stand_ins.items():
            sys.modules.setdefault(f"{_PACKAGE}.{inner}", stand_in)
    return _import(name, *others, **named)


builtins.__import__ = _import_without_stub_writer
try:
    import PySide6.QtCore  # noqa: F401 - first of all
finally:
    builtins.__import__ = _import
    for _name in [name for name, module in sys.modules.items() if module in _stand_ins.values()]:
        del sys.modules[_name]
