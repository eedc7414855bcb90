import type { PseudoName } from '../types.ts';

export const pseudoElements: ReadonlyMap<string, PseudoName> = new Map([
  ['before', 'before'],
  ['after', 'after'],
  ['marker', 'marker'],
  ['footnote-call', 'footnote-call'],
  ['footnote-marker', 'footnote-marker'],
]);

const screenOnly: ReadonlySet<string> = new Set([
  'selection',
  'target-text',
  'spelling-error',
  'grammar-error',
  'highlight',
  'placeholder',
  'file-selector-button',
  'backdrop',
]);

/** Highlights, form controls and other engines' own: nothing of the kind is on paper. */
export function isScreenOnly(name: string): boolean {
  return screenOnly.has(name) || name.startsWith('-') || name.startsWith('view-transition');
}
