import type { ComputedStyle, PseudoName } from '../types.ts';

export const pseudoNames: readonly PseudoName[] = [
  'before',
  'after',
  'marker',
  'footnote-call',
  'footnote-marker',
];

/** Whether an element with this style has the pseudo-element at all. */
export function mayExist(name: PseudoName, element: ComputedStyle): boolean {
  if (element.display === 'none') return false;
  switch (name) {
    case 'before':
    case 'after':
      return true;
    case 'marker':
      return element.display === 'list-item';
    case 'footnote-call':
    case 'footnote-marker':
      return element.float === 'footnote' && element.footnoteCall === 'element';
  }
}

/** Without a rule that gives it content there is none; a marker has content of its own. */
export function needsRules(name: PseudoName): boolean {
  return name !== 'marker';
}

/** Only a marker has content of its own: CSS Lists 3, section 3.2. */
export function generatesBox(name: PseudoName, style: ComputedStyle): boolean {
  if (style.display === 'none' || style.content === 'none') return false;
  if (style.content !== 'normal') return style.content.length > 0;
  return name === 'marker' && style.listStyleType !== 'none';
}
