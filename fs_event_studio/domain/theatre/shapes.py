"""The shapes of marks: each place has one of its own, so that colour is never the only sign."""

from fs_event_studio.domain.landing import Place


def corners(place: Place | None, x: float, y: float, size: float) -> tuple[tuple[float, float], ...]:
    """The corners of a mark with its centre at (x, y); none for a circle.

    A circle is stitched, a diamond belongs to a user, a triangle to a new anonymous one, a square is not known.
    """
    match place:
        case Place.SESSION:
            return ()
        case Place.USER:
            far = size * 1.2
            return (x, y - far), (x + far, y), (x, y + far), (x - far, y)
        case Place.ANONYMOUS:
            return (x, y - size * 1.15), (x + size * 1.1, y + size * 0.85), (x - size * 1.1, y + size * 0.85)
        case None:
            return (x - size, y - size), (x + size, y - size), (x + size, y + size), (x - size, y + size)


OPEN_END = 5.0
"""How wide a session is drawn of which only the beginning is known, in times of its height; its outline is dashed."""
