import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

/** The files of a pack that is edited, by path. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** One edit: gives the files as they are after it. */
export interface Edit {
  readonly what: string;
  apply(files: Files): Files;
}

const words = fc.stringMatching(/^[a-z]{2,9}( [a-z]{2,9}){0,12}$/);
const documents = ['01-summary.md', '02-record.md', '03-annex.md'];
const place = fc.record({ file: fc.constantFrom(...documents), at: fc.nat(40) });

/** Changes the blocks of a document: paragraphs, headings, lists, tables, directives. */
function blocks(what: string, file: string, change: (blocks: string[]) => readonly string[]): Edit {
  return replaced(what, file, (text) => change(text.split('\n\n')).join('\n\n'));
}

function replaced(what: string, file: string, change: (text: string) => string): Edit {
  const apply = (files: Files) => new Map(files).set(file, change(String(files.get(file))));
  return { what: `${what} in ${file}`, apply };
}

const insert = fc.tuple(place, words).map(([{ file, at }, text]) =>
  blocks(`insert "${text}" at ${at}`, file, (all) => {
    const index = 1 + (at % all.length);
    return [...all.slice(0, index), text, ...all.slice(index)];
  }),
);

/** What others refer to stays: a pack with an error is not built. */
const remove = place.map(({ file, at }) =>
  blocks(`delete block ${at}`, file, (all) =>
    all.filter((block, i) => i !== 1 + (at % all.length) || /[#:[|]/.test(block)),
  ),
);

const move = fc.tuple(place, fc.nat(40)).map(([{ file, at }, to]) =>
  blocks(`move block ${at} to ${to}`, file, ([first = '', ...rest]) => {
    const [moved = ''] = rest.splice(at % rest.length, 1);
    rest.splice(to % (rest.length + 1), 0, moved);
    return [first, ...rest];
  }),
);

const swapped = fc.constantFrom(...documents).map((file) =>
  replaced('swap the sections', file, (text) => {
    const [head = '', ...sections] = text.split(/^(?=## )/m);
    return [head, ...sections.reverse().map((section) => `${section.trimEnd()}\n\n`)].join('');
  }),
);

const word = fc.tuple(place, words).map(([{ file, at }, text]) =>
  replaced(`write "${text}" for word ${at}`, file, (whole) => {
    const spots = [...whole.matchAll(/ (the|a|of|and|were) /g)];
    const spot = spots[at % spots.length]?.index;
    return spot === undefined ? whole : `${whole.slice(0, spot)} ${text}${whole.slice(spot)}`;
  }),
);

const line = (what: string, file: string, pattern: RegExp, by: (text: string) => string) =>
  words.map((text) => replaced(`${what} "${text}"`, file, (all) => all.replace(pattern, by(text))));

const faces = join(import.meta.dirname, '../../node_modules/@expo-google-fonts/source-serif-4');

export function readFace(weight: string): Uint8Array {
  return readFileSync(join(faces, weight, `SourceSerif4_${weight}.ttf`));
}

/** One place of each kind that a writer or a maker of themes changes. */
export const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: word },
  { weight: 2, arbitrary: insert },
  { weight: 2, arbitrary: remove },
  move,
  swapped,
  line('caption', '02-record.md', /^Table: .*? \{/m, (text) => `Table: ${text} {`),
  line('heading', '02-record.md', /^## .*? \{#events\}/m, (text) => `## ${text} {#events}`),
  line('footnote', '02-record.md', /^\[\^one\]: .*/m, (text) => `[^one]: ${text}`),
  line('cell', '02-record.md', /\| Karbala [^|]*\|/, (text) => `| Karbala ${text} |`),
  line('include', 'parts/terms.md', /^Terms .*/m, (text) => `Terms ${text}`),
  line('title', 'pack.yaml', /^title: .*/m, (text) => `title: ${text}`),
  line('partial', 'theme/partials/imprint.hbs', /^<p>.*/m, (text) => `<p>${text}</p>`),
  fc
    .integer({ min: 8, max: 12 })
    .map((size) =>
      replaced(`size ${size}`, 'theme/print.css', (css) =>
        css.replace(/font-size: .*?pt/, `font-size: ${size}pt`),
      ),
    ),
  fc
    .constantFrom('p { color: #222 }', 'p:has(+ ul) { margin: 0 }', 'h2 { bogus: 1 }')
    .map((rule) => replaced(`rule ${rule}`, 'theme/print.css', (css) => `${css}\n${rule}\n`)),
  fc
    .nat(900)
    .map((value) =>
      replaced(`datum ${value}`, 'data.csv', (csv) => csv.replace(/2024,\d+/, `2024,${value}`)),
    ),
  fc
    .nat(255)
    .map((shade) =>
      replaced(`image ${shade}`, 'map.svg', (svg) => svg.replace(/rgb\(\d+/, `rgb(${shade}`)),
    ),
  fc.constantFrom('400Regular', '600SemiBold').map((weight) => ({
    what: `face ${weight}`,
    apply: (files: Files) => new Map(files).set('theme/body.ttf', readFace(weight)),
  })),
);
