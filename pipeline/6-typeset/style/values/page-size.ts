import { either, keywords } from './combine.ts';
import { lengthComponent } from './lengths.ts';
import { byName, wordOf } from './nodes.ts';
import type { Nodes, PageSize, Parser } from './types.ts';
import { absoluteUnits } from './units.ts';

const mm = absoluteUnits.get('mm')!;
const inch = absoluteUnits.get('in')!;

/** CSS Paged Media 3, section 7.1: upright sheets, pt. */
export const namedSizes = byName<PageSize>({
  a3: { width: 297 * mm, height: 420 * mm },
  a4: { width: 210 * mm, height: 297 * mm },
  a5: { width: 148 * mm, height: 210 * mm },
  b4: { width: 250 * mm, height: 353 * mm },
  b5: { width: 176 * mm, height: 250 * mm },
  'jis-b4': { width: 257 * mm, height: 364 * mm },
  'jis-b5': { width: 182 * mm, height: 257 * mm },
  letter: { width: 8.5 * inch, height: 11 * inch },
  legal: { width: 8.5 * inch, height: 14 * inch },
  ledger: { width: 11 * inch, height: 17 * inch },
});

export const a4: PageSize = namedSizes.get('a4')!;

const auto: Parser<'auto'> = keywords<'auto'>({ auto: 'auto' });

/** One length is a square. */
const measured: Parser<PageSize> = (nodes) => {
  const read = nodes.map(lengthComponent('non-negative'));
  const [width, height = width] = read;
  if (read.length > 2 || !width || !height) return null;
  return (context) => ({ width: inRange(width(context)), height: inRange(height(context)) });
};

/** pt: room for something, and no more than PDF allows (ISO 32000-1, annex C.2). */
function inRange(size: number): number {
  return Math.min(14_400, Math.max(36, size));
}

/** A sheet, an orientation or both, in either order. */
const named: Parser<PageSize> = (nodes: Nodes) => {
  const words = nodes.map(wordOf);
  const turn = words.find((word) => word === 'portrait' || word === 'landscape');
  const rest = words.filter((word) => word !== turn);
  if (words.length === 0 || words.length > 2 || rest.length > 1) return null;
  const sheet = rest.length === 0 ? a4 : namedSizes.get(rest[0] ?? '');
  if (sheet === undefined) return null;
  const { width, height } = sheet;
  return () => (turn === 'landscape' ? { width: height, height: width } : { width, height });
};

export const pageSize: Parser<PageSize | 'auto'> = either(auto, either(named, measured));
