import type { Language } from './marked.ts';

/**
 * What the extraction knows about a language: words and phrases only, no rules. One file a
 * language; to add one, copy `en.ts`, translate it and name it in `index.ts`.
 *
 * Word lists are lower case, separated by spaces. Phrase lists are separated by `;` or line ends
 * and are written in this little notation, word by word:
 *
 *   word     that word                      a|b     one of them
 *   pre*     a word that begins so          *suf    a word that ends so (three letters at least
 *                                                   where it is the first word of a phrase)
 *   ~        nothing or up to three words   …       nothing or up to twelve words
 *
 * Neither gap crosses a full stop, semicolon or colon. A weight says how surely the phrase means
 * what its list is for: 1 is certain, 0.5 a toss-up.
 */
export interface LanguageData {
  /** ISO 639-1. */
  readonly code: string;
  readonly name: string;
  readonly writing: Writing;
  readonly recommending: Recommending;
  readonly figures: Figures;
  readonly dates: Dates;
  readonly boilerplate: Boilerplate;
  /** For key figures that are marked, and for lists and headings that recommend. */
  readonly marked: Omit<Language, 'code'>;
}

export type WeightedPhrases = Readonly<Record<string, string>>;

export interface Writing {
  /** Articles, pronouns, prepositions, conjunctions, auxiliaries: they end a noun phrase. */
  readonly functionWords: string;
  /** Words with a full stop that ends no sentence, without the stop. */
  readonly abbreviations: string;
  /** `,` or `.` between integer and fraction. */
  readonly decimalMark: ',' | '.';
  /** A number with a full stop is an ordinal (German, Turkish). */
  readonly dottedOrdinals: boolean;
  /** Endings of adverbs, and words with such an ending that are none. */
  readonly adverbEndings: string;
  readonly adverbExceptions: string;
  /** Nouns are written with a capital (German). */
  readonly capitalNouns: boolean;
  /** The verb stands last in a subordinate clause (German, Turkish). */
  readonly verbFinal: boolean;
  /** Words that join two nouns into one phrase: of, de, von. */
  readonly linkers: string;
  readonly articles: string;
  /** A noun after one of them is neither subject nor object. */
  readonly prepositions: string;
  /** Prepositions inside names: Department for Education, Ministerium für Verkehr. */
  readonly nameLinkers: string;
  /** The noun stands before its adjectives (French, Spanish). */
  readonly headFirst: boolean;
  /** Endings of nouns for what is no person or body: -ness, -heit. */
  readonly abstractEndings: string;
  readonly conjunctions: string;
}

