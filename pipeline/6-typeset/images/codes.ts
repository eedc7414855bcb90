import { type CodeDoc, reporter } from '../../diagnostic.ts';

/** The codes of reading images; part of the table of the stage. */
export const codes = {
  'unreadable-image': {
    severity: 'error',
    about:
      'The image is damaged, cut short, or of a kind that cannot be set. Use PNG, JPEG or SVG; where the file should be one, save it anew.',
  },
  'image-too-large': {
    severity: 'error',
    about:
      'The image has more than 100 megapixels, far more than paper shows. Scale it down: 300 pixels for each inch of its printed width are plenty.',
  },
  'low-resolution-image': {
    severity: 'warning',
    about:
      'An image has fewer than 150 pixels for each inch it is printed over, and will look coarse on paper. Use a larger file or set it smaller.',
  },
  'image-outside-page': {
    severity: 'warning',
    about:
      'An image sticks out of its page, so that a part of it is not printed. Limit it with `max-width: 100%`.',
  },
} as const satisfies Record<string, CodeDoc>;

export const report = reporter(codes);
