"""The app, for `streamlit run app.py`; `compare-translations review` starts the same page."""

from compare.app.page import main

main()
