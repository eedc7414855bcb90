/** Why an example of the CommonMark specification comes out otherwise, and which ones do. */
export interface Difference {
  readonly reason: string;
  readonly examples: readonly number[];
}

export const differences: readonly Difference[] = [
  {
    reason:
      'Raw HTML is sanitised: scripts, styles, forms, comments, unknown elements and attributes go. With the same sanitiser applied to the reference, these are the same',
    examples: [
      150, 163, 169, 170, 171, 172, 173, 176, 177, 178, 179, 180, 182, 183, 201, 308, 309, 475, 491,
      524, 536, 617, 625, 626, 627, 628, 629,
    ],
  },
  {
    reason:
      'An element of raw HTML that is left open ends with the paragraph or block it stands in; in the reference it leaks into what follows',
    examples: [148, 187, 344, 476, 477, 494, 613, 614, 615, 616, 630, 631, 642, 643],
  },
  {
    reason:
      'Links go to http, https, mailto, tel, anchors and relative addresses only; others are printed as text, with the diagnostic `unsafe-link`',
    examples: [596, 598, 599, 601],
  },
  {
    reason: 'Bare addresses are links, as GFM has it (6.9, extended autolinks)',
    examples: [602, 606, 608, 611, 612],
  },
];
