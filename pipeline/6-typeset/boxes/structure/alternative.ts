import { textContent } from '../../dom/text.ts';
import type { Element } from '../../dom/types.ts';

/** What a picture says to who does not see it; '' for decoration. */
export function alternativeOf(element: Element): string {
  const { attributes } = element;
  if (attributes.get('aria-hidden') === 'true') return '';
  if (['presentation', 'none'].includes(attributes.get('role') ?? '')) return '';
  const said = attributes.get('aria-label') ?? attributes.get('alt') ?? attributes.get('title');
  return (said ?? drawnText(element)).replace(/\s+/g, ' ').trim();
}

/** Of a drawing its title, or else the words in it: visible text is never decoration. */
function drawnText(element: Element): string {
  const title = element.children.find(
    (child) => child.type === 'element' && child.name === 'title',
  );
  return textContent(title ?? element);
}
