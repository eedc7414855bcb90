import type { ComputedStyle } from '../style/types.ts';

/** CSS Multi-column 1, section 2: a block container whose content flows in columns. */
export function hasColumns({ columnCount, columnWidth }: ComputedStyle): boolean {
  return columnCount !== 'auto' || columnWidth !== 'auto';
}
