"""
The app: widgets in, one call, a page out.

`page` lays the page out and is what ``streamlit run`` gets; every other module
is one part of it. Nothing here decides what is a finding: that is the
pipeline's business, and what a row or a mark is, `compare.present`'s.
"""
