"""The search language: one for window, command line and saved filters.

A text is cut into terms (tokens.py), the terms are read into a tree (parsing.py, tree.py), and the history room turns
the tree into SQL that holds nothing of what was typed. What cannot be read is pointed at, never passed over. The
table of the language (language.py) drives reading, completion (completing.py) and help.
"""

from fs_event_studio.domain.search.parsing import parse_query
from fs_event_studio.domain.search.tree import SearchMistake, SearchQuery
from fs_event_studio.domain.search.words import BODY_BYTES, body_text, searchable, words

__all__ = ["BODY_BYTES", "SearchMistake", "SearchQuery", "body_text", "parse_query", "searchable", "words"]
