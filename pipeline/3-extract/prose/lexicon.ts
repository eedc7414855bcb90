import { languages } from '../languages/index.ts';
import type { LanguageData } from '../languages/types.ts';
import { calendar } from './dates.ts';
import { compile, type PhraseSet, pairs, weighted, words } from './phrases.ts';

/** What a word or phrase of a sentence can mean for recommendations. */
export type Cue =
  | 'obligation'
  | 'necessity'
  | 'own'
  | 'third'
  | 'thirdPast'
  | 'expecting'
  | 'void'
  | 'report'
  | 'source'
  | 'law'
  | 'reader'
  | 'past';

export interface CueTag {
  readonly category: Cue;
  readonly weight: number;
}

/** A language's data in the form in which the rules look things up. */
export type Lexicon = ReturnType<typeof lexicon>;

function lexicon(data: LanguageData) {
  return {
    code: data.code,
    /** Words that a text writes with a capital inside its sentences; of none, until it is read. */
    proper: new Set<string>() as ReadonlySet<string>,
    ...writing(data),
    ...recommending(data),
    ...figures(data),
    calendar: calendar(data.dates),
    ...boilerplate(data),
  };
}

function writing({ writing }: LanguageData) {
  return {
    functionWords: words(writing.functionWords),
    abbreviations: words(writing.abbreviations),
    linkers: words(writing.linkers),
    articles: words(writing.articles),
    prepositions: words(writing.prepositions),
    nameLinkers: words(writing.nameLinkers),
    headFirst: writing.headFirst,
    abstractEndings: writing.abstractEndings.split(/\s+/).filter(Boolean),
    conjunctions: words(writing.conjunctions),
    decimalMark: writing.decimalMark,
    capitalNouns: writing.capitalNouns,
    verbFinal: writing.verbFinal,
    dottedOrdinals: writing.dottedOrdinals,
    adverbEndings: writing.adverbEndings.split(/\s+/).filter(Boolean),
    adverbExceptions: words(writing.adverbExceptions),
  };
}

function recommending({ recommending: data }: LanguageData) {
  return {
    cues: compile<CueTag>([
      ...weighted('obligation', data.obligation),
      ...weighted('necessity', data.necessity),
      ...weighted('own', data.own),
      ...weighted('third', data.third),
      ...weighted('thirdPast', data.thirdPast),
      ...weighted('expecting', data.expecting),
      ...unweighted('void', data.void),
      ...unweighted('report', data.report),
      ...unweighted('source', data.source),
      ...unweighted('law', data.law),
      ...unweighted('reader', data.reader),
      ...unweighted('past', data.past),
    ]),
    expectation: phrases(data.expectation),
    opening: phrases(data.opening),
    hearsay: phrases(data.hearsay),
    salutations: phrases(data.salutations),
    aboutHeadings: phrases(data.aboutHeadings),
    self: phrases(data.self),
    bodies: phrases(data.bodies),
    bodyNouns: words(data.bodies.replaceAll(/[;|~]/g, ' ')),
    conditions: phrases(data.conditions),
    relatives: phrases(data.relatives),
    reasons: phrases(data.reasons),
    headings: phrases(data.headings),
    idleHeadings: phrases(data.idleHeadings),
    leadIns: phrases(data.leadIns),
    toHeading: phrases(data.to),
    toDo: phrases(data.toDo.replaceAll(' ', ';')),
    actors: phrases(data.actors.trim().split(/\s+/).join(';')),
    openingVerbs: words(data.openingVerbs),
    obliged: words(data.obliged),
    things: words(data.things),
    stative: words(data.stative),
    statements: words(data.statements),
    assigned: words(data.assigned),
    labels: phrases(data.labels),
    responsible: phrases(data.responsible),
    resolving: phrases(data.resolving),
    mixedHeadings: phrases(data.mixedHeadings),
    othersHeadings: phrases(data.othersHeadings),
    deadline: phrases(data.deadline),
    we: words(data.we),
    selfObjects: words(data.selfObjects),
    readerVerbs: words(data.readerVerbs),
    imperatives: words(data.imperatives),
    itemEndings: data.itemEndings.split(/\s+/).filter(Boolean),
    itemExceptions: words(data.itemExceptions),
    itemFinalEndings: data.itemFinalEndings.split(/\s+/).filter(Boolean),
    bareLists: data.bareLists,
    passive: phrases(data.passive),
    pronouns: words(data.pronouns),
    idleLeadIns: words(data.idleLeadIns),
    toSuffixes: data.toSuffixes.split(/\s+/).filter(Boolean),
    toWhom: words(data.toWhom),
    by: words(data.by),
    byFollows: data.byFollows,
  };
}

function figures({ figures: data }: LanguageData) {
  return {
    numbers: numeric(data.numbers),
    scales: numeric(data.scales),
    qualifiers: compile(tagged(data.qualifiers)),
    qualifiersAfter: compile(tagged(data.qualifiersAfter)),
    currencies: pairs(data.currencies),
    units: pairs(data.units),
    percent: phrases(data.percent),
    percentagePoints: phrases(data.percentagePoints),
    percentWords: words(`${data.percent} ${data.percentagePoints}`.replaceAll(';', ' ')),
    identifiers: words(data.identifiers),
    identifiersAfter: words(data.identifiersAfter),
    durations: words(data.durations),
    timeWords: words(data.timeWords),
    per: words(data.per),
    rangeFrom: words(data.rangeFrom),
    rangeAnd: words(data.rangeAnd),
    rangeTo: words(data.rangeTo),
    changeFrom: words(data.changeFrom),
    definite: words(data.definite),
    changeTo: words(data.changeTo),
    ratioIn: words(data.ratioIn),
    inflections: data.inflections.split(/\s+/).filter(Boolean),
    verbs: words(data.verbs),
    verbEndings: data.verbEndings.split(/\s+/).filter(Boolean),
    pastEndings: data.pastEndings.split(/\s+/).filter(Boolean),
    auxiliaries: words(data.auxiliaries),
    participles: data.participles.split(/\s+/).filter(Boolean),
    changeNouns: words(data.changeNouns),
    changeLinkers: words(data.changeLinkers),
    beforeVerbs: words(data.beforeVerbs),
    unitLinkers: words(data.unitLinkers),
    determiners: words(data.determiners),
    predicates: words(data.predicates),
    fractions: words(data.fractions),
    currencyNames: pairs(data.currencyNames),
    counted: phrases(data.counted),
    weakNouns: words(data.weakNouns),
    backPronouns: words(data.backPronouns),
    continuers: words(data.continuers),
    asOf: phrases(data.asOf),
    ages: words(data.ages),
  };
}

function boilerplate({ boilerplate: data }: LanguageData) {
  return {
    notices: phrases(data.phrases),
    pages: words(data.pages),
    addressLabels: phrases(data.labels),
    streets: words(data.streets),
  };
}

const phrases = (list: string): PhraseSet<true> => compile([[list, true]]);

function unweighted(category: Cue, list: string): [string, CueTag][] {
  return [[list, { category, weight: 1 }]];
}

function tagged(list: string): [string, string][] {
  return list
    .split(/[;\n]/)
    .filter((entry) => entry.includes('='))
    .map((entry) => [
      entry.slice(0, entry.indexOf('=')),
      entry.slice(entry.indexOf('=') + 1).trim(),
    ]);
}

const numeric = (list: string): ReadonlyMap<string, number> =>
  new Map([...pairs(list)].map(([word, value]) => [word, +value]));

export const lexicons: readonly Lexicon[] = languages.map(lexicon);
