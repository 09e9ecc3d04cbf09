"""Ours against other aligners: ``make bench``; no part of the tests."""
