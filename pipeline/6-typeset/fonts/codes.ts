import { type CodeDoc, reporter } from '../../diagnostic.ts';

/** The codes of fonts and text; part of the table of stage 6. */
export const fontCodes = {
  'missing-glyph': {
    severity: 'warning',
    about:
      'No face of the theme has a character, so a replacement mark stands in its place. Add a face that has it to `theme.yaml`, or write something else.',
  },
  'unreadable-face': {
    severity: 'error',
    about:
      'A face of the theme is not a TrueType or OpenType file that can be read. WOFF and collections (`.ttc`) cannot be used for print.',
  },
  'no-faces': {
    severity: 'error',
    about: 'The theme has no face that can be read, so no text can be set.',
  },
} as const satisfies Record<string, CodeDoc>;

export const reportFont = reporter(fontCodes);
