import { type CodeDoc, reporter } from '../diagnostic.ts';

/** The codes of this stage; docs/diagnostics.md is generated from here. */
export const codes = {
  'unknown-document-audience': {
    severity: 'warning',
    about:
      'A document is for an audience that the pack does not list under `audiences`, so nobody would be given it. Correct the name, or list it.',
  },
  'empty-selection': {
    severity: 'error',
    about: 'No document of the pack is for the audience that the build is for.',
  },
  'withheld-footnote': {
    severity: 'error',
    about:
      'A text that an audience sees has the mark of a footnote that stands in an `:::only` block for others. Move the note out of the block.',
  },
  'duplicate-id': {
    severity: 'error',
    about:
      'Two things have the same `{#id}`. References go to the first; the other is given an id of its own. Rename one.',
  },
  'unknown-reference': {
    severity: 'error',
    about:
      'A `[](#id)` or a link to `#id` points at nothing in the pack (or at nothing that this audience sees).',
  },
  'unknown-document': {
    severity: 'warning',
    about:
      'A link names a Markdown file that is no document of the pack, so it leads nowhere in print.',
  },
  'unknown-value': {
    severity: 'error',
    about: 'A `:value[]{#id}` names no key figure. Mark one with `:key-figure[…]{#id}`.',
  },
  'conflicting-value': {
    severity: 'error',
    about:
      'The same key figure is given with two different values. Mark it once and quote it with `:value[]{#id}`.',
  },
  'key-figure-without-number': {
    severity: 'warning',
    about:
      'A `:key-figure[…]` has no number that can be read, so it is not in the data. Write the number first, in the number format of the pack’s language.',
  },
  'broken-data': {
    severity: 'warning',
    about:
      'A line of a data file cannot be read as CSV: a quote is not closed, or cells are missing.',
  },
  'unknown-column': {
    severity: 'error',
    about: 'A chart names a column that its data does not have.',
  },
  'chart-without-numbers': {
    severity: 'error',
    about:
      'Neither the `x` nor the `y` column of a chart holds a number, so there is nothing to draw.',
  },
} as const satisfies Record<string, CodeDoc>;

export const report = reporter(codes);
