import type { Diagnostic } from '../../diagnostic.ts';
import type { Element } from '../dom/types.ts';
import { report } from '../pages/codes.ts';
import type { ComputedStyle } from '../style/types.ts';

/**
 * Says what of an element's style the cascade reads and layout does not do yet, once for each
 * value. Its content is set in the flow. Diagnostic: `not-laid-out`.
 */
export function reportUnsupported(
  element: Element,
  style: ComputedStyle,
  diagnostics: Diagnostic[],
): void {
  for (const value of unsupported(style)) {
    const message = `\`${value}\` is not laid out yet; <${element.name}> stays in the flow`;
    const known = diagnostics.some((diagnostic) => diagnostic.message.startsWith(`\`${value}\``));
    if (!known) diagnostics.push(report('not-laid-out', { message }));
  }
}

function unsupported(style: ComputedStyle): string[] {
  const found: string[] = [];
<<<<<<< HEAD
  if (style.position === 'fixed') found.push('position: fixed');
  if (typeof style.position === 'object') found.push('position: running()');
=======
  if (style.columnCount !== 'auto' || style.columnWidth !== 'auto') found.push('columns');
>>>>>>> foot
  return found;
}
