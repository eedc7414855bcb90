import type { Language } from './types.ts';
import { count, words } from './words.ts';

export const fr: Language = {
  code: 'fr',
  and: ['et'],
  abbreviations: words(`
    m mm mme mmes dr pr art al n no p pp cf ex env av st ste vol fig
  `),
  phraseEnds: words(`
    de du des d’ par en dans depuis pour avec à au aux sur entre qui que et ou ont sont
  `),
  rates: ['par'],
  figures: {
    numbers: {
      ...count(
        1,
        1,
        'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
      ),
      ...count(20, 10, 'vingt trente quarante cinquante soixante'),
      une: 1,
      'quatre-vingts': 80,
      'quatre-vingt': 80,
    },
    scales: {
      dizaine: 10,
      douzaine: 12,
      vingtaine: 20,
      centaine: 100,
      cent: 100,
      cents: 100,
      mille: 1e3,
      milliers: 1e3,
      million: 1e6,
      millions: 1e6,
      mds: 1e9,
      mrd: 1e9,
      milliard: 1e9,
      milliards: 1e9,
    },
    suffixes: { k: 1e3, m: 1e6, md: 1e9 },
    percent: ['pour cent', 'p. 100'],
    percentagePoints: ['points de pourcentage', 'point de pourcentage', 'points'],
    currencies: {
      euros: 'EUR',
      euro: 'EUR',
      'dollars américains': 'USD',
      'livres sterling': 'GBP',
      'francs suisses': 'CHF',
      "d'euros": 'EUR',
      'd’euros': 'EUR',
    },
    qualifiers: [
      'plus de',
      'plus d’',
      "plus d'",
      'près de',
      'environ',
      'au moins',
      'au plus',
      'moins de',
      'quelque',
      'jusqu’à',
      "jusqu'à",
      'presque',
      'à peine',
      'seulement',
      'à peu près',
      'pas moins de',
      'un total de',
      'au total',
    ],
    afterQualifiers: ['au moins', 'au plus', 'environ', 'ou plus'],
    rangeWords: ['à'],
    between: ['entre', 'et'],
    from: ['de'],
    links: ['de la', 'de l’', "de l'", 'des', 'du', 'de', 'd’', "d'", 'les', 'la', 'le'],
  },
  titles: {
    recommendations:
      /recommandations?(?!\p{L})|préconisations?(?!\p{L})|^(?:nos |les )?(?:propositions|demandes|exigences)|que faire|ce qu[ei’'].{0,12} demand|appel à l[’']action/u,
    mixed: /\bconclusions?\b|\bconstats?\b/,
    notRecommendations:
      /(?:précédentes|antérieures|passées|suivi|mise en œuvre|réponses?|état|bilan) ?/,
    asides:
      /^(?:contexte|arrière-plan|méthode|méthodologie|références|notes|sources|introduction|conclusions?|calendrier|annexe|remerciements)/,
    summary:
      /^(?:résumé|synthèse|résumé exécutif|note de synthèse|l[’']essentiel|points clés|en bref)$/,
    numbered:
      /^(?:recommandation|préconisation|proposition)\s?(?:n°\s?)?\d+(?:\s?[.:)–—-]+\s*|\s+|$)/i,
  },
  actors: {
    addressed: [
      /^(?:recommandations? )?(?:aux|au|à la|à l[’']|à|pour les|pour la|pour le|pour l[’']|pour|à l[’']attention d[eu]s?(?: la| l[’'])?) ?(.+)$/i,
    ],
    articles: ['le', 'la', 'les', 'l’', "l'"],
    nouns: words(`
      gouvernement gouvernements ministère ministères ministre ministres parlement
      parlementaires assemblée sénat législateur conseil commission comité agence agences
      autorité autorités état états pays membres entreprise entreprises sociétés société
      employeurs banque banques organisation organisations ong union secrétariat président
      présidence maire maires communes villes régions région collectivités universités
      écoles médias plateformes partenaires parties communauté bailleurs chercheurs
      journalistes acteurs institutions administration administrations direction directeur
      délégation ambassade tribunaux juridictions police armée donateurs citoyens
      européenne unies
    `),
    orders: /^(?!ministère|maire|notaire|partenaire)\p{L}{2,}(?:er|ir|re)(?!\p{L})/iu,
    obliged:
      /^(?<who>.+?) (?:doi(?:t|vent)|devrai(?:t|ent)|est invité|sont invités|est invitée)(?= |:|$)/i,
    plurals: [
      ['gouvernements de', 'Gouvernement de'],
      ['gouvernements du', 'Gouvernement du'],
    ],
  },
};
