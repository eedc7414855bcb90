import { expect, test } from 'vitest';
import { parse } from '../../../pipeline/2-parse/index.ts';
import { withinLimits } from '../../../pipeline/2-parse/limits/index.ts';
import { unmask } from '../../../pipeline/2-parse/limits/mask.ts';
import { contextOf, plainBlocks } from '../../5-render/nodes/context.ts';
import { packOf } from '../pack.ts';
import { textOf } from '../text-of.ts';

function parsed(text: string) {
  const { value, diagnostics } = parse(packOf(text));
  const html = contextOf().blocks(plainBlocks(value[0]!.children));
  return { html, codes: diagnostics.map(({ code, source }) => `${source!.line} ${code}`) };
}

const count = (html: string, tag: string) => html.split(`<${tag}>`).length - 1;

test('block quotes nest 100 levels; deeper signs are text', () => {
  const { html, codes } = parsed(`${'>'.repeat(103)} deep`);
  expect(count(html, 'blockquote')).toBe(100);
  expect(textOf(html)).toContain('>>> deep');
  expect(codes).toEqual(['1 nesting-too-deep']);
});

test('lists nest 100 levels', () => {
  const { html, codes } = parsed(`x\n\n${'- '.repeat(103)}deep`);
  expect(count(html, 'ul')).toBe(100);
  expect(textOf(html)).toContain('- - - deep');
  expect(codes).toEqual(['3 nesting-too-deep']);
});

test('directives nest 10 levels', () => {
  const { html, codes } = parsed(`${':::note\n'.repeat(12)}deep`);
  expect(textOf(html)).toContain(':::note\n:::note\ndeep');
  expect(codes).toContain('11 nesting-too-deep');
});

test('a paragraph has 1,000 emphasis marks', () => {
  const { html, codes } = parsed('*a* '.repeat(600));
  expect(count(html, 'em')).toBe(500);
  expect(textOf(html).trim()).toBe(`${'a '.repeat(500)}${'*a* '.repeat(100)}`.trim());
  expect(codes).toEqual(['1 too-many-marks']);
});

test('lists and tables may have more: their items and rows are texts of their own', () => {
  const list = '- *a* [b](c)\n'.repeat(600);
  const table = `| a |\n|---|\n${'| *a* [b](c) |\n'.repeat(600)}`;
  const { html, codes } = parsed(`${list}\n${table}`);
  expect(count(html, 'em')).toBe(1200);
  expect(codes).toEqual([]);
});

test('a file has 1,000 definitions', () => {
  const { html, codes } = parsed('a\n: b\n\n'.repeat(1002));
  expect(count(html, 'dd')).toBe(1000);
  expect(textOf(html)).toContain(': b');
  expect(codes).toEqual(['3002 too-many-marks']);
});

test('masking keeps every place', () => {
  const text = `${'>'.repeat(150)} a\n\n${'[x](y) '.repeat(1500)}`;
  const { text: masked } = withinLimits(text);
  expect(masked).not.toBe(text);
  expect(masked.length).toBe(text.length);
  expect(unmask(masked)).toBe(text);
});
