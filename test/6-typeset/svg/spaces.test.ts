import { expect, test } from 'vitest';
import type { DisplayItem, GlyphItem } from '../../../pipeline/6-typeset/types.ts';
import { typesetHtml } from '../../support/typeset.ts';

test('a space before a tspan keeps its width', async () => {
  const { value } = await typesetHtml(
    '<!doctype html><title>t</title><body><svg width="400" height="100"><text x="10" y="30" font-size="14">Turned <tspan fill="red">text</tspan> on</text></svg>',
  );
  const runs: GlyphItem[] = [];
  const visit = (item: DisplayItem) => {
    if (item.type === 'group') item.items.forEach(visit);
    if (item.type === 'glyphs') runs.push(item);
  };
  value.pages[0]!.items.forEach(visit);
  expect(runs.map(({ run }) => run.text)).toEqual(['Turned ', 'text', ' on']);
  const [turned, text, on] = runs as [GlyphItem, GlyphItem, GlyphItem];
  const space = turned.run.advances.at(-1)!;
  expect(space).toBeGreaterThan(2);
  expect(text.x).toBeCloseTo(turned.x + turned.run.width);
  expect(on.x).toBeCloseTo(text.x + text.run.width);
});
