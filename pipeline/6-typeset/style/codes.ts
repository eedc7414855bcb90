import { type CodeDoc, reporter } from '../../diagnostic.ts';

/** The codes of the cascade. */
export const codes = {
  'css-syntax': {
    severity: 'warning',
    about:
      'A stylesheet has a place that is not CSS: a colon or a brace is missing, for example. What cannot be read is skipped, as in browsers.',
  },
  'unsupported-property': {
    severity: 'warning',
    about:
      'A declaration names a property that is not in the table of docs/css.md. It has no effect. Check the spelling, or leave it to the stylesheet for the screen.',
  },
  'unsupported-value': {
    severity: 'warning',
    about:
      'A property is known, but not with this value, or the value is wrong. The declaration has no effect; docs/css.md lists the values.',
  },
  'unsupported-selector': {
    severity: 'warning',
    about: 'A rule has a selector that we cannot match. That selector has no effect.',
  },
  'unsupported-at-rule': {
    severity: 'warning',
    about: 'A rule that begins with `@` is not one of those we know. It has no effect.',
  },
} as const satisfies Record<string, CodeDoc>;

export const report = reporter(codes);
