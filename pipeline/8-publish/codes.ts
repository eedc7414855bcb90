import { type CodeDoc, reporter } from '../diagnostic.ts';

/** The codes of this stage; docs/diagnostics.md is generated from here. */
export const codes = {
  'over-budget': {
    severity: 'warning',
    about: 'The pack has more pages than `budgets.pages` allows. It is built all the same.',
  },
  'pages-over-limit': {
    severity: 'warning',
    about:
      'The theme is for shorter texts: a decision memorandum (`memo`) has two pages. The option `pages` of a theme says how many.',
  },
  'summary-over-limit': {
    severity: 'warning',
    about:
      'The summary takes more lines than the theme allows: four in a decision memorandum (`memo`). The option `summary-lines` of a theme says how many.',
  },
  'page-without-mark': {
    severity: 'error',
    about:
      "A page does not carry the pack's handling mark at its top and its bottom, because the theme does not print it there. Nothing is published. Covers and blank pages are pages too.",
  },
  'html-without-mark': {
    severity: 'error',
    about:
      "The HTML does not begin and end with the pack's handling mark, because the theme's `pack.hbs` does not print it there, or its stylesheet hides it on some screen: by `display`, `visibility`, `opacity`, size, place, clipping, or a colour like the ground. Nothing is published.",
  },
  'no-permission': {
    severity: 'error',
    about: 'The system does not allow writing there. Choose another folder with `--out`.',
  },
  'file-in-use': {
    severity: 'error',
    about:
      'Another program holds an output of the last build open (Windows locks a PDF that is being read). Close it there. The last outputs are all still in place.',
  },
  'disk-full': {
    severity: 'error',
    about: 'There is no space left for the outputs. The last ones are still in place.',
  },
  'not-a-folder': {
    severity: 'error',
    about: 'A file stands where a folder of outputs should be. Move it, or choose another `--out`.',
  },
  'cannot-write': {
    severity: 'error',
    about: 'The outputs could not be written for the reason in the message.',
  },
} as const satisfies Record<string, CodeDoc>;

export const report = reporter(codes);
