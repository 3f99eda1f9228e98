"""Tagged PDF (PDF/UA-1, ISO 14289-1) on top of ReportLab.

Rule: everything drawn is an artifact unless a flowable opened a structure element for it, so nothing can stay
untagged by accident.
"""
