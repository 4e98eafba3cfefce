"""The Fullstory client: the only room that speaks HTTP, and the only one that imports requests."""
