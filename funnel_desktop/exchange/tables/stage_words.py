"""What people call the stages of a sale, in several languages; data, no code.

Compared folded: first a name in full, then one that stands in it as whole words, the longest
first. Each name is put where its work is that of METHOD.md's stage.
"""

NAMES: dict[str, str] = {
    "universe": """universe; prospecting; prospect; prospects; lead; leads; new; new lead; open;
        cold; cold lead; suspect; idea; inquiry; enquiry; raw; to contact; not contacted;
        unqualified lead; marketing qualified lead; mql; lead in; lead generation; target; universo;
        prospección; prospecto; nuevo; nueva; contacto nuevo; cliente potencial; potencial;
        por contactar; sin contactar; interesado; evren; aday; potansiyel; yeni; yeni aday;
        aday müşteri; potansiyel müşteri; aranacak; soğuk; ilgilenen; universum; interessent;
        interessenten; neu; offen; anfrage; kaltkontakt; potenzieller kunde; kalt; neuer kontakt;
        neukontakt; neuer lead; kaltakquise; soğuk aday; yeni temas; frío; contacto frío;
        prospect froid; nouveau contact; nouveau prospect; froid; contatto nuovo; nuovo contatto;
        nouveau; piste; nuovo; potenziale; novo; nova;
        prospecção; a contatar""",
    "above": """above; above the funnel; above funnel; qualified; qualifying; qualification;
        qualify; qualified lead; qualified to buy; sales qualified lead; sql; contacted;
        first contact; contact made; appointment scheduled; meeting scheduled; discovery;
        first meeting; warm; connected; responded; demo scheduled; sobre el embudo; calificado;
        calificada; cualificado; cualificada; calificación; cualificación; contactado; contactada;
        primer contacto; cita agendada; reunión agendada; tibio; huninin üstü; huninin üstünde;
        nitelikli; nitelendirilmiş; ön görüşme; ilk görüşme; iletişime geçildi; görüşüldü;
        randevu alındı; ilk temas; ılık; über dem trichter; qualifiziert; qualifizierung;
        kontaktiert; erstgespräch; erstkontakt; termin vereinbart; kontakt; kontakt aufgenommen;
        in kontakt; im kontakt; im gespräch; gespräch; kontaktaufnahme; vorgespräch; kennenlernen;
        kennenlerngespräch; infogespräch; contact; in contact; first call; intro call; first talk;
        call scheduled; conversation; in conversation; contacto; en contacto; contacto hecho;
        primera llamada; primera reunión; primera cita; primera entrevista; en conversación; temas;
        temasta; temas kuruldu; iletişim; iletişimde; görüşme; ilk toplantı; ön görüşme yapıldı;
        premier contact; en contact; premier rendez vous; premier entretien; premier appel;
        en discussion; rendez vous pris; contatto; in contatto; primo contatto; primo incontro;
        qualifié; contacté; qualificato; contattato; contatado; contatada;
        qualificado; qualificada; qualificação; primeiro contato; contato feito""",
    "in": """in; in the funnel; in funnel; engaging; engaged; engagement; proposal; proposal sent;
        proposal made; proposal price quote; quote; quoted; quotation; offer; offer sent;
        offer made; needs analysis; value proposition; id decision makers; decision makers;
        decision maker bought in; perception analysis; presentation; presentation scheduled; demo;
        evaluation; solution; in progress; working; developing; consideration; active; en el embudo;
        embudo; propuesta; propuesta enviada; presupuesto; presupuesto enviado; cotización;
        cotizado; oferta; oferta enviada; análisis; análisis de necesidades; presentación; en curso;
        en proceso; en progreso; activo; evaluación; hunide; huninin içinde; huni; teklif;
        teklif verildi; teklif gönderildi; teklif aşaması; sunum; ihtiyaç analizi; değerlendirme;
        devam ediyor; sürüyor; görüşülüyor; aktif; im trichter; angebot; angebot gesendet;
        angebot erstellt; bedarfsanalyse; präsentation; bewertung; in arbeit; in bearbeitung;
        laufend; aktiv; proposition; devis; offre; offre envoyée; devis envoyé; proposition envoyée;
        angebot versendet; angebot verschickt; angebot abgegeben; angebot raus; offerte;
        preventivo inviato; en cours; proposta; preventivo; in corso;
        proposta enviada; proposta inviata; orçamento; orçamento enviado; apresentação;
        em andamento""",
    "best_few": """best few; bestfew; negotiation; negotiating; negotiation review; negotiations;
        negotiations started; closing; contract; contract sent; contracting; verbal;
        verbal agreement; verbal commit; commit; committed; decision; final; finalist;
        hot; final stage; about to close; mejores pocos; los mejores; negociación; negociando;
        en negociación; por cerrar; cierre; contrato; contrato enviado; acuerdo verbal; decisión;
        caliente; en iyi birkaç; en iyiler; en iyi az; pazarlık; müzakere; sözleşme;
        sözleşme aşaması; sözleşme gönderildi; kapanış; kapanışta; karar; sıcak; beste wenige;
        die besten; verhandlung; in verhandlung; vertrag; vertrag gesendet; mündliche zusage;
        entscheidung; heiß; négociation; contrat; trattativa; contratto;
        negociação; em negociação; fechamento""",
    "won": """won; closed won; win; signed; agreed; sold; customer; deal won; success; successful;
        completed; paid; ganado; ganada; cerrado ganado; cerrada ganada; firmado; vendido; aceptado;
        aceptada; cliente; logrado; kazanıldı; kazanılan; kazandı; kazanılmış; satıldı; imzalandı;
        anlaşıldı; onaylandı; kapandı kazanıldı; müşteri oldu; gewonnen; abgeschlossen gewonnen;
        unterschrieben; verkauft; beauftragt; auftrag; zugesagt; kunde; kundin; kunde geworden;
        bestandskunde; stammkunde; klient; klientin; mandant; mandantin; zusage; auftrag erteilt;
        vertrag unterschrieben; client; active client; existing client; existing customer; paying;
        clienta; cliente activo; cliente actual; contratado; contratada; müşteri; müşterimiz;
        danışan; mevcut müşteri; client actif; cliente acquisita; contrat signé; accepté; acceptée;
        contratto firmato; erfolgreich; gagné; gagnée; signé; vinto; vinta; chiuso vinto;
        ganho; ganha; fechado ganho; assinado""",
    "lost": """lost; closed lost; loss; qualified out; deal lost; rejected; declined; refused; dead;
        no;
        disqualified; unqualified; not qualified; not interested; abandoned; cancelled; canceled;
        failed; perdido; perdida; cerrado perdido; cerrada perdida; rechazado; rechazada;
        descartado; descartada; no interesado; cancelado; cancelada; abandonado; kaybedildi;
        kaybedilen; kayıp; kaybedilmiş; reddedildi; red; olumsuz; iptal; iptal edildi;
        vazgeçildi; ilgilenmiyor; kapandı kaybedildi; verloren; abgeschlossen verloren;
        abgelehnt; abgesagt; absage; kein interesse; absage erhalten; kein bedarf;
        nein; abgebrochen; turned down; said no; decline; refusal; no thanks; rechazo; no acepta;
        no necesita; negativa; descartar; ret; reddetti; reddedilen; vazgeçti; olmadı; istemedi;
        refus; refusée; abandon; abandonné; pas intéressé; pas intéressée; sans suite; rifiuto;
        non interessato; annullato; storniert; nicht qualifiziert; perdu;
        perdue; refusé; perso; persa; rifiutato; fechado perdido; recusado;
        recusada; sem interesse""",
    "parked": """parked; on hold; hold; paused; postponed; later; deferred; snoozed; dormant;
        nurture; nurturing; waiting; stalled; not now; aparcado; aparcada; en espera; en pausa;
        pausado; pausada; pospuesto; pospuesta; aplazado; aplazada; más adelante; más tarde;
        beklemede; bekliyor; bekletiliyor; askıda; askıya alındı; ertelendi; park; park edildi;
        park halinde; sonra; daha sonra; durduruldu; geparkt; zurückgestellt; pausiert;
        verschoben; wartet; später; ruhend; auf eis; en attente; reporté; in attesa; sospeso;
        em espera; adiado; adiada""",
}

ONLY_IN_FULL = """in; no; open; new; final; customer; cliente; win; paid; completed; success;
    successful; agreed; later; waiting; park; sonra; red; target; idea; raw; cold; hot; warm;
    active; working; demo; solution; sql; mql; auftrag; neu; offen; nuevo; nueva; yeni; actif;
    decision; evaluation; bekliyor; potencial; nuovo; nouveau; contract; contrato; contrat;
    vertrag; cierre; closing; accepted; kunde; kundin; client; clienta; klient; klientin; mandant;
    mandantin; musteri; danisan; kontakt; contact; contacto; contatto; temas; iletisim; gorusme;
    gesprach; conversation; kalt; froid; frio; nein; ret; offre; offerte; zusage; paying"""
"""Names that say too little when other words stand beside them."""

NOT = "not; no; non; nicht; kein; keine; sin; degil; yok; pas; never; un"
"""Words that turn a name that stands beside them into its opposite."""
