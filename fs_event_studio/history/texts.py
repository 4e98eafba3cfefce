"""Texts as columns hold them."""


def stored_text(text: str) -> str | bytes:
    """`text` as a column takes it: as a BLOB if it has lone surrogates, which TEXT cannot hold."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")
    return text


def column_text(value: str | bytes) -> str:
    """The text in a column."""
    return value.decode("utf-8", "surrogatepass") if isinstance(value, bytes) else value
