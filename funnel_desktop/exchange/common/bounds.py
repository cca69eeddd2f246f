"""How much a foreign file may hold: what lies beyond is said, never left out in silence."""

MEGABYTE, GIGABYTE = 10**6, 10**9

BYTES = 200 * MEGABYTE
"""Of text, as a file has it and as it is unpacked."""
CELLS = 20_000_000
ROWS = 500_000
COLUMNS = 1_000
LETTERS_OF_A_CELL = 100_000
LETTERS_OF_A_LINE = 1_000
"""In a field of one line: names, addresses, words."""
LETTERS_OF_A_NOTE = 1_000_000
SERIES = 10_000
"""Of a calendar: its entries, each with its repetitions."""

LETTERS_OF_A_FIELD = LETTERS_OF_A_NOTE
"""Where text is given up: what looks so long is mostly a quotation that never ends."""
SECONDS_WITHOUT_A_ROW = 10
BYTES_OF_MEMORY = 1 * GIGABYTE
