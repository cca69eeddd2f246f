"""What can go wrong with a document, as keys and values; the words stand with the screens."""


class DocumentError(Exception):
    """A request that was refused; nothing has changed.

    `key` names what happened, `values` what the sentence about it needs. Keys on opening:
    missing, exists, empty, not_sqlite, other_program, truncated, newer, in_use, folder,
    no_permission, read_only_place, damaged, bad_name. On writing: write_failed (values: why),
    read_only_document. On asking: not_found, not_unique, not_valid (values: field, value).
    """

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values
