"""What an import cannot take, as keys and values; the words stand with the screens."""


class ImportRefused(Exception):
    """A file or a request that was refused as a whole; nothing has been written.

    `key` names what happened, `values` what the sentence about it needs. Keys of the file
    (values: path where there is one): missing, folder, no_permission, unreadable, empty,
    not_a_table (looks_like: spreadsheet, pdf, database, picture, archive, binary, web page,
    XML, JSON, letter or diary), no_cards, locked, open_quote (row), not_our_json (where),
    newer, not_ordinary. What lies beyond a bound (at_most): too_large (in megabytes),
    too_many_rows, too_many_columns, too_many_cells, cell_too_long (row). Of its reading:
    too_slow (seconds), too_much_memory (at_most, in gigabytes), reader_failed. Keys of the
    request: no_such_row (row), unknown_field (field), unknown_column (field, column),
    same_column_name (column), unknown_stage (value, stage), not_a_date_format (format),
    ambiguous_dates (column, candidates, example), has_problems (count), nothing_to_take,
    cancelled.
    Of what the rows are: another_list (kind: hours, calendar, bank or emails).
    """

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


class Unreadable(ValueError):
    """A cell that cannot be taken; `key` says why (see `typed_columns.CellProblem`)."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key
