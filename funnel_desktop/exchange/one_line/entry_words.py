"""Words of a line about somebody new, in English, Spanish, Turkish and German, folded."""

from funnel_desktop.funnel.objective import ActionKind
from funnel_desktop.funnel.stages import Stage

BEFORE_A_SOURCE = (
    "via", "through", "referred by", "recommended by", "thanks to", "por", "recomendado por",
    "recomendada por", "referido por", "referida por", "presentado por", "presentada por",
    "introduced by", "de parte de", "gracias a", "uber", "durch", "empfohlen von",
)  # fmt: skip
AFTER_A_SOURCE = ("araciligiyla", "uzerinden", "vasitasiyla", "tavsiyesiyle", "sayesinde")

GREETINGS = frozenset(
    [
        "regards", "best regards", "kind regards", "warm regards", "best wishes", "best",
        "many thanks", "thanks", "thank you", "cheers", "sincerely", "yours sincerely",
        "un saludo", "saludos", "saludos cordiales", "un cordial saludo", "un abrazo",
        "atentamente", "gracias", "muchas gracias", "saygilarimla", "saygilar", "sevgiler",
        "iyi calismalar", "tesekkurler", "mit freundlichen grussen", "freundliche grusse",
        "viele grusse", "beste grusse", "liebe grusse", "mfg", "danke",
    ]
)  # fmt: skip
"""What stands over a name at the end of an email."""
BETWEEN_NAMES = frozenset(("y", "e", "and", "und", "ve", "et", "de", "the"))
"""Of the words of a firm's name those that its address mostly leaves out."""

_ACTIONS = {
    ActionKind.CALL: (
        "call phone ring telefon llamar llamada llama llamarle ara arama anrufen anruf"
    ),
    ActionKind.EMAIL: "email e-mail mail correo e-posta eposta mailen",
    ActionKind.MEETING: (
        "meet meeting visit lunch coffee reunion reunirse visita cafe gorusme toplanti bulus "
        "bulusma ziyaret treffen termin besuch"
    ),
    ActionKind.WRITE: "write send escribir enviar yaz gonder schreiben senden",
}
ACTION_OF = {word: kind for kind, words in _ACTIONS.items() for word in words.split()}

SERVICE_WORDS = frozenset(
    [
        "coaching",
        "coach",
        "mentoring",
        "training",
        "workshop",
        "seminar",
        "therapy",
        "consulting",
        "supervision",
        "course",
        "talk",
        "retreat",
        "facilitation",
        "mediation",
        "terapia",
        "formacion",
        "taller",
        "asesoria",
        "curso",
        "charla",
        "mediacion",
        "acompanamiento",
        "kocluk",
        "egitim",
        "terapi",
        "danismanlik",
        "atolye",
        "seminer",
        "mentorluk",
        "beratung",
        "schulung",
        "therapie",
        "kurs",
        "vortrag",
        "mediation",
    ]
)
"""Words that name what is sold, where no service of the file is named."""

_STAGES = {
    Stage.UNIVERSE: "universe, universo, evren, universum",
    Stage.ABOVE: (
        "above, above the funnel, encima, encima del embudo, huninin ustu, uber dem trichter"
    ),
    Stage.IN: "in, in the funnel, en el embudo, huninin ici, im trichter",
    Stage.BEST_FEW: "best few, best, los mejores, en iyi birkac, die besten",
}
STAGE_OF = {words: stage for stage, several in _STAGES.items() for words in several.split(", ")}

TODAYS = frozenset(("today", "hoy", "bugun", "heute"))
TOMORROWS = frozenset(("tomorrow", "manana", "yarin", "morgen"))
_WEEKDAYS = (
    "mon monday lun lunes pzt pazartesi montag",
    "tue tues tuesday martes sali dienstag",
    "wed wednesday mie miercoles carsamba mittwoch",
    "thu thur thurs thursday jue jueves persembe donnerstag",
    "fri friday vie viernes cuma freitag",
    "sat saturday sab sabado cmt cumartesi samstag",
    "sun sunday dom domingo pazar sonntag",
)
WEEKDAY_OF = {word: day for day, words in enumerate(_WEEKDAYS, 1) for word in words.split()}
_MONTHS = (
    "jan january ene enero oca ocak januar",
    "feb february febrero sub subat februar",
    "march marzo mart marz",
    "apr april abr abril nis nisan",
    "may mayo mayis mai",
    "jun june junio haz haziran juni",
    "jul july julio tem temmuz juli",
    "aug august ago agosto agu agustos",
    "sep sept september septiembre eyl eylul",
    "oct october octubre eki ekim okt oktober",
    "nov november noviembre kas kasim",
    "dec december dic diciembre ara aralik dez dezember",
)
MONTH_OF = {word: month for month, words in enumerate(_MONTHS, 1) for word in words.split()}
BEFORE_AN_HOUR = "at|a las|a la|saat|um|@"
BEHIND_A_DAY = ("que viene", "proximo", "gunu")
BEFORE_A_DAY = frozenset(("on", "el", "am", "next", "this", "proximo", "kommenden", "gunu"))
LABELS = (
    "tel|telf|telefono|telefon|phone|mobile|mobil|movil|cell|cep|handy|gsm|fax|m|t|p|"
    "e-?mail|e-?posta|correo|mail|e"
)
"""Before a number or an address, with a colon or a point behind."""
