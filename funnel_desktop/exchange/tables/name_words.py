"""How columns with names of firms and people are called, in several languages; data, no code.

Compared as `field_words` are; of names in one list those that say more come first.
"""

FIRM = """company; company name; organization; organisation; organization name; organisation name;
    firm; firm name; business; business name; employer; org; empresa; nombre de la empresa;
    compañía; organización; razón social; sociedad; şirket; şirket adı; firma; firma adı; kurum;
    kurum adı; kuruluş; kuruluş adı; işletme; ticari unvan; firma unvanı; şirket unvanı; işveren;
    firmenname; unternehmen; unternehmensname; unternehmens; betriebs; betrieb; gesellschaft;
    arbeitgeber; einrichtung; entreprise; nom de l entreprise; société; nom de la société;
    raison sociale; organisme; employeur; azienda; nome azienda; società; ditta; ragione sociale;
    bedrijf; bedrijfsnaam; client company; client company name; customer company;
    client organisation;
    client organization; customer organisation; customer organization; kundenfirma; institution;
    institution name; praxis; institución; entidad; iş yeri; işyeri; organização; companhia;
    nome da empresa; instituição; empregador; razão social; account name; account; cuenta;
    nombre de la cuenta; hesap; hesap adı;
    kontoname; konto; compte; nom du compte"""
"""Where a firm stands, whatever else is there. An account may be empty beside a company."""

CLIENT = """client; client name; customer; customer name; name of client; cliente;
    nombre del cliente; nombre cliente; müşteri; müşteri adı; danışan; danışan adı; kunde; kundin;
    kundenname; auftraggeber; auftraggeberin; klient; klientin; klientenname; kunden; klienten;
    mandanten; auftraggebers; mandant; mandantin; nom du client; nom client; cliente nome;
    nome cliente; nome del cliente; klant; klantnaam"""
"""A firm or a person: beside a firm's column it is the person, beside a person's the firm."""

NAME = "name; names; nombre; nombres; isim; ad; adı; nom; noms; nome; naam; bezeichnung"
"""As above, and less likely a firm."""

PERSON = """contact person; contact person name; contact name; contact; contacts; person;
    person name; full name; complete name; display name; primary contact; main contact; key contact;
    decision maker; participant; attendee; patient; coachee; fn; file as; ansprechpartner;
    ansprechpartnerin; ansprechperson; kontaktperson; kontakt; kontaktname; vollständiger name;
    vollstandiger name; ganzer name; anzeigename; entscheider; teilnehmer; ansprechpartners;
    kontakts; kontaktes; persona de contacto; persona; nombre completo; nombre de contacto;
    nombre del contacto; contacto; contacto principal; interlocutor; interlocutora;
    responsable de la decisión; paciente; mostrar como; ilgili kişi; yetkili; yetkili kişi; kişi;
    kişi adı; irtibat kişisi; irtibat; temas kişisi; muhatap; tam ad; tam adı; tam isim; ad soyad;
    adı soyadı; isim soyisim; karar verici; görünen ad; personne de contact; personne; nom complet;
    interlocuteur; interlocutrice; nom du contact; nom affiché; décideur; referente;
    client contact; client contact name; customer contact; company contact; account contact;
    kundenkontakt; contacto del cliente; contacto cliente; contato; nome do contato;
    pessoa de contato; responsável; responsabile;
    persona di contatto; contatto; nome completo; nome contatto; contactpersoon; volledige naam"""

FIRST = """first name; firstname; given name; forename; first names; given names; first; given;
    nombre de pila; primer nombre; vorname; vornamen; rufname; ad; adı; prénom; prénoms; prenom;
    voornaam"""
LAST = """last name; lastname; surname; family name; last names; last; family;
    apellido; apellidos; primer apellido; soyad; soyadı; soyisim; nachname; familienname; zuname;
    nom de famille; cognome; sobrenome; achternaam"""

FIRST_HALF = """first; firstname; given; forename; vor; vorname; vornamen; rufname; nombre;
    nombres; nome; ad; adi; adı; isim; ismi; prenom; prenoms; voornaam"""
LAST_HALF = """last; lastname; surname; family; nach; nachname; nachnamen; familienname; zuname;
    apellido; apellidos; soyad; soyadi; soyadı; soyisim; soyismi; cognome; sobrenome; achternaam"""
"""Words of which one heading holds both where a column has the full names."""
CLEAR_FIRST = """firstname; forename; vor; vorname; vornamen; rufname; prenom; prenoms; voornaam"""
CLEAR_LAST = """lastname; surname; nachname; nachnamen; familienname; zuname; apellido; apellidos;
    soyad; soyadı; soyisim; soyismi; cognome; sobrenome; achternaam"""
"""Those that mean nothing else, whatever stands beside them."""
FAMILY_BESIDE_FIRST = "name; names; nom; noms; naam"
"""Family names, where they stand beside a column, or a word, of first names."""
FIRST_BESIDE_FAMILY = "name; nombre; nombres; nome; isim; ad; adı; naam"
"""First names, where they stand beside a column of family names."""

FILLERS = """of; the; a; an; and; or; for; in; der; die; das; des; dem; den; und; oder; bzw; vom;
    von; zum; zur; do; da; dos; das; de; la; el; los; las; del; y; o; e; du; le; les; l; d; et;
    ou; di; della; dell;
    ve; veya; ile; name; names; nombre; nombres; nom; nome; naam; ad; adı; isim; ismi"""
NOT_NAMES = """id; ids; nr; no; num; number; nummer; numero; numara; numarasi; code; kod; kodu;
    codigo; type; typ; tipo; tur; turu; kind; art; size; groesse; grosse; status; state; since;
    seit; desde; group; gruppe; grupo; class; category; kategorie; categoria; kategori; owner; date;
    datum; fecha; tarih; tarihi; count; anzahl; main; level; rating; score; tier; segment; currency;
    department; abteilung; domain; url; link; website; web; logo; photo; image; key; letzter;
    letzte; letztes; nächster; nächste; último; última; próximo; próxima; sonraki; dernier;
    dernière; prochain; prochaine; ultimo; ultima; prossimo; next; previous; former; last; first"""
"""Beside a firm's or a client's word they make it something else."""

LEGAL_FORMS = """ltd; limited; inc; corp; corporation; co; llc; llp; plc; gmbh; ag; kg; ug; ev; sl;
    sa; slu; sas; sarl; srl; spa; bv; nv; ab; as; aps; oy; ltda; sti; ltdsti; tic"""
"""What stands at the end of a firm's name; some lists write them and others do not."""

FORMS_OF_FIRMS = """ltd; limited; inc; corp; corporation; co; company; llc; llp; lp; plc; gmbh; ag;
    kg; ohg; gbr; ug; ev; mbh; sl; slu; sa; sas; sarl; sasu; eurl; srl; srls; spa; snc; bv; nv; ab;
    aps; oy; oyj; as; kft; zrt; sro; doo; ltda; sti; tic; san; group; gruppe; grupo; grubu; holding;
    partners; partner; associates; consulting; beratung; danismanlik; consultores; services; sons;
    sohne; hijos; fils; ogullari; clinic; klinik; klinigi; clinica; praxis; kanzlei; verlag;
    stiftung; foundation; fundacion; vakfi; verein; universitat; university; universidad;
    universitesi; school; schule; colegio; hotel; hotels; bank; studio; solutions; systems;
    software; logistics; logistik; industries; international; maschinenbau; werke; versicherung"""
"""Words in the names of firms."""
