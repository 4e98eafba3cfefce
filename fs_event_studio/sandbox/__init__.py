"""The documented API as a world in memory: plain Python, no sockets, no threads of its own."""
