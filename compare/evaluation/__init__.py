"""Scores against gold: alignment, findings, embedders."""
