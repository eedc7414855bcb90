import { type CodeDoc, reporter } from '../../diagnostic.ts';

/** The codes of page layout. */
export const codes = {
  'unsettled-page-numbers': {
    severity: 'warning',
    about:
      'A page number printed in the text moves the text it stands in, so that it never becomes true. The last value is printed.',
  },
  'too-many-pages': {
    severity: 'error',
    about: 'The pack is longer than the engine sets. Split it into several packs.',
  },
  'unreadable-svg': {
    severity: 'error',
    about: 'An SVG file has no `<svg>` root that could be drawn. Export it again as plain SVG.',
  },
  'table-too-wide': {
    severity: 'warning',
    about:
      'The longest words of a table need more room than the page has. Use fewer columns, shorter words or a landscape page.',
  },
  'line-too-long': {
    severity: 'warning',
    about:
      'A word or image is wider than its column. A word is broken anywhere to fit, text that must not wrap where it would leave the page; the rest sticks out. Shorten it, or say where it may be broken.',
  },
} as const satisfies Record<string, CodeDoc>;

export const report = reporter(codes);