export interface Recommending {
  /** Modal verbs of obligation: must, should, doit, muss. */
  readonly obligation: WeightedPhrases;
  /** Impersonal necessity: there is a need to, il convient de, es gilt. */
  readonly necessity: WeightedPhrases;
  /** The text's own voice recommends: we recommend, nous demandons, öneriyoruz. */
  readonly own: WeightedPhrases;
  /** Somebody recommends; counts only when that somebody is the text's own voice. */
  readonly third: WeightedPhrases;
  /** Past forms of them: a body that tells of itself in the third person tells of earlier advice. */
  readonly thirdPast: WeightedPhrases;
  /** Expectations of the text's own voice that ask somebody to act: we expect the board to … */
  readonly expecting: WeightedPhrases;
  /** Verb forms that open a paragraph of a resolution: Requests the …, Invite les … */
  readonly opening: string;
  /** Verbs with which other paragraphs of a resolution open: Stresses, Welcomes. */
  readonly openingVerbs: string;
  /** Something like an obligation that is none: should have known, must have been. */
  readonly void: string;
  /** Verbs of expectation after a modal: should help, devrait atteindre. */
  readonly expectation: string;
  /** Somebody says, believes, demands. */
  readonly report: string;
  /** Sources: according to, selon, laut. */
  readonly source: string;
  /** Forms of reported speech: they tell another's demand (German Konjunktiv I). */
  readonly hearsay: string;
  /** How a letter begins: in one, "you" is who should act and no reader of a website. */
  readonly salutations: string;
  /** Titles of the section in which an author presents itself: About …, Über … */
  readonly aboutHeadings: string;
  /** Who speaks for the text: we, this report, the undersigned. */
  readonly self: string;
  /** Bodies that speak of themselves in the third person where a text never says "we". */
  readonly bodies: string;
  /** First person plural, for telling whether a text says "we". */
  readonly we: string;
  /** First persons as objects: told us. */
  readonly selfObjects: string;
  /** Words that open a conditional or concessive clause. */
  readonly conditions: string;
  /** Relative pronouns and other openers of clauses that only describe. */
  readonly relatives: string;
  /** Openers of a clause that gives a reason. */
  readonly reasons: string;
  /** Cues that a sentence describes law in force or the rules of a scheme. */
  readonly law: string;
  /** Addresses the reader of a website. */
  readonly reader: string;
  /** Verbs with which a website addresses its reader in the imperative: see, donate, subscribe. */
  readonly readerVerbs: string;
  /** Past reports: was recommended, recommended in 2019. */
  readonly past: string;
  /** Verbs in the form in which a list item or a sentence commands: Establish, Don't. */
  readonly imperatives: string;
  /** Endings of a first word that is an infinitive or gerund in a list. */
  readonly itemEndings: string;
  /** First words with such an ending that are none. */
  readonly itemExceptions: string;
  /** An item ends with the verb (German infinitives, Turkish verbal nouns): endings of it. */
  readonly itemFinalEndings: string;
  /** Lists whose items are all such forms recommend even without a lead-in (French infinitives). */
  readonly bareLists: boolean;
  /** After a modal: the sentence is passive, so that its subject is nobody who should act. */
  readonly passive: string;
  /** Personal pronouns that stand for somebody named before. */
  readonly pronouns: string;
  /** Titles of sections that recommend. */
  readonly headings: string;
  /** Words of such titles that announce something else besides: conclusions. */
  readonly mixedHeadings: string;
  /** First words of titles of sections in which others speak: response of, views of. */
  readonly othersHeadings: string;
  /** Labels of a single recommendation, before a number and a colon: Recommendation, Action. */
  readonly labels: string;
  /** Titles of the column of a table that says who is to act. */
  readonly responsible: string;
  /** Lead-ins by which a meeting decides: it was agreed that. */
  readonly resolving: string;
  /** Verbs of being and having, by which a list item states and does not recommend. */
  readonly statements: string;
  /** Between somebody and what they are to do, in minutes: to. */
  readonly assigned: string;
  /** Imperatives that are no deeds: be, remain. */
  readonly stative: string;
  /** Titles of sections in which nothing is to be found: references, sources. */
  readonly idleHeadings: string;
  /** Lead-ins that make the items of their list recommendations. */
  readonly leadIns: string;
  /** Last words of a lead-in that make its items something else: if, including, such as. */
  readonly idleLeadIns: string;
  /** The first words of a heading that names an addressee: for, to, aux, an die. */
  readonly to: string;
  /** The last words of such a heading, where it ends with them (Turkish). */
  readonly toSuffixes: string;
  /** Between a performative and what is wanted: to, that, à, dass. Ends the addressee. */
  readonly toDo: string;
  /** Prepositions between a performative and the addressee: on, upon, à, an. */
  readonly toWhom: string;
  /** By whom something is to be done: by, par, durch, por, tarafından. */
  readonly by: string;
  /** It follows the agent (Turkish tarafından). */
  readonly byFollows: boolean;
  /** Nouns for those who can act. A capitalised name is an actor without being listed. */
  readonly actors: string;
  /** Participles that put a duty on the subject: required (to), tenus (de). */
  readonly obliged: string;
  /** Nouns for what does not act: policy, law, plan. */
  readonly things: string;
  /** Before a deadline: by, no later than, bis spätestens. */
  readonly deadline: string;
}

