"""The values of Python expressions as far as they are literals; numbers keep their digits."""

import ast
import re
from typing import Final

from fs_event_studio.domain import json_text
from fs_event_studio.domain.json_text import JsonNumber
from fs_event_studio.domain.pasting.computed import Computed, LooseValue
from fs_event_studio.domain.pasting.remarks import PasteError, Remark, changed, listed
from fs_event_studio.domain.pasting.variables import Variables
from fs_event_studio.domain.phrases import Phrase

MAX_NESTING: Final = 100
"""Deepest nesting of expressions that is read."""

_MOST_BITS = 4096
_POINT = re.compile(r"(\d*)\.(\d*)(.*)", re.ASCII | re.DOTALL)
_JSON_NAMES: dict[str, LooseValue] = {"true": True, "false": False, "null": None}
_TRANSPARENT_CALLS = frozenset({"dumps", "encode", "HTTPBasicAuth", "dict"})


class Literals:
    """Reads the expressions of one program, statement by statement."""

    def __init__(self, code: str) -> None:
        self._lines = [line.encode() for line in code.split("\n")]
        self._variables = Variables()
        for name, value in _JSON_NAMES.items():
            self._variables[name] = value
        self._rewritten: dict[str, None] = {}
        self._depth = 0

    def assign(self, statement: ast.Assign | ast.AnnAssign) -> None:
        """Remember the value of `name = …` or `name["key"] = …`."""
        if not statement.value:
            return
        value = self.value(statement.value)
        for target in statement.targets if isinstance(statement, ast.Assign) else [statement.target]:
            match target:
                case ast.Name(id=name):
                    self._variables[name] = value
                case ast.Subscript(value=ast.Name(id=name), slice=ast.Constant(value=str() as key)):
                    self._variables.table(name)[key] = value

    def remarks(self) -> tuple[Remark, ...]:
        """Remarks on numbers that JSON writes otherwise."""
        if not self._rewritten:
            return ()
        return (changed("", Phrase("JSON writes these numbers otherwise: {0}.", listed([*self._rewritten]))),)

    def value(self, node: ast.expr) -> LooseValue:
        """The value of an expression; Computed where it is no literal.

        Errors: PasteError if it is nested too deeply.
        """
        self._depth += 1
        if self._depth > MAX_NESTING:
            raise PasteError(
                Phrase("The program is nested deeper than {0} levels. Paste its JSON instead.", MAX_NESTING)
            )
        value = self._value(node)
        self._depth -= 1
        return value

    def _value(self, node: ast.expr) -> LooseValue:
        match node:
            case ast.Constant():
                return self._constant(node)
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float()) as operand):
                return self._number(operand, "-")
            case ast.Dict():
                return self._dict(node)
            case ast.List(elts=items) | ast.Tuple(elts=items):
                return [self.value(item) for item in items]
            case ast.Name(id=name):
                return self._variables.value(name)
            case ast.BinOp(op=ast.Add()) | ast.JoinedStr():
                return self._text(node)
            case ast.Call():
                return self._call(node)
        return Computed()

    def _constant(self, node: ast.Constant) -> LooseValue:
        match node.value:
            case None | bool() | str():
                return node.value
            case int() | float():
                return self._number(node, "")
            case bytes():
                return _decoded(node.value)
        return Computed()

    def _number(self, node: ast.Constant, sign: str) -> LooseValue:
        """A number as it is written, or as JSON writes it if that has to differ."""
        written = f"{sign}{self._source(node)}"
        literal = written
        try:
            return json_text.read_number(literal)
        except ValueError:
            literal = sign + (
                _json_integer(node.value) if isinstance(node.value, int) else _json_real(self._source(node))
            )
        self._rewritten[written] = None
        return JsonNumber(literal)

    def _source(self, node: ast.Constant) -> str:
        """What stands in the program. A number never spans lines."""
        return self._lines[node.lineno - 1][node.col_offset : node.end_col_offset].decode()

    def _dict(self, node: ast.Dict) -> LooseValue:
        members: dict[str, LooseValue] = {}
        for key_node, value_node in zip(node.keys, node.values, strict=True):
            value = self.value(value_node)
            key = self.value(key_node) if key_node else None
            if not key_node and isinstance(value, dict):
                members |= value
            elif isinstance(key, str):
                members[key] = value
            elif isinstance(key, JsonNumber):
                members[key.literal] = value
            else:
                members[f"({len(members) + 1})"] = Computed()
        return members

    def _text(self, node: ast.BinOp | ast.JoinedStr) -> LooseValue:
        """Texts put together with `+` or as an f-string; computed if a part is."""
        parts = [node.left, node.right] if isinstance(node, ast.BinOp) else node.values
        text: LooseValue = ""
        for part in parts:
            plain = part.value if isinstance(part, ast.FormattedValue) and part.conversion < 0 else part
            text = self._variables.joined(text, self.value(plain))
        return text

    def _call(self, node: ast.Call) -> LooseValue:
        """Calls whose result we know, such as json.dumps(…) and "…".encode()."""
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name not in _TRANSPARENT_CALLS:
            return Computed()
        if name == "encode" and isinstance(node.func, ast.Attribute):
            return self.value(node.func.value)
        if name == "dict" and not node.args:
            return {word.arg: self.value(word.value) for word in node.keywords if word.arg}
        values = [self.value(argument) for argument in node.args]
        return values if name == "HTTPBasicAuth" else next(iter(values), Computed())


def _decoded(value: bytes) -> LooseValue:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return Computed()


def _json_integer(value: int) -> str:
    return f"{value:d}" if value.bit_length() <= _MOST_BITS else "1e999"  # which is refused as too large


def _json_real(written: str) -> str:
    """A float of Python such as `1.`, `.5`, `1_0.5` or `01.5` in JSON's spelling, with all its digits."""
    match = _POINT.fullmatch(written.replace("_", ""))
    if not match:
        return written.replace("_", "")
    whole, fraction, exponent = match.groups()
    return f"{whole.lstrip('0') or '0'}.{fraction or '0'}{exponent}"
