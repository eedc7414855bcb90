import { type CodeDoc, reporter } from '../diagnostic.ts';

/** The codes of this stage; docs/diagnostics.md is generated from here. */
export const codes = {
  'unknown-directive': {
    severity: 'warning',
    about:
      'Something is written like a directive (`:name[…]`, `::name{…}`, `:::name`) but its name is none of ours. It is printed as written; the content of an unknown `:::name` block is printed without its fences. Correct the name, or write `\\:` for a plain colon.',
  },
  'malformed-directive': {
    severity: 'warning',
    about:
      'A directive with a known name could not be read: a quote or bracket is not closed, the name needs another number of colons, or text follows on its line. It is printed as written.',
  },
  'unclosed-directive': {
    severity: 'warning',
    about:
      'A `:::` block has no closing fence, so that it reaches to the end of what it stands in. Add a line `:::`.',
  },
  'stray-fence': {
    severity: 'warning',
    about:
      'A line of colons closes nothing. Where blocks are nested, the outer one needs more colons than the inner one (`::::only` around `:::summary`).',
  },
  'unknown-attribute': {
    severity: 'warning',
    about: 'A directive has an attribute that it does not know. The attribute is ignored.',
  },
  'missing-attribute': {
    severity: 'error',
    about: 'A directive lacks an attribute that it cannot do without. Its content is kept.',
  },
  'missing-label': {
    severity: 'error',
    about:
      'A directive lacks its text in square brackets: `:key-figure[836 protests]`, `:::question[What is …?]`.',
  },
  'unused-label': {
    severity: 'warning',
    about:
      'A directive that takes no text in square brackets has one. It is printed as a paragraph.',
  },
  'unknown-audience': {
    severity: 'error',
    about:
      'A `:::only` block names an audience that `audiences` of pack.yaml does not list, so nobody would see it.',
  },
  'missing-image': {
    severity: 'error',
    about:
      'The file of an image is not in the pack. Its alternative text is printed instead. Paths start at the folder of the document; a path that starts with `/` starts at the folder of the pack.',
  },
  'remote-image': {
    severity: 'warning',
    about:
      'An image lies on the network, and nothing is fetched while building. Its alternative text is printed instead. Save the image in the pack.',
  },
  'missing-include': {
    severity: 'error',
    about:
      'The file of an `::include` is not in the pack. The line is printed as written. In a file that is itself included, the message names the files that lead to it.',
  },
  'include-limit': {
    severity: 'error',
    about:
      'Files include each other in a circle, deeper than 10 levels, or more than 1,000 times in a document. The message names the files on the way. The line is printed as written.',
  },
  'undefined-footnote': {
    severity: 'warning',
    about: 'A footnote reference `[^x]` has no definition `[^x]: …`. It is printed as written.',
  },
  'duplicate-footnote': {
    severity: 'warning',
    about:
      'A footnote is defined twice in a file. The second text is printed below the first, in the same note.',
  },
  'unused-footnote': {
    severity: 'warning',
    about:
      'A footnote is defined and never referred to. It is printed where it stands, as written.',
  },
  'duplicate-definition': {
    severity: 'warning',
    about:
      'A link definition `[x]: …` stands twice in a file with two addresses. The first counts.',
  },
  'surplus-cells': {
    severity: 'warning',
    about:
      'A row of a table has more cells than its head. They are printed in a column without a head; GitHub would leave them out.',
  },
  'undated-event': {
    severity: 'warning',
    about:
      'An item of a `:::chronology` list does not begin with a date (`2025-10-19`, `19 October 2025`, `October 2025`, `2025`), or with one that does not exist. It is printed before the events.',
  },
  'untimed-item': {
    severity: 'warning',
    about:
      'An item of an `:::agenda` does not begin with a time (`09:30`, `9.30 am`, `09:30–10:15`). It is printed without one.',
  },
  'too-few-figures': {
    severity: 'warning',
    about:
      'A `:::figures` block is for figures that stand side by side: at least two images, each alone in its paragraph, or charts. What else stands in it is printed below.',
  },
  'unknown-citation': {
    severity: 'error',
    about:
      'A citation `[@key]` names a work that the files under `bibliography` of pack.yaml do not have. It is printed as written.',
  },
  'citation-without-works': {
    severity: 'warning',
    about:
      'A text cites a work (`[@key]`), and the pack names no files of works under `bibliography`. It is printed as written.',
  },
  'invalid-chart': {
    severity: 'error',
    about:
      'A `chart` or `vega-lite` block cannot be read. It is printed as code. The place is the line inside the block.',
  },
  'unknown-chart-key': {
    severity: 'warning',
    about: 'A `chart` block has a key that it does not know. The key is ignored.',
  },
  'missing-data': {
    severity: 'error',
    about: 'The data file of a chart is not in the pack.',
  },
  'unsafe-link': {
    severity: 'warning',
    about:
      'The address of a link is none of `http`, `https`, `mailto`, `tel`, `#anchor` and a relative path. Its text is printed without the link.',
  },
  'nesting-too-deep': {
    severity: 'warning',
    about:
      'Block quotes and lists are nested deeper than 100 levels, or `:::` blocks deeper than 10. What is deeper is printed as written. (Raw HTML deeper than 200 levels is printed without its tags.)',
  },
  'too-many-marks': {
    severity: 'warning',
    about:
      'One paragraph has more than 1,000 emphasis marks, 2,000 brackets or 1,000 directives, or more than 64 backticks in a row; or a file has more than 1,000 underlined headings or definitions. What is beyond is printed as written.',
  },
} as const satisfies Record<string, CodeDoc>;

export type Code = keyof typeof codes;

export const report = reporter(codes);
