import type { Language } from './types.ts';
import { count, words } from './words.ts';

export const de: Language = {
  code: 'de',
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
    summary: /^(?:zusammenfassung|kurzfassung|das wichtigste in kürze|auf einen blick|überblick)$/,
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
};
