"""The sandbox's way to HTTP: who may come in, how much they may bring, and what goes back."""
