"""Where the program's files live: what travels with it, and what it keeps for its user."""
