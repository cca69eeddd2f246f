"""English and euros, as the tests of the look have them."""

from tests.ui.looks.conftest import wear

__all__ = ["wear"]
