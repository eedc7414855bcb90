/**
 * What we know of a language, as data. Words are lower case; where they stand in a text is matched
 * without regard to case. To add a language, copy en.ts and put it into the table of index.ts.
 */
export interface Language {
  /** The primary subtag of BCP 47. */
  readonly code: string;
  /** `and`, between the last two of several. */
  readonly and: readonly string[];
  /** Words that end in a full stop within a sentence, without it. */
  readonly abbreviations: readonly string[];
  /** Words that end a noun phrase: what follows is about it. */
  readonly phraseEnds: readonly string[];
  /** After a noun, they make a number a rate: `four notes a week`. */
  readonly rates: readonly string[];
  readonly figures: FigureWords;
  readonly titles: TitleWords;
  readonly actors: ActorWords;
}

/** Words around numbers. */
export interface FigureWords {
  /** `two` → 2. Written-out numbers of several words are added up. */
  readonly numbers: Readonly<Record<string, number>>;
  /** `million` → 1e6, also after digits. */
  readonly scales: Readonly<Record<string, number>>;
  /** Short for scales, only right after digits (`4bn`) or before a sign (`4 m€`). */
  readonly suffixes: Readonly<Record<string, number>>;
  /** `per cent`; the sign is known anyway. */
  readonly percent: readonly string[];
  readonly percentagePoints: readonly string[];
  /** Names of currencies → ISO 4217. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Before a number: `more than`. */
  readonly qualifiers: readonly string[];
  /** After a number: `or more`. */
  readonly afterQualifiers: readonly string[];
  /** Between the ends of a range: `to`. */
  readonly rangeWords: readonly string[];
  /** Before a range, with the word between its ends: `between`, `and`. */
  readonly between: readonly [string, string] | null;
  /** Before the first of two numbers that are a change and no range: `from`. */
  readonly from: readonly string[];
  /** Between a number and what it counts: `of`, `the`. */
  readonly links: readonly string[];
}

/** What headings mean. */
export interface TitleWords {
  /** A heading under which recommendations are listed. */
  readonly recommendations: RegExp;
  /** Words of such a heading that announce something else besides: conclusions. */
  readonly mixed: RegExp;
  /** … unless it is about what became of earlier ones, or of others'. */
  readonly notRecommendations: RegExp;
  /** A heading within recommendations that holds none: `Background`. */
  readonly asides: RegExp;
  readonly summary: RegExp;
  /** The mark of a numbered recommendation at the start of a text: `Recommendation 3:`. */
  readonly numbered: RegExp;
}

/** Who is addressed. */
export interface ActorWords {
  /** `To the Government of X`, `For companies`: the first group is who. */
  readonly addressed: readonly RegExp[];
  readonly articles: readonly string[];
  /** Nouns that can be told to do something; a name that has one of them is an actor's. */
  readonly nouns: readonly string[];
  /** The first word of an order (`Adopt`), so that a title is not taken for an actor. */
  readonly orders: RegExp;
  /** `The Government should`: who is obliged, before the verb. Null where the verb is at the end. */
  readonly obliged: RegExp | null;
  /** Plural heads that are said once for several: `governments of A and B`. */
  readonly plurals: readonly (readonly [plural: string, singular: string])[];
}
