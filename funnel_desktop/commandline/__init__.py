"""The command line: what the board does, for programs and for people without a screen."""
