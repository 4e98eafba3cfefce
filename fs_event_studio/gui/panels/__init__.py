"""The parts of the window. They do not know each other; the main window connects them."""
