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
  'not-laid-out': {
    severity: 'warning',
    about:
<<<<<<< HEAD
      'A stylesheet asks for running elements or fixed positions, which the engine does not set yet. The content is in the flow, complete. `display: flex` sets boxes side by side.',
=======
      'A stylesheet asks for several columns, which the engine does not set yet. The content is in the flow, complete. `display: flex` sets boxes side by side.',
>>>>>>> foot
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
      'A word or image is wider than its column and sticks out. Shorten it or allow it to be broken.',
  },
} as const satisfies Record<string, CodeDoc>;

export const report = reporter(codes);
