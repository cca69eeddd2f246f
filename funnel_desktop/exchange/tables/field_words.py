"""What people call the columns of their lists, in several languages; data, no code.

Compared folded: first a name in full, then one that stands in a heading as whole words. Of
names for the same field those that say more come first. Who is meant: see `name_words`.
"""

NAMES: dict[str, str] = {
    "objective": """objective; wish; opportunity; opportunity name; deal; deal name; deal title;
        title; subject; project; need; what; description; objetivo; oportunidad; negocio;
        nombre del negocio; asunto; proyecto; título; necesidad; descripción; fırsat; fırsat adı;
        anlaşma; konu; proje; ihtiyaç; hedef; başlık; açıklama; chance; verkaufschance;
        opportunität; vorhaben; projekt; titel; betreff; bedarf; ziel; beschreibung; projet;
        affaire; potential name; nome do negócio; oportunidade; opportunité; progetto;
        opportunità""",
    "service": """service; product; product name; offer; offering; service type; type of service;
        servicio; producto; oferta; hizmet; ürün; dienstleistung; produkt; leistung; angebot;
        produit; offre; servizio; prodotto""",
    "value": """value; amount; deal value; deal amount; close value; revenue; price; fee; budget;
        total; sum; opportunity value; estimated value; expected revenue; valor; importe; monto;
        precio; honorarios; presupuesto; cantidad; değer; tutar; bedel; fiyat; ücret; bütçe;
        gelir; wert; betrag; summe; preis; honorar; umsatz; auftragswert; volumen; angebotssumme;
        angebotswert; angebotsbetrag; angebotspreis; nettobetrag; nettosumme; auftragsvolumen;
        dealwert; umsatzpotenzial; montant;
        deal size; opportunity size; deal worth; preço; valeur; prix; valore; importo; prezzo""",
    "stage": """stage; deal stage; status; state; phase; pipeline stage; sales stage; step;
        lead status; etapa; estado; fase; etapa del negocio; aşama; durum; evre; satış aşaması;
        stufe; stadium; stand; verkaufsphase; étape; statut; stato; estágio; fase do funil""",
    "outcome": """outcome; result; deal status; opportunity status; won or lost; won lost;
        deal result; resultado; resultado del negocio; estado del negocio; ganado o perdido; sonuç;
        sonucu; anlaşma durumu; ergebnis; dealstatus; gewonnen oder verloren; résultat; esito""",
    "won": """won; is won; iswon; closed won; won yes no; won y n; deal won; ganado; ganada;
        cerrado ganado; cerrada ganada; está ganado; kazanıldı; kazanıldı mı; kazandı; kazandık mı;
        kapandı kazanıldı; gewonnen; gewonnen ja nein; ist gewonnen; abgeschlossen gewonnen;
        gagné; gagnée; vinto; vinta; ganho; ganha""",
    "lost": """lost; is lost; islost; closed lost; lost yes no; lost y n; deal lost; perdido;
        perdida; cerrado perdido; cerrada perdida; está perdido; kaybedildi; kaybedildi mi;
        kaybettik mi; kapandı kaybedildi; verloren; verloren ja nein; ist verloren;
        abgeschlossen verloren; perdu; perdue; perso; persa""",
    "won_on": """won on; won time; won date; date won; won at; ganado el; fecha ganado;
        fecha de ganado; kazanma tarihi; kazanıldığı tarih; gewonnen am; gewonnen; gewinndatum;
        gagné le; date de gain; vinto il; ganho em""",
    "lost_on": """lost on; lost time; lost date; date lost; lost at; perdido el; fecha perdido;
        fecha de pérdida; kaybetme tarihi; kaybedildiği tarih; verloren am; verloren;
        verlustdatum; perdu le; date de perte; perso il; perdido em""",
    "first_contact": """first contact; first contacted; first contact date; engage date; engaged;
        created; deal created; created time; created on; created at; create date; created date;
        date created; creation date;
        start date; opened; open date; opened on; date added; contact date; date; primer contacto;
        fecha de primer contacto; fecha de creación; creado; fecha de inicio; fecha de contacto;
        fecha; ilk temas; ilk görüşme; ilk temas tarihi; ilk görüşme tarihi; oluşturma tarihi;
        oluşturulma tarihi; başlangıç tarihi; başlangıç; tarih; erstkontakt; erster kontakt;
        erstellt; erstellt am; angelegt; angelegt am; erstellungsdatum; beginn; startdatum;
        kontaktdatum; datum; premier contact; date de création; data creazione; data di creazione;
        data de criação; criado em; primeiro contato; data do primeiro contato; primo contatto""",
    "expected": """expected; close date expected; closing date expected; expected closing date;
        expected close; expected close date; expected agreement; forecast;
        forecast date; expected date; estimated close date; expected on; decision date;
        fecha prevista; fecha de cierre prevista; cierre previsto; cierre esperado; previsto;
        beklenen; beklenen tarih; beklenen kapanış; tahmini kapanış; tahmini kapanış tarihi;
        erwartet; erwartet am; voraussichtlich; voraussichtlicher abschluss;
        erwarteter abschluss; erwartetes abschlussdatum; date prévue; data prevista;
        previsão de fechamento; fechamento previsto; chiusura prevista""",
    "closed": """closed; actual close date; actual closing date; actual close; close date actual;
        actual closed date; close date; closed date; closed on; closing date; date closed;
        end date; signed; signed on; cerrado; fecha de cierre; cierre; fecha de firma;
        kapanış; kapanış tarihi; kapandı; bitiş tarihi; imza tarihi; sonuç tarihi; abgeschlossen;
        abgeschlossen am; abschluss; abschlussdatum; abschlusstag; geschlossen; geschlossen am;
        enddatum; date de clôture; data di chiusura; data chiusura; chiuso il; chiusura;
        data de fechamento; fechado em; data de encerramento""",
    "outcome_value": """outcome value; agreed value; won value; contract value; valor acordado;
        valor ganado; anlaşılan değer; sözleşme bedeli; vereinbarter wert; auftragssumme""",
    "reason": """reason; lost reason; loss reason; closed lost reason; reason lost; close reason;
        outcome reason; motivo; razón; motivo de pérdida; razón de pérdida; neden; sebep;
        kayıp nedeni; kaybetme nedeni; grund; verlustgrund; raison; motivo perdita;
        motivo della perdita; motivo da perda; reason for loss""",
    "parked_until": """parked until; until; follow up after; snoozed until; wiedervorlage;
        aparcado hasta; hasta; en espera hasta; park edildi; şu tarihe kadar; bekletme tarihi;
        geparkt bis; zurückgestellt bis""",
    "source": """source; lead source; origin; channel; referred by; referral; how found; origen;
        fuente; canal; procedencia; recomendado por; kaynak; kanal; müşteri kaynağı; referans;
        quelle; herkunft; leadquelle; empfohlen von; provenance; fonte""",
    "next_action": """next action; next step; next steps; next activity; to do; todo; task;
        follow up; próxima acción; próximo paso; siguiente paso; siguiente acción; tarea;
        sonraki adım; sonraki eylem; sıradaki iş; yapılacak; görev; nächster schritt;
        nächste aktion; nächste aktivität; aufgabe; prochaine étape; prossimo passo""",
    "next_kind": """next kind; next action kind; next action type; activity type;
        tipo de acción; tipo de próxima acción; eylem türü; sonraki eylem türü; aktivitätstyp;
        art der aktivität""",
    "next_date": """next date; next action date; next step date; next activity date; due; due date;
        follow up date; next contact; next contact date; fecha próxima acción;
        fecha de próxima acción; fecha próximo paso; próximo contacto; vencimiento;
        sonraki tarih; sonraki eylem tarihi; sonraki görüşme; takip tarihi; son tarih;
        nächster kontakt; nächster termin; fällig; fällig am; datum nächster schritt""",
    "next_time": """next time; time; due time; hora; saat; uhrzeit; heure; ora""",
    "next_minutes": """next minutes; minutes; duration; minutos; duración; dakika; süre; minuten;
        dauer; durée; durata""",
    "next_question": """next question; question; question to ask; pregunta; soru; frage""",
    "email": """email; e mail; e postası; eposta adresi; e postalar; mails; email address;
        e mail address; mail; contact email; correo; correo electrónico; dirección de correo;
        e posta; eposta; e posta adresi; mail adresi; e mail adresse; mailadresse; courriel;
        indirizzo email""",
    "phone": """phone; telefonu; cep numarası; telefon no; mobiltelefon; mobilnummer; rufnummer;
        festnetz; phone number; telephone; mobile; mobile phone; cell; tel; teléfono;
        teléfono móvil; tel móvil; móvil; celular; telefon; telefon numarası; cep; cep telefonu;
        telefonnummer; handy; handynummer; mobil; téléphone; portable; telefono; cellulare;
        telefone""",
    "notes": """notes; note; comment; comments; remarks; remark; nota; notas; comentario;
        comentarios; observaciones; not; notlar; yorum; yorumlar; notiz; notizen; anmerkung;
        anmerkungen; bemerkung; bemerkungen; kommentar; remarques; commentaire; osservazioni""",
    "sector": """sector; industry; line of business; profession; branch; industria; rubro; ramo;
        profesión; actividad; sektör; meslek; iş kolu; branche; industrie; beruf; secteur;
        settore""",
    "place": """place; city; town; location; office location; address; country; region; lugar;
        ciudad; localidad; ubicación; dirección; país; yer; şehir; il; ilçe; konum; adres; ülke;
        ort; stadt; standort; adresse; land; ville; pays; città; paese; cidade; endereço""",
    "size": """size; employees; number of employees; headcount; staff; people; tamaño; empleados;
        número de empleados; plantilla; büyüklük; çalışan; çalışan sayısı; personel; größe;
        mitarbeiter; mitarbeiterzahl; anzahl mitarbeiter; effectif; dipendenti""",
    "entered_universe": """entered universe; date entered universe; en universo desde;
        evrene giriş; im universum seit""",
    "entered_above": """entered above; entered above the funnel; date entered above;
        sobre el embudo desde; huninin üstüne giriş; über dem trichter seit""",
    "entered_in": """entered in; entered in the funnel; date entered in; en el embudo desde;
        huniye giriş; im trichter seit""",
    "entered_best_few": """entered best few; date entered best few; mejores pocos desde;
        en iyilere giriş; beste wenige seit""",
    "history": "history; stage history; historial; geçmiş; verlauf",
}

