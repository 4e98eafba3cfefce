"""What holds for all tests."""

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A machine that others use as well makes a single example slow now and then; pytest's own time-out is the bound.
settings.register_profile("studio", deadline=None, print_blob=True)
settings.load_profile("studio")
