"""
What is on this machine: Argos packages and sentence-transformers models.

Listing them, installing them and removing them. Nothing here asks a person
anything: a surface says first what `plan` and `size` report, and calls the
rest only when told to.
"""