PARTS_OF_ADDRESSES = """street; street address; postal code; postcode; zip; zip code; po box;
    extended address; straße; strasse; plz; postleitzahl; postfach; calle; código postal; apartado;
    rue; code postal; sokak; cadde; posta kodu; via; cap; label; labels; address label;
    address type; phone label; phone type; email label; email type; e mail label; e mail type;
    assistant; assistant s; assistent; assistentin; asistente; asistan; pager; telex; isdn"""
"""Beside a town's column, and what only says of which kind an address is."""

NEVER = f"""{PARTS_OF_ADDRESSES}; id; weighted value; deal weighted value; update time;
    deal update time; opportunity id; deal id; account id; record id; owner; sales agent; agent;
    manager; salesperson; sales rep; assigned to; currency; probability; last modified;
    last activity; updated; updated at; modified; quarter; close quarter; engage quarter; year;
    propietario; vendedor; moneda; probabilidad; última modificación; sorumlu; temsilci;
    para birimi; olasılık; son değişiklik; besitzer; job title; jobtitle; organization title;
    position title; berufsbezeichnung; puesto; cargo; unvan; verkäufer; zuständig; währung;
    wahrscheinlichkeit; geändert am; zuletzt geändert"""
"""Columns that are none of ours, though a word in them may look so."""

ONLY_IN_FULL = """date; fecha; tarih; datum; name; nombre; nom; nome; isim; contact; contacto;
    kontakt; time; hora; saat; heure; ora; total; sum; summe; what; state; stand; not; note;
    nota; people; persona; need; step; task; project; fee; price; cell; tel; mail; il; ort; yer;
    land; end date; start date; created; until; hasta; stage; value; person; source; reason"""
"""Names that mean too many things to be looked for among other words."""

WHOSE = """business; work; working; office; home; private; personal; primary; main; other; default;
    associated; deal; opportunity; lead; person; organization; organisation; account; company;
    mailing; billing; postal; geschäftlich; geschäftliche; dienstlich; privat; private; arbeit;
    haupt; weitere; sonstige; trabajo; casa; particular; laboral; profesional; principal; otro;
    otra; del; de; iş; ev; kişisel; diğer; professionnel; professionnelle; domicile; perso;
    netto; brutto; net; gross; neto; bruto; ht; ttc; eur; usd; gbp; chf; try; tl; in; en; value"""
"""Words beside a name that say whose or which one it is, and nothing else."""

NEVER_BESIDE = "state; title; what; not; note; total; sum; end; until"
"""Names that mean something else beside such words: `Home state`."""
