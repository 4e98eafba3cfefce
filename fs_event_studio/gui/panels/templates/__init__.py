"""The tree of saved events, and the examples that travel with the program."""
