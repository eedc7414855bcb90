import { type CodeDoc, reporter } from '../../diagnostic.ts';

/** The codes of setting SVG; part of the table of the stage. */
export const codes = {
  'unsupported-svg': {
    severity: 'warning',
    about:
      'The drawing uses a part of SVG that is not set: it is drawn without. Flatten it in the drawing program: turn filters, masks and patterns to plain shapes, HTML to text.',
  },
  'invalid-svg': {
    severity: 'warning',
    about:
      'A value in the drawing cannot be read, or a reference leads nowhere. What comes before the mistake is drawn.',
  },
  'svg-too-complex': {
    severity: 'error',
    about:
      'The drawing has more than 50,000 shapes, or references that lead round in circles. The rest of it is left out. Export it as a PNG.',
  },
} as const satisfies Record<string, CodeDoc>;

export const report = reporter(codes);
