import type { HtmlBlock, HtmlInline } from '../../2-parse/types.ts';
import { type ImageSource, type Piece, sanitisePieces } from '../sanitise/index.ts';
import type { Rendered } from './table-of-renderers.ts';
import type { RenderContext } from './types.ts';

/**
 * Renders siblings. Raw HTML among them comes as single tags, so it is balanced and sanitised
 * together with what its tags stand around.
 */
export function renderSiblings(
  nodes: readonly Rendered[],
  render: (node: Rendered) => string,
  context: RenderContext,
): string {
  if (!nodes.some(isRaw)) return nodes.map(render).join('');
  const mode = nodes.some(({ type }) => type === 'htmlInline') ? 'inline' : 'block';
  const pieces = nodes.map((node): Piece => {
    if (!isRaw(node)) return { html: render(node) };
    return { raw: node.type === 'html' ? `${node.value}\n` : node.value };
  });
  const { path } = nodes[0]!.source;
  return sanitisePieces(pieces, mode, imageSource(path, context));
}

function isRaw(node: Rendered): node is HtmlBlock | HtmlInline {
  return node.type === 'html' || node.type === 'htmlInline';
}

/** Images of raw HTML are files beside the document, as those of Markdown are. */
function imageSource(documentPath: string, context: RenderContext): ImageSource {
  return (src) => {
    if (/^[a-z][a-z0-9+.-]*:|^[\\/]/i.test(src.trim())) return null;
    const path: string[] = documentPath.split('/').slice(0, -1);
    for (const step of src.trim().split('/')) {
      if (step === '..') path.pop();
      else if (step !== '.' && step !== '') path.push(step);
    }
    return context.image(path.join('/'));
  };
}
