"""Reasons why a command is not done, each one sentence."""


class UsageError(Exception):
    """The command was written wrongly; the message is the sentence, the exit code 2."""


class Refused(Exception):
    """The command was understood and cannot be done; the message is the sentence, the code 1."""
