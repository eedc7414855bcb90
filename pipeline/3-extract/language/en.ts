import type { Language } from './types.ts';
import { count, words } from './words.ts';

export const en: Language = {
  code: 'en',
  and: ['and'],
  abbreviations: words(`
    mr mrs ms dr prof st no nos art para paras vs e.g i.e cf al approx ca inc ltd co gen
    col lt sen rep gov fig vol pp p ed eds u.s u.k u.n jan feb aug sept oct nov dec
  `),
  phraseEnds: words(`
    of by from in into since for with at on to between over under per that which who
    were was are is have has and or
  `),
  rates: ['a', 'an', 'per', 'each', 'every'],
  figures: {
    numbers: {
      ...count(
        1,
        1,
        'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
      ),
      ...count(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
    },
    scales: {
      dozen: 12,
      hundred: 100,
      thousand: 1e3,
      million: 1e6,
      billion: 1e9,
      trillion: 1e12,
      lakh: 1e5,
      crore: 1e7,
    },
    suffixes: { k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, b: 1e9, bn: 1e9, tn: 1e12 },
    percent: ['per cent', 'percent', 'pct'],
    percentagePoints: ['percentage points', 'percentage point', 'pp'],
    currencies: {
      euros: 'EUR',
      euro: 'EUR',
      'us dollars': 'USD',
      'pounds sterling': 'GBP',
      rupees: 'INR',
      yen: 'JPY',
      yuan: 'CNY',
      lira: 'TRY',
      liras: 'TRY',
      'swiss francs': 'CHF',
    },
    qualifiers: [
      'over',
      'about',
      'around',
      'some',
      'at least',
      'at most',
      'fewer than',
      'less than',
      'more than',
      'no more than',
      'no fewer than',
      'no less than',
      'not more than',
      'up to',
      'nearly',
      'almost',
      'approximately',
      'roughly',
      'an estimated',
      'estimated',
      'only',
      'just',
      'just over',
      'just under',
      'well over',
      'under',
      'below',
      'above',
      'close to',
      'as many as',
      'as much as',
      'as few as',
      'circa',
      'ca.',
      'c.',
      'a total of',
      'exactly',
      'the equivalent of',
    ],
    afterQualifiers: ['or more', 'or less', 'or fewer', 'or so', 'at least', 'at most', 'plus'],
    rangeWords: ['to'],
    between: ['between', 'and'],
    from: ['from'],
    links: ['of the', 'of', 'the'],
  },
  titles: {
    recommendations:
      /\brecommendations?\b|\bwhat (?:should|must|needs to|can|is to) be done\b|\b(?:our|key|policy) (?:asks|demands|proposals)\b|\bcalls? (?:to|for) action\b|\bwe (?:recommend|call for|call on|urge|demand)\b|\bwhat we (?:ask|recommend|propose|want|demand)\b|^(?:asks|demands|proposals|action points|actions required)$/,
    mixed: /\bconclusions?\b|\bfindings?\b|\bobservations? and\b/,
    notRecommendations:
      /\b(?:past|previous|earlier|prior|former|response|responses|reply|progress|status|implementation|follow-up|followed|history|report's|committee's|their|his|her|others|how we|why)\b|\brecommendation (?:engine|system|letter)/,
    asides:
      /^(?:background|context|rationale|method|methods|methodology|references|notes|sources|further reading|why|evidence|introduction|conclusion|conclusions|the order of|order of|timeline|about|contact|annex|appendix|acknowledge?ments)\b/,
    summary:
      /^(?:executive |the )?summary$|^key points$|^at a glance$|^in brief$|^tl;?dr$|^overview and summary$/,
    numbered: /^(?:(?:key |policy )?recommendation|rec\.?|r)\s?\d+(?:[.:)–—-]+\s*|\s+|$)/i,
  },
  actors: {
    addressed: [
      /^(?:recommendations? )?(?:to|for) ((?:the |all |both |other |our )?.+)$/i,
      /^recommendations? (?:addressed |directed )?(?:to|for) (.+)$/i,
    ],
    articles: ['the'],
    nouns: words(`
      government governments ministry ministries minister ministers parliament parliaments
      parliamentarians legislature legislators lawmakers congress senate assembly council
      commission committee department departments embassy desk delegation mission agency
      agencies authority authorities court courts judiciary police army military state
      states country countries donors donor company companies firms businesses business
      employers industry sector regulator regulators bank banks ngo ngos organisation
      organisations organization organizations society nations union office directorate
      secretariat secretary president presidency mayor municipality municipalities city
      cities regions universities schools media platforms partners parties party
      guarantors mediators mediator community communities researchers academics
      journalists investors providers operators board chair director stakeholders
      policymakers policy-makers practitioners leaders leadership institutions institute
      unit team adviser advisers envoy representative trustees administration forces
      federation group members signatories others treasury service services fund citizens
      teachers hospitals
    `),
    orders:
      /^(?:accelerate|accept|act|adapt|address|adopt|advise|advocate|agree|align|allocate|allow|amend|apply|appoint|ask|assess|assist|attribute|avoid|ban|base|be|begin|bring|build|call|carry|cease|champion|change|clarify|collaborate|collect|commission|commit|communicate|complete|conduct|confirm|consider|consult|continue|convene|coordinate|correct|create|cut|decide|define|deliver|demand|deploy|design|develop|direct|disclose|do|draft|draw|educate|employ|empower|enable|encourage|end|endorse|enforce|engage|enhance|ensure|equip|establish|evaluate|examine|expand|explore|extend|facilitate|finali[sz]e|finance|focus|follow|foster|fund|gather|give|grant|guarantee|halt|help|hold|identify|implement|improve|include|incorporate|increase|inform|initiate|integrate|introduce|invest|invite|issue|join|keep|launch|lay|lead|leverage|lift|limit|link|maintain|make|mandate|map|maximi[sz]e|minimi[sz]e|mobili[sz]e|modify|monitor|name|negotiate|note|obtain|offer|open|oppose|organi[sz]e|permit|place|plan|prepare|prevent|prioriti[sz]e|prohibit|promote|propose|protect|provide|publish|pursue|put|raise|ratify|recogni[sz]e|reconvene|reduce|refrain|reform|regulate|reinforce|reject|release|remain|remove|renew|repeal|report|request|require|resist|respect|respond|restore|restrict|resume|review|revise|safeguard|scale|secure|seek|send|set|share|show|sign|simplify|stand|start|stay|stop|strengthen|submit|support|suspend|sustain|tackle|take|target|test|track|train|transfer|treat|undertake|update|uphold|urge|use|welcome|withdraw|work|\p{L}{3,}ing)\b/iu,
    obliged:
      /^(?<who>.+?) (?:should|must|shall|needs? to|ought to|ha(?:s|ve) to|(?:is|are) urged to)(?= |:|$)/i,
    plurals: [['governments of', 'Government of']],
  },
};
