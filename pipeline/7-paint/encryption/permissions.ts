/** Bits of PDF 32000-1, table 22, counted from 1. */
const granted = {
  print: 3,
  copy: 5,
  annotate: 6,
  fillForms: 9,
  /** For assistive technology: PDF/UA-1, 7.16 wants it set. */
  accessibility: 10,
  printWell: 12,
} as const;

/** What readers may do without the owner's password: all but change the document. */
export const permissions: number = Object.values(granted).reduce<number>(
  (bits, bit) => bits | (1 << (bit - 1)),
  // Reserved bits are 1, those of what may be granted 0.
  0xfffff0c0 | 0,
);
