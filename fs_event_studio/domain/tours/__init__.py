"""Tours of stitching: slides with captions, and what happens on each. A tour is a plain text file, and only data."""
