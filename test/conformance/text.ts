import type { Mark } from './content/types.ts';
import type { Reading } from './reading.ts';
import type { StructElement } from './structure/index.ts';

/** The text of each sequence, by `page/mcid`: what copying gives, ActualText included. */
const known = new WeakMap<Reading, ReadonlyMap<string, string>>();

function sequenceTexts(reading: Reading): ReadonlyMap<string, string> {
  const found = known.get(reading);
  if (found !== undefined) return found;
  const texts = new Map<string, string>();
  for (const { index, content } of reading.pages) {
    const said = new Set<Mark>();
    for (const { text, marks } of content.shown) {
      const holder = marks.find(({ mcid }) => mcid !== null);
      if (holder === undefined) continue;
      const replaced = marks.find(({ actualText }) => actualText !== null);
      if (replaced !== undefined && said.has(replaced)) continue;
      if (replaced !== undefined) said.add(replaced);
      const key = `${index}/${holder.mcid}`;
      texts.set(key, (texts.get(key) ?? '') + (replaced?.actualText ?? text));
    }
  }
  known.set(reading, texts);
  return texts;
}

/** The mark of a note stands apart from the word it follows. */
const inline = new Set('Span Quote BibEntry Code Link Annot'.split(' '));

/** The text of an element in reading order; elements that are blocks stand apart. */
export function elementText(
  reading: Reading,
  element: StructElement,
  withoutPictures = false,
): string {
  if (withoutPictures && element.role === 'Figure') return ' ';
  const texts = sequenceTexts(reading);
  const own = element.text('ActualText');
  if (own !== null) return own;
  return element.kids
    .map((kid) => {
      if (kid.type === 'content') return texts.get(`${kid.page}/${kid.mcid}`) ?? '';
      if (kid.type === 'object') return '';
      const text = elementText(reading, kid.element, withoutPictures);
      return inline.has(kid.element.role ?? '') ? text : `\n${text}\n`;
    })
    .join('');
}

/** The text of the whole structure tree, but for pictures, which Alt speaks for. */
export function taggedText(reading: Reading): string {
  return reading.structure.top.map((element) => elementText(reading, element, true)).join('\n');
}

/** The text that artifacts show, one entry a page. */
export function artifactText({ pages }: Reading): string[] {
  return pages.map(({ content }) =>
    content.shown
      .filter(({ marks }) => marks.some(({ tag }) => tag === 'Artifact'))
      .map(({ text, marks }, i, all) => (i > 0 && all[i - 1]!.marks !== marks ? `\n${text}` : text))
      .join(''),
  );
}
