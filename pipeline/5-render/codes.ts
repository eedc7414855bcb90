import { type CodeDoc, reporter } from '../diagnostic.ts';

/** The codes of this stage; docs/diagnostics.md is generated from here. */
export const codes = {
  'template-syntax': {
    severity: 'error',
    about:
      'A template is not Handlebars: a tag or a block is left open, or closed twice. The part of the pack that it prints is missing until it is mended.',
  },
  'template-helper': {
    severity: 'error',
    about:
      'A template calls a helper that does not exist. The helpers are those of Handlebars (`if`, `unless`, `each`, `with`, `lookup`) and ours (docs/themes.md).',
  },
  'template-property': {
    severity: 'error',
    about:
      'A template prints a property that its data does not have. Templates are strict, so that a slip of the pen is found and does not print as nothing.',
  },
  'template-partial': {
    severity: 'error',
    about: 'A template includes a partial (`{{> name}}`) that the theme does not have.',
  },
  'template-error': {
    severity: 'error',
    about: 'A template could not be carried out, for the reason given.',
  },
  'missing-template': {
    severity: 'error',
    about:
      'The theme lacks a template that this pack needs. A theme made from a copy of `templates/briefing` has them all.',
  },
  'missing-word': {
    severity: 'warning',
    about:
      'A template prints a word that the `strings` of theme.yaml do not have, in the language of the pack or in English. The name of the word is printed instead.',
  },
  'citations-without-list': {
    severity: 'warning',
    about:
      'The text cites works, and nothing prints the list of them. Write `::bibliography` under a heading of its own, as a rule at the end.',
  },
  'formula-invalid': {
    severity: 'error',
    about:
      'A formula (`$…$`, `$$…$$`, or a `math` block) is not TeX that can be set, for the reason given. It is printed as written. A dollar sign that is none of a formula is written `\\$`.',
  },
  'theme-option': {
    severity: 'warning',
    about:
      'An option of the theme has a value that cannot be used, such as a colour that is none. The default is used.',
  },
  'chart-column': {
    severity: 'error',
    about:
      'A chart names a column that its data does not have, or a column of words where it needs numbers. The data are printed as a table instead.',
  },
  'chart-empty': {
    severity: 'error',
    about: 'A chart has no data to draw.',
  },
  'chart-series': {
    severity: 'warning',
    about:
      'A chart has more series than there are colours that a reader can tell apart, on a screen, in grey and with defective colour vision. Draw lines, or several charts.',
  },
  'chart-invalid': {
    severity: 'error',
    about:
      'A chart could not be drawn: its Vega-Lite specification is not valid, or asks for what a pack does not allow, such as data from the network. The data are printed as a table instead.',
  },
} as const satisfies Record<string, CodeDoc>;

export const report = reporter(codes);
