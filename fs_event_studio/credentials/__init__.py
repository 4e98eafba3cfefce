"""Where keys rest: the computer's own keyring, or memory. The only room that imports keyring."""
