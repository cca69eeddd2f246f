"""What people call the columns of their lists of clients, in several languages; data, no code.

Compared as `field_words` are. The names of vCard's properties stand among the English ones.
"""

from funnel_desktop.exchange.tables import field_words

_SHARED = ("email", "phone", "sector", "size", "source", "notes")

NAMES: dict[str, str] = {field: field_words.NAMES[field] for field in _SHARED} | {
    "kind": """kind; type; client type; account type; contact type; person or organisation; tipo;
        tipo de cliente; clase; tür; türü; müşteri türü; art; kundenart; typ""",
    "place": field_words.NAMES["place"] + "; adr",
    "job_title": """job title; title; position; role; job; occupation; organization title; cargo;
        puesto; título; unvan; unvanı; görev; görevi; pozisyon; position; funktion; titel; poste;
        ruolo""",
    "revenue": """revenue; annual revenue; yearly revenue; turnover; sales; income;
        annual turnover; ingresos; facturación; facturación anual; ventas; ciro; yıllık ciro;
        gelir; hasılat; umsatz; jahresumsatz; chiffre d affaires; fatturato""",
    "birthday": """birthday; birth date; date of birth; birthdate; born; dob; bday;
        fecha de nacimiento; nacimiento; cumpleaños; doğum tarihi; doğum günü; doğum;
        geburtstag; geburtsdatum; anniversaire; date de naissance; data di nascita;
        compleanno""",
    "distance": """distance; distance km; kilometers; kilometres; km; travel distance; distancia;
        kilómetros; mesafe; uzaklık; kilometre; entfernung; kilometer; distanza""",
    "hourly_budget": """hourly budget; budget per hour; hourly rate; rate per hour; budget hour;
        presupuesto por hora; tarifa por hora; precio por hora; saatlik bütçe; saatlik ücret;
        saat ücreti; stundenbudget; stundensatz; budget horaire; tarif horaire""",
    "person_notes": """person notes; notes on person; note fn; notas de la persona; kişi notları;
        notizen zur person""",
    "marked": "best or worst; mejor o peor; en iyi en kötü",
    "kept_because": "kept because; kept although excluded",
    "client_id": "client id of export",
}
"""`client_id` is guessed only by its own name: numbers of other programs need not group rows."""

NEVER = f"""{field_words.PARTS_OF_ADDRESSES}; id; account id; record id; customer id; contact id;
    parent; subsidiary of; parent account; parent company; owner; sales agent; agent; account owner;
    contact owner; currency; last modified; last activity; updated; updated at; modified; created;
    created at; year; year established; founded; status; propietario; moneda; sorumlu; para birimi;
    besitzer; währung; zuständig; fax; website; url; web; middle name; nickname; suffix; prefix;
    photo; gender; phonetic first name; phonetic last name; label; labels; phone type; email type;
    e mail type; address type"""
"""Columns that are none of ours, though a word in them may look so."""

ONLY_IN_FULL = f"""{field_words.ONLY_IN_FULL}; ad; adi; title; type; tipo; art; typ; role; job; km;
    sales; income; org; fn; position; born; clase; tur; unvan; gorev; display name; account;
    company; firma; business; kurum; puesto; cargo; poste; cuenta; hesap; state"""
"""Names that mean too many things to be looked for among other words."""
