"""Sheets of paper made by the app: letters, and papers of the sample library. The only package that knows ReportLab."""
