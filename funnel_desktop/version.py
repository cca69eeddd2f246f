"""The program's version: the wheel, the window and the reports read it from here."""

VERSION = "0.1.0"
