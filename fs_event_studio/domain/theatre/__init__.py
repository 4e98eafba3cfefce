"""The stitching theatre as values: what is seen of a world, where it is drawn, and the same as SVG and as text."""
