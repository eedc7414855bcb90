import { parseHtml } from '../../pipeline/6-typeset/dom/index.ts';
import type { DomNode } from '../../pipeline/6-typeset/dom/types.ts';
import { cascade } from '../../pipeline/6-typeset/style/index.ts';
import type { StyledDocument } from '../../pipeline/6-typeset/style/types.ts';
import type { TextFile } from '../../pipeline/source.ts';

/**
 * The text of a document that print shows, without generated content and without pictures, whose
 * words are said by Alt. Only the cascade is asked, for what is displayed at all.
 */
export function printedText(document: string, author: readonly TextFile[], ua: TextFile): string {
  const root = parseHtml(document);
  return textIn(root, cascade(root, { ua, author }, 'print').value);
}

function textIn(node: DomNode, styled: StyledDocument): string {
  if (node.type === 'text') return node.text;
  if (node.name === 'svg' || node.name === 'img') return ' ';
  if (node.name === 'br') return '\n';
  const { display, position, visibility } = styled.style(node);
  if (display === 'none' || visibility === 'hidden' || typeof position === 'object') return '';
  // Generated content parts what is around it, as far as words go.
  const edge = (name: 'before' | 'after') =>
    typeof (styled.pseudo(node, name)?.content ?? 'none') === 'string' ? '' : ' ';
  const own = node.children.map((child) => textIn(child, styled)).join('');
  const inner = edge('before') + own + edge('after');
  const inline =
    ['inline', 'contents', 'inline-block'].includes(display) &&
    position !== 'absolute' &&
    node.attributes.get('role') !== 'doc-noteref';
  return inline ? inner : `\n${inner}\n`;
}
