"""The file with the person's rules for how long exchanges are kept."""

from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from fs_event_studio.domain.keeping import KeepingRule, KeepingRules
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.settings.files import SettingsTrouble, read_json, set_aside, write_json

MOST = {"days": 36_500, "exchanges": 10**12, "megabytes": 10**9}
"""Above this a bound is a slip of the pen."""


class KeepingFile:
    """Reads and replaces the rules. A file that cannot be read removes nothing: it is told, and no rule holds."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> KeepingRules:
        """The rules; none without a file. Errors: SettingsTrouble, naming the file and the rule."""
        content = read_json(self._path)
        if content is None:
            return KeepingRules()
        environments = content.get("environments", {})
        if not isinstance(environments, dict):
            raise self._trouble(Phrase("“environments” must be an object with a rule for each name"))
        own = {name: self._rule(f"“{name}”", value) for name, value in environments.items()}
        return KeepingRules(own, self._rule("“others”", content.get("others", {})))

    def save(self, rules: KeepingRules) -> None:
        """Replace the rules; a file that cannot be read is set aside. Errors: SettingsTrouble."""
        try:
            self.load()
        except SettingsTrouble:
            set_aside(self._path)
        own = {name: _entry(rule) for name, rule in rules.environments.items()}
        write_json(self._path, {"environments": own, "others": _entry(rules.others)})

    def _rule(self, name: str, value: object) -> KeepingRule:
        if not isinstance(value, dict):
            raise self._trouble(Phrase("the rule {0} must be an object", name))
        known = {field.name for field in fields(KeepingRule)}
        for key, bound in value.items():
            if key not in known:
                raise self._trouble(
                    Phrase("the rule {0} has “{1}”; there are {2}", name, key, ", ".join(sorted(known)))
                )
            if isinstance(bound, bool) or not isinstance(bound, int) or not 0 < bound <= MOST[key]:
                raise self._trouble(
                    Phrase("in the rule {0}, “{1}” must be a whole number from 1 to {2:,}", name, key, MOST[key])
                )
        return KeepingRule(**value)

    def _trouble(self, reason: str) -> SettingsTrouble:
        return SettingsTrouble(Phrase("{0}: {1}. Mend it; nothing is removed until then.", self._path, reason))


def _entry(rule: KeepingRule) -> dict[str, Any]:
    return {name: bound for name, bound in asdict(rule).items() if bound is not None}
