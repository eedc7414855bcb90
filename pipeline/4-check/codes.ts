import { type CodeDoc, reporter } from '../diagnostic.ts';

/** The codes of this stage; docs/diagnostics.md is generated from here. */
export const codes = {
  'unknown-check': {
    severity: 'warning',
    about:
      'Under `checks`, a pack sets a severity (`off`, `info`, `warning` or `error`) for a code that no check has: `checks: { figure-without-source: error }`. Only checks can be set; what keeps a pack from being built cannot.',
  },
  'recommendation-without-addressee': {
    severity: 'warning',
    about:
      'A recommendation does not say who should act. Give it a `to="…"`, a bold lead (`**Ministry of X:**`), or a heading above it that names the addressee.',
  },
  'recommendation-not-in-register': {
    severity: 'info',
    about:
      'A sentence reads as a recommendation (“The Ministry should publish …”), and the register, which was made of marks and lists, does not have it. Put it in `:::recommendation`, or say it as no demand.',
  },
  'duplicate-recommendation': {
    severity: 'warning',
    about:
      'Two recommendations say the same to the same addressee, so the register has it twice. Refer to the first with `[](#id)` instead.',
  },
  'past-deadline': {
    severity: 'warning',
    about:
      'A recommendation that is still open is due before the date of the pack. Give a new date, or set its status.',
  },
  'conflicting-mention': {
    severity: 'warning',
    about:
      'A number stands before the words of a marked key figure and is another number. Quote the figure with `:value[]{#id}`; if this is another figure, say so in other words.',
  },
  'conflicting-figure': {
    severity: 'warning',
    about:
      'Two exact numbers of the same thing, from the same source and of the same time, differ as mistyped ones do: “836 protest notes” here, “863 protest notes” there. Correct one; better, mark it once and quote it with `:value[]{#id}`.',
  },
  'summary-number-not-in-body': {
    severity: 'warning',
    about:
      'A `:::summary` gives a number that nothing else in the pack gives: “4,120 families” in the summary, “4,210 families” in the text. Say it in the body too, or correct it.',
  },
  'key-figure-without-origin': {
    severity: 'info',
    about:
      'A key figure does not say as of when it holds (`as-of=2025-10`) or who says so (`by="…"`).',
  },
  'image-without-alt': {
    severity: 'warning',
    about:
      'An image or chart has no alternative text. Readers who do not see it learn nothing of it, and the PDF does not meet the accessibility law. Write what it shows: `![A map of …](map.png)`, or `alt:` in a chart.',
  },
  'figure-without-source': {
    severity: 'info',
    about: 'A figure or table has a caption and no source. Write a paragraph `Source: …` below it.',
  },
  'skipped-heading-level': {
    severity: 'warning',
    about:
      'A heading is more than one level below the one before it. It is numbered and tagged as if no level were missing.',
  },
  'empty-section': {
    severity: 'warning',
    about: 'A heading has nothing under it: neither text nor sub-headings.',
  },
  'typed-section-number': {
    severity: 'warning',
    about:
      'A heading begins with a typed number in a pack that numbers its sections, so it has two. Take the typed one out, or set `numbering: { sections: false }`.',
  },
  'unordered-chronology': {
    severity: 'warning',
    about: 'An event of a chronology is earlier than the one before it.',
  },
  'long-summary': {
    severity: 'info',
    about:
      'A summary has more than 500 words, which is more than a page. Who reads only that should be able to.',
  },
  'draft-mark': {
    severity: 'warning',
    about:
      'A pack whose status is final still has a mark of unfinished work: TODO, TBC, TBD, TK, XXX, FIXME or “lorem ipsum”.',
  },
  'abbreviation-before-introduction': {
    severity: 'info',
    about:
      'An abbreviation is used above the place of the same document that introduces it: “The JCC met”, and later “Joint Coordination Committee (JCC)”. Introduce it at its first use.',
  },
  'abbreviation-introduced-twice': {
    severity: 'warning',
    about:
      'An abbreviation is introduced with two long forms: “Joint Committee (JC)” here, “Jirga Council (JC)” there. Use another for one of them.',
  },
  'handling-too-low': {
    severity: 'error',
    about:
      'A document or section (`# Title {handling="SECRET"}`) has a handling mark that is higher than that of the pack, or of another scheme. The mark of the pack, which stands on every page, must be at least that of its highest part. Known are the schemes of the UK, NATO, the EU and TLP 2.0; levels of your own are listed under `markings`, the lowest first.',
  },
  'unknown-handling': {
    severity: 'warning',
    about:
      'The handling mark begins with “TLP” and is none of those of the Traffic Light Protocol 2.0, which are written without spaces and not translated: `TLP:RED`, `TLP:AMBER+STRICT`, `TLP:AMBER`, `TLP:GREEN`, `TLP:CLEAR`.',
  },
} as const satisfies Record<string, CodeDoc>;

export const report = reporter(codes);
