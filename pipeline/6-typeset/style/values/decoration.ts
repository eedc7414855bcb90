import { lengthPercentage } from './lengths.ts';
import type { Parser } from './types.ts';

/** A length, or a percentage of 1em. */
export const textMeasure: Parser<number> = (nodes) => {
  const read = lengthPercentage(nodes);
  if (read === null) return null;
  return (context) => {
    const value = read(context);
    if (typeof value === 'number') return value;
    return (value.percent / 100) * context.own.fontSize + value.pt;
  };
};
