"""The history on SQLite: the only room that imports sqlite3."""
