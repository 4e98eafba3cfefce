"""The disk, for the rooms that keep files: how a file is written so that none is ever found half written."""
