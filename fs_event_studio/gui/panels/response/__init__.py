"""Shows one exchange: what was sent and what came back."""