export interface Figures {
  /** `word=value`. */
  readonly numbers: string;
  /** `word=factor`: million=1e6. */
  readonly scales: string;
  /** `phrase=qualifier`: phrases before a number, and the qualifier they stand for. */
  readonly qualifiers: string;
  /** The same, after a number: "or more", "'den fazla". */
  readonly qualifiersAfter: string;
  /** `word=ISO 4217` */
  readonly currencies: string;
  /** `word=symbol`: tonnes=t. */
  readonly units: string;
  /** Phrases: `percent; per cent`. */
  readonly percent: string;
  /** Phrases for the difference of two percentages: `percentage points`. */
  readonly percentagePoints: string;
  /** Words after which a number names or orders something. */
  readonly identifiers: string;
  /** Words that make the number before them a name: sayılı (Turkish). */
  readonly identifiersAfter: string;
  /** Units of time: a number of them is a duration, no key figure. */
  readonly durations: string;
  /** Time words that are no noun phrase of a figure. */
  readonly timeWords: string;
  /** Before the denominator of a rate: per, pro, je. */
  readonly per: string;
  /** Between the ends of a range, after `rangeFrom`: between … and …. */
  readonly rangeAnd: string;
  readonly rangeFrom: string;
  readonly rangeTo: string;
  /** Before a change's two ends: from … to … */
  readonly changeFrom: string;
  /** Before its second end, where the word before the first is also an of (German von … auf). */
  readonly changeTo: string;
  /** Between the words of a ratio: one in four, sieben von zehn. */
  readonly ratioIn: string;
  /** Endings that units and currencies take (Turkish liradır, dolarlık). */
  readonly inflections: string;
  /** Definite words that make a small number a back reference: the two countries. */
  readonly definite: string;
  /** Verbs of change and measure that are no part of a noun phrase. */
  readonly verbs: string;
  /** Endings of five letters' words that only verbs have. */
  readonly verbEndings: string;
  /** Endings of a past tense that a noun seldom has (English -ed). */
  readonly pastEndings: string;
  /** Words before a participle: has, were, a, sont; and endings of participles. */
  readonly auxiliaries: string;
  readonly participles: string;
  /** Nouns of change, which a number may stand before: 12 % increase in … */
  readonly changeNouns: string;
  /** Between such a noun and what changed. */
  readonly changeLinkers: string;
  /** Words right before a verb: reflexive and personal pronouns, negation. */
  readonly beforeVerbs: string;
  /** Between a sum or share and its noun: $5 million in aid. */
  readonly unitLinkers: string;
  /** Before a noun besides articles: all, other, these. */
  readonly determiners: string;
  /** Before an adjective that is no part of a noun phrase: is, was, more, very. */
  readonly predicates: string;
  /** After a number word, they make a fraction: third, quarter. */
  readonly fractions: string;
  /** `ISO 4217=name`, as in "a million dollars". */
  readonly currencyNames: string;
  /** `number of`, `share of`: what follows is what the numbers count. */
  readonly counted: string;
  /** Half, majority: a noun that counts nothing itself. */
  readonly weakNouns: string;
  /** Pronouns for what was counted: of them, von ihnen. */
  readonly backPronouns: string;
  /** Openers of a sentence that goes on with what was reported before: moreover, these. */
  readonly continuers: string;
  /** As-of phrases: as of, Stand, au. */
  readonly asOf: string;
  /** Words between such a number and an age: aged, years old. */
  readonly ages: string;
}

export interface Dates {
  /** Twelve groups separated by `;`: names and short forms. */
  readonly months: string;
  /** In the order day, month, year? `dmy` or `mdy` for 03/04/2020. */
  readonly order: 'dmy' | 'mdy';
  /** `phrase=unit offset`: "earlier this month=month 0", "last year=year -1". */
  readonly relative: string;
  /** Words between the parts of a date: of, de. */
  readonly joiners: string;
  /** Before a bare year: in, since, en, depuis, im jahr. */
  readonly yearCues: string;
  /** Suffixes of an ordinal day: st nd rd th. */
  readonly ordinals: string;
}

export interface Boilerplate {
  /** Phrases of cookie lines, disclaimers, imprints, share and subscribe lines. */
  readonly phrases: string;
  /** Words of a page number: page, of. */
  readonly pages: string;
  /** Labels of addresses: Address, Tel. */
  readonly labels: string;
  /** Words of a street: street, avenue, via. */
  readonly streets: string;
}
