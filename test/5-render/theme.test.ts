import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createHelpers } from '../../pipeline/5-render/helpers/index.ts';
import { themeYaml } from './fixture.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const filesIn = (folder: string, end: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .map((name) => read(join(folder, name)))
    .join('\n');

describe('words', () => {
  const english = Object.keys(themeYaml.strings.en!).sort();

  test.each(Object.keys(themeYaml.strings))('%s has every word', (lang) => {
    expect(Object.keys(themeYaml.strings[lang]!).sort()).toEqual(english);
  });

  test('every word that templates and renderers print exists', () => {
    const templates = filesIn('templates/briefing', '.hbs').matchAll(/\(?word "([^"]+)"/g);
    const renderers = filesIn('pipeline/5-render', '.ts').matchAll(/\bword\('([^']+)'[,)]/g);
    const printed = [...templates, ...renderers].map(([, word]) => word!);
    expect(printed.length).toBeGreaterThan(30);
    expect(printed.filter((word) => !english.includes(word))).toEqual([]);
  });

  test.each([
    'summary',
    'lines-to-take',
    'background',
    'note',
    'tip',
    'important',
    'warning',
    'caution',
  ])('a callout %s has its word', (kind) => expect(english).toContain(kind));
});

/** WCAG 2.1, relative luminance and contrast ratio. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe('contrast', () => {
  const options = themeYaml.options as Record<string, string>;
  const dark = Object.fromEntries(
    [
      ...(
        /prefers-color-scheme: dark\) \{([^}]*)\}/.exec(
          read('templates/briefing/screen.css'),
        )?.[1] ?? ''
      ).matchAll(/--([\w-]+): (#[0-9a-f]{6})/gi),
    ].map(([, name, colour]) => [name!, colour!]),
  );

  test.each(['ink', 'grey', 'accent', 'warm'])('%s on paper is AA for text', (name) => {
    expect(contrast(options[name]!, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['text', 'quiet', 'brand', 'signal', 'link'])(
    '%s in the dark is AA for text',
    (name) => {
      expect(contrast(dark[name]!, dark.paper!)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('the cover is AA, in the light and in the dark', () => {
    expect(contrast(options.accent!, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark.field!, dark['field-text']!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['accent', 'warm', 'third', 'fourth'])('%s is AA for drawings', (name) => {
    expect(contrast(options[name]!, '#ffffff')).toBeGreaterThanOrEqual(3);
  });
});

describe('print.css keeps to the subset of our engine', () => {
  const css = read('templates/briefing/print.css').replace(/\/\*[\s\S]*?\*\//g, '');

  test.each([
    /display:\s*grid/,
    /[^-]transform:/,
    /shadow/,
    /gradient/,
    /background-image/,
    /url\(/,
  ])('nothing of %s', (pattern) => expect(css).not.toMatch(pattern));

  test('corners are not rounded above 2 pt', () => {
    const radii = [...css.matchAll(/border-radius:\s*([\d.]+)pt/g)].map(([, pt]) => Number(pt));
    expect(radii.every((pt) => pt <= 2)).toBe(true);
  });
});

test('docs/themes.md names every template and helper', () => {
  const docs = read('docs/themes.md');
  const templates = readdirSync(join(root, 'templates/briefing'), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => basename(name, '.hbs'));
  const helpers = Object.keys(createHelpers({ lang: 'en', word: String }));
  expect([...templates, ...helpers].filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
});
