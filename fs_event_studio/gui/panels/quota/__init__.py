"""What was used of the quotas, as numbers and as a picture."""
