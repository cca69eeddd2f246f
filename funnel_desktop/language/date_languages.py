"""Words of the languages that dates are typed in, beside the names of days and months.

Whatever language the program speaks, a date is understood in English, Spanish, Turkish and
German: people type as they think.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DateWords:
    """Words parted by spaces, phrases by commas.

    `days` go with a number of days from today. `weekly` is *next* where a weekday with it lies
    in the week after this one (*next Friday*), `coming` where it is the first one to come
    (*nächsten Freitag*). `ahead` stands before a distance (*in 2 weeks*), `ago` before or behind
    it, `later` behind it; `at` before a time of day, `hour` behind it.
    """

    days: dict[str, int]
    units: dict[str, str]
    counts: dict[str, int]
    weekly: str = ""
    coming: str = ""
    last: str = ""
    this: str = ""
    ahead: str = ""
    later: str = ""
    ago: str = ""
    at: str = ""
    hour: str = ""
    fillers: str = ""


LANGUAGES: dict[str, DateWords] = {
    "en": DateWords(
        days={"today": 0, "tomorrow": 1, "yesterday": -1, "day after tomorrow": 2,
              "day before yesterday": -2},
        units={"d": "d day days", "w": "w week weeks", "m": "m month months", "y": "y year years"},
        counts={"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "six": 6},
        weekly="next", coming="coming", last="last, past", this="this",
        ahead="in", later="later, from now, from today", ago="ago", at="at", fillers="on the of",
    ),
    "de": DateWords(
        days={"heute": 0, "morgen": 1, "ubermorgen": 2, "uebermorgen": 2, "gestern": -1,
              "vorgestern": -2},
        units={"d": "tag tage tagen", "w": "wo woche wochen", "m": "monat monate monaten",
               "y": "jahr jahre jahren"},
        counts={"ein": 1, "eine": 1, "einer": 1, "einem": 1, "zwei": 2, "drei": 3, "vier": 4,
                "sechs": 6},
        coming="nachsten, nachster, nachste, nachstes, nachstem, naechsten, naechster, naechste, "
               "kommenden, kommender, kommende, kommendes",
        last="letzten, letzter, letzte, letztes, vergangenen, vergangene, vorigen, vorige",
        this="diesen, dieser, diese, dieses", ahead="in", ago="vor", at="um, gegen", hour="uhr",
        fillers="am den der die das im",
    ),
    "es": DateWords(
        days={"hoy": 0, "manana": 1, "pasado manana": 2, "ayer": -1, "anteayer": -2},
        units={"d": "dia dias", "w": "semana semanas", "m": "mes meses", "y": "ano anos"},
        counts={"un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "seis": 6},
        coming="proximo, proxima, que viene, siguiente", last="pasado, pasada, ultimo, ultima",
        this="este, esta", ahead="en, dentro de", ago="hace", at="a las, a la", hour="h horas",
        fillers="el la los las de del",
    ),
    "tr": DateWords(
        days={"bugun": 0, "yarin": 1, "obur gun": 2, "ertesi gun": 2, "dun": -1,
              "evvelsi gun": -2},
        units={"d": "g gun", "w": "h hafta", "m": "ay", "y": "yil"},
        counts={"bir": 1, "iki": 2, "uc": 3, "dort": 4, "alti": 6},
        weekly="gelecek, onumuzdeki, haftaya", last="gecen", this="bu",
        later="sonra, icinde", ago="once", at="saat", fillers="gunu",
    ),
}  # fmt: skip
"""Without accents and dots, as `document.search.folded` makes them."""
