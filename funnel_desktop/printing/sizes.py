"""Sizes of letters on paper, in points, and their weights (DESIGN.md 9)."""

from PySide6.QtGui import QFont

TITLE, HEADING, TEXT, NOTE, LEAST = 19.0, 11.0, 9.5, 8.5, 8.0
"""Nothing is smaller than LEAST."""
BOLD, SEMI = QFont.Weight.Bold, QFont.Weight.DemiBold
