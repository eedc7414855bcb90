import type { Block, Inline, Node } from '../../2-parse/types.ts';
import { safe } from '../html.ts';
import { briefing } from './briefing.ts';
import { labelOf } from './label.ts';
import { markdown } from './markdown.ts';
import { renderSiblings } from './raw.ts';
import type { Rendered, Renderers } from './table-of-renderers.ts';
import type { NodeRenderer, RenderContext } from './types.ts';

/** Every node's renderer. Where both have one, that of the briefing counts. */
const renderers: Renderers = { ...markdown, ...briefing };

/** All that a context has beside the rendering of nodes. */
export type ContextBase = Omit<RenderContext, 'blocks' | 'inlines' | 'item'>;

/**
 * The context that renders nodes by the tables. A node of plain Markdown is printed by the theme's
 * template where it has one named after the node (`list-item`): that is given `{ node, label,
 * content }`.
 */
export function createContext(base: ContextBase): RenderContext {
  const templates = new Map<string, string | null>();
  const templateOf = (type: string) => {
    if (!templates.has(type)) templates.set(type, templateName(type, base));
    return templates.get(type) ?? null;
  };
  const render = (node: Rendered): string => {
    const template = templateOf(node.type);
    if (template === null || isRegister(node, base)) return byTable(node, context);
    const content = contentOf(node, context);
    return base.partial(template, { node, label: labelOf(node, context), content: safe(content) });
  };
  const siblings = (nodes: readonly (Block | Inline)[]) => renderSiblings(nodes, render, context);
  const context: RenderContext = { ...base, blocks: siblings, inlines: siblings, item: render };
  return context;
}

/** Renderers of the briefing that print no template of their own, so that a theme may. */
const plain: ReadonlySet<string> = new Set([
  'footnoteReference',
  'keyFigure',
  'list',
  'only',
  'pageBreak',
  'reference',
  'valueReference',
]);

/** A list of recommendations is printed by `recommendation.hbs`. */
function isRegister(node: Rendered, { index }: ContextBase): boolean {
  return node.type === 'list' && node.children.some((item) => index.recommendations.has(item));
}

/** `listItem` → `list-item`, if the theme has a template of that name. */
function templateName(type: string, { has }: ContextBase): string | null {
  if (type in briefing && !plain.has(type)) return null;
  const name = type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return has(name) ? name : null;
}

function byTable(node: Rendered, context: RenderContext): string {
  const renderer = renderers[node.type] as NodeRenderer<Node> | undefined;
  return renderer === undefined ? contentOf(node, context) : renderer(node, context);
}

/** The HTML of a node's children; of a node without, what its renderer makes of it. */
function contentOf(node: Rendered, context: RenderContext): string {
  if (!('children' in node)) {
    const renderer = renderers[node.type] as NodeRenderer<Node> | undefined;
    return renderer?.(node, context) ?? '';
  }
  if (node.type === 'list') return node.children.map((item) => context.item(item)).join('');
  if (node.type === 'table' || node.type === 'definitionList') return byTable(node, context);
  return context.blocks(node.children as readonly Block[]);
}
