"""Shows where events land, and lets the person direct the sandbox's world."""
