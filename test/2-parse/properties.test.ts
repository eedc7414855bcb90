import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../pipeline/2-parse/index.ts';
import type { Source } from '../../pipeline/source.ts';
import { contextOf, plainBlocks } from '../5-render/nodes/context.ts';
import { anyNoise, constructs, quietNoise } from './arbitrary.ts';
import { packOf } from './pack.ts';
import { textOf } from './text-of.ts';
import { walk } from './walk.ts';

const runs = { numRuns: 300 };
/** Files have no `\r` when they get here: 1-read takes them out. */
const anything = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    anyNoise.map((noise) => noise.text),
    constructs,
  )
  .map((text) => text.replaceAll('\r', ''));

function printed(text: string): string {
  const [document] = parse(packOf(text)).value;
  const notes = [...document!.footnotes.values()].flatMap(({ children }) => children);
  const context = contextOf();
  const captions: string[] = [];
  walk(document, (node) => {
    if ('caption' in node && Array.isArray(node.caption)) {
      captions.push(context.inlines(node.caption));
    }
  });
  return textOf(
    context.blocks(plainBlocks([...document!.children, ...notes])) + captions.join(' '),
  );
}

test('whatever stands in a file, parsing and rendering go through', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(typeof printed(text)).toBe('string');
    }),
    runs,
  );
});

test('every place lies within the file', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { value, diagnostics } = parse(packOf(text));
      const lines = text.split('\n');
      const places: Source[] = diagnostics.map(({ source }) => source!);
      walk(value, ({ source }) => places.push(source));
      expect(places.filter((place) => !isWithin(place, lines))).toEqual([]);
    }),
    runs,
  );
});

function isWithin({ line, column, endLine, endColumn }: Source, lines: readonly string[]): boolean {
  const ordered = line < endLine || (line === endLine && column <= endColumn);
  const inFile = line >= 1 && column >= 1 && endLine <= lines.length;
  return (
    ordered &&
    inFile &&
    column <= lines[line - 1]!.length + 1 &&
    endColumn <= lines[endLine - 1]!.length + 1
  );
}

test('a word that stands in no address, attribute or tag is printed', () => {
  fc.assert(
    fc.property(quietNoise, ({ text, words }) => {
      const output = printed(text);
      expect(words.filter((word) => !output.includes(word))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('the words of our own constructs are printed', () => {
  fc.assert(
    fc.property(constructs, (text) => {
      const output = printed(text);
      const words = text
        .replace(
          /\{[^}]*\}|\(x(?:\.png)?(?: "t")?|:::[\w-]+|!\[x\]|:(?:abbr|key-figure)\b|Table:|Source: |\[x\]/g,
          ' ',
        )
        .match(/[a-z]+/g);
      expect((words ?? []).filter((word) => !output.includes(word))).toEqual([]);
    }),
    runs,
  );
});
