import type { LanguageData } from './types.ts';
import { count, words } from './words.ts';

export const de: LanguageData = {
  code: 'de',
  name: 'Deutsch',
  writing: {
    functionWords: `
      der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner und oder aber denn sondern doch
      ich du er sie es wir ihr mich dich sich uns euch ihm ihn ihnen mein dein sein ihre ihren ihrem ihrer ihres seine seinen seinem seiner seines unser unsere unseren unserem unserer euer
      dieser diese dieses diesen diesem jener jene jenes jeder jede jedes jeden jedem alle allen aller alles manche solche welche welcher welches welchen
      in im an am auf aus bei beim mit nach von vom zu zum zur über unter vor hinter neben zwischen durch für gegen ohne um bis seit während wegen trotz statt innerhalb außerhalb gegenüber ab pro je laut gemäß
      ist sind war waren sei seien wäre wären bin bist gewesen sein hat haben hatte hatten habe hätte hätten wird werden wurde wurden worden würde würden
      kann können konnte konnten könnte könnten muss müssen musste mussten müsste müssten soll sollen sollte sollten darf dürfen durfte dürfte will wollen wollte wollten mag möchte
      nicht auch nur noch schon sehr mehr als wie so da dass daß ob wenn weil obwohl damit dann dort hier nun jetzt immer wieder zwar etwa rund ca circa fast knapp gut mindestens höchstens
      dabei davon daran darin darauf dafür dagegen dazu damit sowie beziehungsweise bzw zudem außerdem jedoch allerdings daher deshalb deswegen also ja nein was wer wo wann warum selbst einmal sogar insgesamt weitere weiter deutlich öfter darunter zwei ins ans aufs man zumindest bereits etwas viele vielen mehrere einige wenige`,
    abbreviations: `z.b z b d.h u.a bzw ca dr prof hr fr nr nrn abs art ziff vgl s ff f st str tel usw evtl ggf inkl max min mio mrd mill jh jan feb mär apr jun jul aug sep sept okt nov dez u.ä o.g i.d.r bspw sog gem lt vs kap abb tab bd hrsg aufl geb verf rd zzgl exkl`,
    decimalMark: ',',
    dottedOrdinals: true,
    adverbEndings: '',
    adverbExceptions: '',
    capitalNouns: true,
    verbFinal: true,
    linkers: 'der des von vom',
    articles:
      'der die das den dem des ein eine einen einem einer eines ihre ihren ihrer seine seinen',
    prepositions:
      'in an auf bei mit nach von vom zu zum zur für gegen ohne um durch unter über vor zwischen aus seit bis während wegen trotz laut gemäß im am beim ins ans statt anhand mittels innerhalb außerhalb hinsichtlich',
    nameLinkers: 'für',
    headFirst: false,
    abstractEndings: '',
    conjunctions: 'und oder sowie bzw',
  },
  recommending: {
    obligation: {
      '0.85': `
        ist|sind … vorzusehen|einzurichten|anzuheben|auszubauen|aufzunehmen|bereitzustellen|sicherzustellen|vorzulegen|umzusetzen|durchzuführen|festzulegen|anzupassen|abzuschaffen|einzuführen|aufzustellen|vorzunehmen|offenzulegen|abzubauen|auszuweiten|zurückzuführen|einzustellen; täte|täten gut daran; muss|müssen; muß; darf|dürfen ~ nicht|kein|keine|keinen|keinem|keiner; darf|dürfen … nicht; hat|haben ~ dafür zu; ist|sind aufgefordert|aufgerufen|angehalten|verpflichtet|gefordert`,
      '0.8': `sollte|sollten; ist|sind dringend zu; wird|werden ~ aufgefordert|aufgerufen|gebeten|ermutigt|ersucht|eingeladen; braucht ~ endlich; gehört|gehören abgeschafft|verboten|gestärkt|reformiert|beendet; müsste|müssten`,
      '0.82': `müsse; dürfe ~ nicht; solle`,
      '0.55': `soll|sollen`,
    },
    necessity: {
      '0.85': `
        es bedarf; es braucht; braucht es; brauchen wir; bedarf es; wir brauchen; es gilt ~ zu; es gilt; gilt es; es ist ~ notwendig|nötig|erforderlich|unerlässlich|unabdingbar|dringend|wichtig|entscheidend|zwingend|geboten|unverzichtbar|essenziell|essentiell|wünschenswert|ratsam|sinnvoll; ist es ~ notwendig|nötig|erforderlich|unerlässlich|unabdingbar|wichtig|entscheidend|geboten|zwingend; ist|sind ~ dringend|zwingend|unbedingt notwendig|nötig|erforderlich|geboten; es ist ~ zeit; es ist höchste zeit; es wird ~ empfohlen; wird|werden ~ empfohlen; empfiehlt es sich; es empfiehlt sich; ist|sind ~ zu empfehlen; wäre|wären ~ notwendig|nötig|erforderlich|wünschenswert|sinnvoll|ratsam|angebracht; es besteht ~ handlungsbedarf|bedarf`,
      '0.65': `ist|sind notwendig|nötig|erforderlich|überfällig; notwendig|nötig|erforderlich|überfällig ist|sind; besteht ~ handlungsbedarf; erfordert|erfordern; zwingend notwendig`,
    },
    own: {
      '1': `
        wir ~ fordern|empfehlen|appellieren|verlangen|mahnen; fordern|empfehlen|appellieren|verlangen wir; wir rufen … auf; rufen wir … auf; ich ~ fordere|empfehle|appelliere|rufe|verlange; unsere|meine|zentrale forderung|forderungen|empfehlung|empfehlungen ist|sind|lautet|lauten; fordere|empfehle ich; wir setzen uns … ein; wir sprechen uns … aus; wir drängen`,
      '0.85': `wir ~ bitten|ersuchen|ermutigen ~ sie|die|den|das|alle|um; wir schlagen … vor; schlagen wir … vor; wir erwarten von|dass|vom; wir raten; wir plädieren; wir laden … ein; wir wünschen uns; wir halten es ~ für; wir wollen dass; wir wollen , dass; wir regen … an; wir wollen eine|einen|ein`,
    },
    third: {
      '1': `fordert|fordern; forderte|forderten; beantragt|beantragen; empfiehlt|empfehlen; ruft|rufen … auf; appelliert|appellieren; verlangt|verlangen; mahnt|mahnen; drängt|drängen; richtet ~ appell; legt ~ nahe`,
      '0.85': `bittet|ersucht; schlägt … vor; schlagen … vor; rät; plädiert|plädieren; regt … an; lädt … ein; setzt sich … ein; setzen sich … ein; ermutigt; spricht sich … aus; sprechen sich … aus; hält es für`,
    },
    thirdPast: {},
    expecting: {
      '0.85': `erwarten wir; erwartet|erwarten , dass; erwartet|erwarten ~ von|vom; wir erwarten`,
    },
    opening: `fordert; empfiehlt; ersucht; bittet; ruft; appelliert; verlangt; mahnt; legt; regt; schlägt; lädt; drängt; ermutigt; fordert ~ auf; bekräftigt ~ forderung|aufruf|empfehlung`,
    openingVerbs:
      'betont begrüßt unterstreicht bekräftigt bedauert verurteilt würdigt hebt weist stellt',
    void: `
      rat|vorstand|ausschuss|gremium|kabinett wird|werden ~ gebeten; muss|müssen nicht; muss|müssen ~ nicht unbedingt; müssen|muss ~ gewesen; soll|sollen ~ gewesen|worden; sollte|sollten ~ gewesen|worden sein; hätte|hätten … sollen|müssen|können; sollte|sollten|muss|müssen man ~ wissen|sagen|bedenken|beachten|meinen|glauben; muss|müssen man wissen|sagen; man muss wissen|sagen|bedenken; muss|müssen ~ gesagt|erwähnt|festgestellt werden; wird|werden müssen; wissen sollten; kennen sollten; wissen müssen; beachten sollten; was sollte; soll ~ heißen; warum; wie soll|sollte|muss; was muss; sollte es|sie|er ~ zu; braucht nicht; brauchen nicht; es ist ~ nicht notwendig|nötig|erforderlich; ist ~ nicht notwendig|nötig|erforderlich; sie müssen; sie sollten; ihr müsst; festgehalten werden; nicht vergessen werden; muss sich|er|sie|es fragen; soll|sollen|sollte|sollten ~ helfen|ermöglichen|dienen|beginnen|starten|steigen|sinken|erreichen|entstehen|stattfinden`,
    expectation: `helfen; ermöglichen; führen; erreichen; steigen; sinken; beginnen; starten; enden; dauern; kommen; wachsen; bleiben`,
    report: `
      ist|sind ~ der ansicht|auffassung|meinung;       sagte|sagt|sagten|sagen; erklärte|erklärt|erklärten; betonte|betont|betonten; forderte|forderten; meinte|meint|meinten; kritisierte|kritisiert; warnte|warnt|warnten; behauptet|behauptete|behaupten; berichtete|berichtet|berichteten|berichten; argumentiert|argumentierte|argumentieren; findet|fand; glaubt|glaubte|glauben; teilte … mit; teilt … mit; hieß es; heißt es; ging|gingen davon aus; geht|gehen davon aus; nahm|nahmen an; verlangte|verlangten; empfahl|empfahlen; schrieb|schreibt|schreiben; äußerte|äußerten; bekräftigte; unterstrich; ergänzte; verwies; kündigte … an; zufolge; beteuerte; mahnte; so der|die; so das; fordert; hält … für; sieht … als; vertritt`,
    source: `laut; nach angaben; nach ansicht|auffassung|meinung; zufolge; nach den worten; aus sicht|der sicht; nach einschätzung`,
    hearsay: 'müsse; dürfe; solle',
    salutations: 'sehr geehrte|geehrter; liebe|lieber',
    aboutHeadings: 'über; über das|die|den',
    self: `unterzeichnenden organisationen|verbände; wir; uns; unser; unsere; unserer; unserem; unseren; ich; dieses papier|dokument; dieser bericht|text|beitrag|appell|aufruf|leitfaden; diese stellungnahme|erklärung|studie|analyse|petition; das bündnis; die unterzeichnenden|unterzeichner|unterzeichnerinnen|autoren|autorinnen|verfasser; der vorliegende|die vorliegende|das vorliegende; die organisationen des; die initiative; das vorliegende papier|dokument; die allianz`,
    bodies: `kommission; ausschuss; rat; parlament; bundesrat; bundestag; beirat; gremium; sachverständigenrat; rechnungshof; konferenz; arbeitsgruppe; verband; bündnis; allianz; netzwerk; initiative; beauftragte; beauftragter; ethikrat; behörde; versammlung; institut; bundesrechnungshof; kammer; vereinigung; verein; gewerkschaft; organisationen; koalition; trägerkreis; enquete-kommission; zusammenschluss`,
    we: 'wir uns unser unsere unseren unserem unserer',
    selfObjects: 'uns',
    conditions: `wenn; falls; sofern; ob; soweit; solange; sobald; vorausgesetzt; für den fall; sollte|sollten ~ sich; je nachdem; bevor; bis`,
    relatives: `der; die; das; den; dem; dessen; deren; denen; welche; welcher; welches; was; wie; wo; wer; worauf; wobei; womit; wofür; woran; warum`,
    reasons: `weil; da; obwohl; damit; während; denn; zumal; obgleich; indem; nachdem`,
    law: `gemäß; nach den richtlinien|vorschriften|bestimmungen|regeln|vorgaben|verordnungen|gesetzen; nach dem|der *gesetz|*verordnung|*satzung|*richtlinie|*gesetzbuch|*ordnung; nach dem|der geltenden|bestehenden|aktuellen; nach geltendem|geltender|bestehendem; nach §; nach artikel|art; laut gesetz; gesetzlich vorgeschrieben|verpflichtet; gesetzliche pflicht|verpflichtung; von gesetzes wegen; im sinne des|der §; das gesetz schreibt|sieht|verlangt|verpflichtet; die verordnung schreibt|sieht|verlangt|verpflichtet; vorschrift; anspruchsberechtigt; antragsteller; antragsberechtigt; rechtlich verpflichtet; schreibt ~ vor; die richtlinie verpflichtet|schreibt|verlangt`,
    reader: `ihnen helfen; klicken sie; abonnieren sie; melden sie sich; spenden sie; besuchen sie; lesen sie; kontaktieren sie; unser newsletter; unsere website; finden sie; weitere informationen; hier klicken; jetzt spenden`,
    readerVerbs: `siehe lesen klicken spenden abonnieren melden teilen besuchen herunterladen mehr weiterlesen hier`,
    past: `wurde|wurden ~ empfohlen|gefordert|umgesetzt|beschlossen|angenommen|abgelehnt; hatte|hatten ~ empfohlen|gefordert|aufgefordert|verlangt; musste|mussten; sollte ~ ursprünglich; im jahr ~ empfahl|forderte; wurde|wurden … aufgefordert; war|waren ~ aufgefordert`,
    imperatives: `schaffen stärken fördern einführen sicherstellen gewährleisten beenden verbieten abschaffen ausbauen reformieren verhindern schützen regulieren beschränken einrichten umsetzen verpflichten unterstützen anerkennen erhöhen senken verbessern begrenzen garantieren festlegen prüfen entwickeln bereitstellen reduzieren stoppen setzen sorgen führen nehmen geben`,
    itemEndings: '',
    itemExceptions: '',
    itemFinalEndings: 'en ern eln',
    bareLists: true,
    passive: `werden; wird; worden`,
    pronouns: 'er sie es dieser diese dieses',
    headings: `empfehlung*; antrag|anträge; die anträge; forderung*; handlungsempfehlung*; unsere forderungen; maßnahmen; vorschläge; appell; aufruf; was zu tun ist; was jetzt zu tun ist; was getan werden muss; handlungsbedarf; handlungsfelder; schlussfolgerungen und empfehlungen; wir fordern; was wir fordern; nächste schritte; politikempfehlung*; kernforderung*; unser vorschlag; fordern; ~ forderungen`,
    mixedHeadings: `ergebnis*; feststellung*; schlussfolgerung*; fazit; würdigung`,
    othersHeadings: `reaktion|reaktionen; stellungnahme|stellungnahmen|antwort|antworten|position der|des|von; stellungnahme zu; rückmeldungen`,
    labels: `empfehlung|empfehlungen; maßnahme; forderung; auftrag; beschluss; handlungsempfehlung`,
    responsible: 'zuständig; verantwortlich; adressat; wer; federführung',
    resolving: `beschlossen|vereinbart|festgelegt; beschließt`,
    statements: `ist sind war waren hat haben hatte hatten wurde wurden wird`,
    assigned: ``,
    stative: ``,
    idleHeadings: `quellen; literatur; literaturverzeichnis; quellenverzeichnis; weiterführende links|literatur; fußnoten; anmerkungen; impressum; kontakt; pressekontakt; datenschutz; inhalt; inhaltsverzeichnis; links; über uns; weitere informationen; danksagung; kommentare; über die autoren|autorin; mehr zum thema`,
    leadIns: `folgende ~ maßnahme*|forderung*|empfehlung*|schritt*|punkte|vorschläge|aufgaben; forderung*; empfehlung*; fordern|empfehlen|verlangen|appellieren; muss|müssen|sollte|sollten; wir ~ auf; vorschläge|maßnahmen sind|lauten`,
    idleLeadIns: `wenn falls sind ist beispiel beispielsweise umfasst umfassen heißt bedeutet etwa unter gehören gehört folgt gründe fragen darunter ergebnisse waren hat haben`,
    to: `an die; an den; an das; an alle; an; für die; für den; für das; für; an bund|länder; empfehlung* an|für; forderung* an; appell an; vorschläge an|für; an die adresse`,
    toSuffixes: '',
    toDo: `auf dass daß zu , vor sich um dazu`,
    toWhom: 'an von vom die den das dem der alle',
    by: 'durch seitens',
    byFollows: false,
    actors: `
      bundesregierung regierung* hand bundestag bundesrat länder bund kommunen kommune staat staaten ministerium ministerien bundesministerium* minister* ministerin* kommission eu eu-kommission europäische parlament* rat behörde* amt ämter verwaltung* unternehmen konzern* konzerne politik gesetzgeber* arbeitgeber* gewerkschaft* verband verbände organisation* bank* banken hochschule* universität* schule* krankenhaus* krankenkassen träger betreiber* anbieter* hersteller* plattform* partei* parteien abgeordnete* politiker* politikerinnen bürger* bürgerinnen gesellschaft zivilgesellschaft wissenschaft forscher* akteure akteur* mitgliedstaaten mitgliedsstaaten gemeinschaft koalition* bundesland bundesländer stadt städte gemeinden gericht* justiz polizei institution* stiftung* verantwortlich* entscheider* geldgeber* industrie* wirtschaft industrieländer industriestaaten vereinten medien verlage union stakeholder* *regierung *ministerium *behörde *behörden *kommission *verband *verbände *unternehmen *gesellschaft *minister *ministerin *parteien *betreiber *stelle *stellen *amt *ämter *rat *räte *ausschuss *kammer *kammern *kasse *kassen *werke *träger *vorstand *versammlung *geber *nehmer *industrie *wirtschaft *verwaltung *polizei *gericht *parlament *staaten *länder *kommunen *städte *gemeinden vorstand aufsichtsrat kreistag landrat bürgermeister* geschäftsführung stadtrat stadtverwaltung träger *gemeinschaft *organisation *organisationen *bank *banken *leitung *führung *direktion *agentur *institut *hochschule *universität *schule *schulen *ministerien *präsident *präsidentin *beauftragte *beauftragter`,
    obliged: '',
    things:
      'gesetz gesetze politik strategie plan programm richtlinie verordnung rahmen abkommen prozess bericht vertrag system maßnahme maßnahmen reform zugang daten haushalt text recht rechte',
    deadline: `bis; bis zum; bis spätestens; spätestens; bis ende; innerhalb von; binnen; vor; spätestens bis; bis anfang; noch in`,
  },
  figures: {
    numbers: `ein=1 eine=1 einen=1 einem=1 einer=1 eins=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 zweihundert=200 null=0`,
    scales: `tausend=1e3 tsd=1e3 million=1e6 millionen=1e6 mio=1e6 mill=1e6 milliarde=1e9 milliarden=1e9 mrd=1e9 billion=1e12 billionen=1e12 dutzend=12`,
    qualifiers: `
      mehr als=over; über=over; mehr=over; gut=over; oberhalb von=over; weit über=over; etwas mehr als=over; jenseits von=over
      weniger als=under; unter=under; knapp=almost; fast=almost; nahezu=almost; beinahe=almost; annähernd=almost; höchstens=at most; maximal=at most; bis zu=up to; nicht mehr als=at most
      mindestens=at least; wenigstens=at least; zumindest=at least; nicht weniger als=at least; minimal=at least
      rund=about; etwa=about; ungefähr=about; circa=about; ca=about; zirka=about; an die=about; um die=about; schätzungsweise=about; geschätzt=about; nur=only; lediglich=only; bloß=only; gerade einmal=only; allein=only; genau=exactly; insgesamt=exactly; im schnitt=on average; durchschnittlich=on average; im durchschnitt=on average; weitere=another; sogar=over; noch=only; ca .=about; gut und gerne=over; exakt=exactly; nur noch=only`,
    qualifiersAfter: `oder mehr=at least; oder weniger=at most; und mehr=at least`,
    currencies: `€=EUR euro=EUR eur=EUR dollar=USD us-dollar=USD $=USD usd=USD £=GBP pfund=GBP franken=CHF chf=CHF yen=JPY cent=EUR lira=TRY`,
    units: `tonne=t tonnen=t kg=kg kilogramm=kg kilo=kg km=km kilometer=km kilometern=km meter=m metern=m hektar=ha ha=ha mw=MW megawatt=MW gw=GW gigawatt=GW kw=kW kilowatt=kW kwh=kWh kilowattstunden=kWh mwh=MWh gwh=GWh twh=TWh terawattstunden=TWh liter=l quadratkilometer=km² quadratmeter=m² grad=° gb=GB mb=MB punkte=points`,
    percent: 'prozent; v.h',
    percentagePoints: 'prozentpunkt; prozentpunkte; prozentpunkten',
    identifiers: `artikel artikeln art absatz abs satz paragraf paragraph § §§ nummer nr nrn ziffer kapitel abschnitt seite seiten s tabelle abbildung abb tab anhang anlage version band bd heft ausgabe gesetz verordnung richtlinie resolution resolutionen beschluss beschlüsse urteil az aktenzeichen drucksache bt-drs drs punkt schritt stufe phase option ziel ziele these forderung empfehlung maßnahme tel telefon fax raum zimmer haus hausnummer postfach plz kategorie gruppe klasse typ teil modul covid folie frage note fußnote code agenda block generation industrie artikels platz rang`,
    identifiersAfter: '',
    durations: `sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren jahres jahrzehnt jahrzehnte jahrzehnten jahrhundert jahrhunderte quartal quartale quartalen nacht nächte mal uhr`,
    timeWords: `jahr jahre jahren jahres monat monate monaten woche wochen tag tage tagen jahrzehnt jahrzehnte zuvor zeitraum quartal januar februar märz april mai juni juli august september oktober november dezember heute gestern ende anfang mitte beginn jahreswechsel jahresende schnitt durchschnitt vergleich vorjahr vergangenen letzten zeit stand`,
    per: `pro je per jeder jede jedes jeden alle`,
    rangeFrom: 'zwischen von',
    rangeAnd: 'und bis',
    rangeTo: 'bis',
    changeFrom: 'von',
    changeTo: 'auf',
    ratioIn: 'von',
    inflections: '',
    definite: `die der den diese dieser diesen beide beiden ihre ihren unsere unseren seine seinen ersten letzten nächsten anderen alle allen zwischen erste letzte`,
    verbs: `stieg stiegen steigt steigen sank sanken sinkt sinken wuchs wächst fiel fielen fällt betrug betrugen beträgt betragen erreichte erreicht erreichten liegt liegen lag lagen kostet kosten kostete zählt zählte zählten verzeichnete registrierte erhielt erhielten suchten meldet meldete kamen kam`,
    verbEndings: '',
    pastEndings: '',
    auxiliaries: '',
    participles: '',
    changeNouns:
      'mehr weniger höher niedriger anstieg rückgang zuwachs plus minus wachstum senkung erhöhung',
    changeLinkers: 'der des von bei an im in',
    beforeVerbs: '',
    unitLinkers: 'für an im in bei',
    determiners: `alle allen aller diese dieser diesen jene anderen beide solche`,
    predicates: `ist sind war waren sehr mehr so auch noch wird bleibt`,
    fractions: `drittel viertel fünftel sechstel achtel zehntel hälfte`,
    currencyNames: 'EUR=Euro USD=Dollar GBP=Pfund CHF=Franken JPY=Yen TRY=Lira',
    counted: `zahl der; zahl von; anzahl der; anzahl von; zahlen von; zahlen der; anteil der; anteil von; anteil an; gruppe der; höhe der; summe der; menge der; hälfte der; drittel der; viertel der; kosten für|der; ausgaben für`,
    weakNouns: `hälfte drittel viertel mehrheit minderheit zahl zahlen anzahl anteil summe gesamtzahl gruppe durchschnitt schnitt rest höhe plus minus genau insgesamt stelle länder`,
    backPronouns: 'ihnen denen diesen',
    continuers: `diese dieser dieses das davon darunter dabei zudem außerdem ferner weiter weitere hinzu auch sie es damit dazu letzteres letztere darin`,
    asOf: `stand; zum; per; ende; im jahr; im jahre; im; seit; am; zum stichtag; bis; anfang; mitte; in`,
    ages: `alter alters unter-`,
  },
  dates: {
    months: `januar jan jänner; februar feb; märz mär; april apr; mai; juni jun; juli jul; august aug; september sep sept; oktober okt; november nov; dezember dez`,
    order: 'dmy',
    relative: `diesen monat=month 0; in diesem monat=month 0; letzten monat=month -1; im vergangenen monat=month -1; nächsten monat=month 1; dieses jahr=year 0; in diesem jahr=year 0; letztes jahr=year -1; im vergangenen jahr=year -1; im letzten jahr=year -1; nächstes jahr=year 1; im kommenden jahr=year 1; gestern=day -1; heute=day 0; morgen=day 1; vergangene woche=week -1; letzte woche=week -1`,
    joiners: '',
    yearCues: `jahr jahre jahres seit bis ab ende anfang mitte sommer winter herbst frühjahr frühling vor nach von um geschaffen gegründet`,
    ordinals: '',
  },
  boilerplate: {
    phrases: `alle rechte vorbehalten; verwendet|verwenden cookies; cookie-einstellungen; cookies akzeptieren|zulassen; impressum; nutzungsbedingungen; allgemeine geschäftsbedingungen; newsletter abonnieren|bestellen; folgen sie uns; teilen auf; hier klicken; weiterlesen; zum inhalt springen; nach oben; anmelden; einloggen; ©; pressekontakt; jetzt spenden; spendenkonto; v.i.s.d.p; medienpaket`,
    pages: 'seite von s',
    labels: `adresse; anschrift; tel; telefon; telefax; fax; e-mail; email; web; internet; postanschrift; kontakt; ust-id`,
    streets: `straße str strasse platz allee weg ring damm gasse ufer postfach`,
  },
  marked: {
    and: ['und'],
    abbreviations: words(`
    dr prof nr art abs bzw z.b d.h u.a ca vgl s st mio mrd tsd inkl evtl ggf usw etc abb
  `),
    phraseEnds: words(`
    von vom der des durch in im seit für mit bei an am auf zu zwischen pro die das und
    oder wurden sind haben
  `),
    rates: ['pro', 'je', 'im'],
    figures: {
      numbers: {
        ...count(
          1,
          1,
          'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
        ),
        ...count(20, 10, 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'),
        eine: 1,
        einen: 1,
        einer: 1,
      },
      scales: {
        dutzend: 12,
        'tsd.': 1e3,
        tsd: 1e3,
        'mio.': 1e6,
        mio: 1e6,
        'mrd.': 1e9,
        mrd: 1e9,
        hundert: 100,
        tausend: 1e3,
        million: 1e6,
        millionen: 1e6,
        milliarde: 1e9,
        milliarden: 1e9,
        billion: 1e12,
        billionen: 1e12,
      },
      suffixes: {},
      percent: ['prozent', 'v. h.'],
      percentagePoints: ['prozentpunkte', 'prozentpunkten', 'prozentpunkt'],
      currencies: {
        euro: 'EUR',
        'us-dollar': 'USD',
        'pfund sterling': 'GBP',
        'schweizer franken': 'CHF',
        'türkische lira': 'TRY',
      },
      qualifiers: [
        'über',
        'mehr als',
        'rund',
        'etwa',
        'circa',
        'ca.',
        'ungefähr',
        'knapp',
        'fast',
        'beinahe',
        'mindestens',
        'höchstens',
        'weniger als',
        'bis zu',
        'nur',
        'gut',
        'nahezu',
        'insgesamt',
        'wenigstens',
        'maximal',
        'unter',
        'nicht mehr als',
        'schätzungsweise',
      ],
      afterQualifiers: ['oder mehr', 'oder weniger'],
      rangeWords: ['bis'],
      between: ['zwischen', 'und'],
      from: ['von'],
      links: ['der', 'des', 'von', 'an', 'die', 'das'],
    },
    titles: {
      recommendations:
        /empfehlung|forderung|^(?:unsere )?(?:vorschläge|appelle)$|was (?:jetzt )?(?:zu tun ist|getan werden (?:muss|sollte))|wir (?:fordern|empfehlen)|handlungsbedarf/,
      mixed: /schlussfolgerung|ergebnisse und|fazit/,
      notRecommendations: /früher|bisherig|vergangen|umsetzung|stand der|antwort|überforderung/,
      asides:
        /^(?:hintergrund|kontext|methode|methodik|quellen|anmerkungen|einleitung|fazit|zeitplan|anhang|kontakt|über )/,
      summary:
        /^(?:zusammenfassung|kurzfassung|das wichtigste in kürze|auf einen blick|überblick)$/,
      numbered: /^(?:handlungs)?(?:empfehlung|forderung)\s?(?:nr\.?\s?)?\d+(?:[.:)–—-]+\s*|\s+|$)/i,
    },
    actors: {
      addressed: [
        /^(?:empfehlungen |forderungen )?(?:an (?:die|den|das|alle)|an|für (?:die|den|das)|für) (.+)$/i,
      ],
      articles: ['der', 'die', 'das', 'den', 'dem'],
      nouns: words(`
      regierung regierungen bundesregierung landesregierungen ministerium ministerien
      bundesministerium minister ministerin bundestag bundesrat parlament parlamente
      gesetzgeber ausschuss kommission rat behörde behörden amt auswärtiges staat staaten
      mitgliedstaaten länder bund kommunen städte gemeinden unternehmen firmen arbeitgeber
      wirtschaft banken bank organisation organisationen verbände union präsident
      präsidentin kanzler kanzlerin botschaft delegation gemeinschaft partner parteien
      akteure medien plattformen hochschulen universitäten schulen politik verwaltung
      gerichte polizei zivilgesellschaft geber referat forschung abteilung vorstand
      europäische
    `),
      orders: /^\p{L}+(?:ung|en) (?=\p{Ll})|^(?:keine?|mehr|bessere|stärkere) /iu,
      obliged:
        /^(?<who>.+?) (?:soll(?:en|te|ten)?|muss|müssen|müsste|müssten|ha(?:t|ben) zu)(?= |:|$)/i,
      plurals: [['regierungen von', 'Regierung von']],
    },
  },
};
