"""The rules of the matter: plain values and pure functions, standard library only, no I/O."""
