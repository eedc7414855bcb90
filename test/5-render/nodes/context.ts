import type { Block, Node } from '../../../pipeline/2-parse/types.ts';
import type { Brief, Label } from '../../../pipeline/3-extract/types.ts';
import { noAbbreviations } from '../../../pipeline/5-render/abbreviations.ts';
import { indexBrief } from '../../../pipeline/5-render/lookup.ts';
import { type ContextBase, createContext } from '../../../pipeline/5-render/nodes/index.ts';
import type { RenderContext } from '../../../pipeline/5-render/nodes/types.ts';

export interface Given {
  readonly labels?: ReadonlyMap<Node, Label>;
  readonly footnotes?: Brief['footnotes'];
  readonly headingOffset?: number;
  /** Templates of the theme, by name. */
  readonly templates?: Readonly<Record<string, (data: object) => string>>;
}

/** A context for rendering nodes alone: no theme but the templates given. */
export function contextOf(given: Given = {}): RenderContext {
  const { labels = new Map(), footnotes = [], headingOffset = 0, templates = {} } = given;
  const none = {
    documents: [],
    sections: [],
    keyFigures: [],
    recommendations: [],
    links: new Map(),
  };
  const brief = { ...none, labels, footnotes } as unknown as Brief;
  const base: Partial<ContextBase> = {
    brief,
    index: indexBrief(brief),
    headingOffset,
    abbreviations: noAbbreviations,
    citations: { style: 'author-date', list: [], listed: false, byKey: new Map() },
    permalinks: null,
    word: (name) => name,
    option: () => undefined,
    has: (name) => Object.hasOwn(templates, name),
    partial: (name, data) => templates[name]!(data),
    chart: () => '',
    formula: () => '',
    highlighted: () => null,
    image: (file) => file,
  };
  return createContext(base as ContextBase);
}

/**
 * Blocks in which nothing is left but plain Markdown: a figure is its image in a paragraph, a
 * table its cells, a directive is what stands in it. What the briefing's own renderers make of them is tested there.
 */
export function plainBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap(plainBlock);
}

function plainBlock(node: Block): Block[] {
  const { source } = node;
  if (node.type === 'figure') {
    const { content, caption, attribution } = node;
    const image: Block[] =
      content.type === 'image' ? [{ type: 'paragraph', children: [content], source }] : [];
    const texts = [caption, attribution].filter((text) => text !== null);
    const isTitle = content.type === 'image' && content.title !== null;
    return [
      ...image,
      ...texts
        .slice(isTitle ? 1 : 0)
        .map((children): Block => ({ type: 'paragraph', children, source })),
    ];
  }
  if (node.type === 'generated') return [];
  if (node.type === 'agenda') {
    const items = node.children.flatMap(({ timeText, children }): Block[] => [
      {
        type: 'paragraph',
        children: timeText === null ? [] : [{ type: 'text', value: timeText, source }],
        source,
      },
      ...plainBlocks(children),
    ]);
    return [{ type: 'paragraph', children: node.label ?? [], source }, ...items];
  }
  if (node.type === 'figureGroup') {
    const own = [node.caption, node.attribution].filter((text) => text !== null);
    return [
      ...plainBlocks(node.children),
      ...own.map((children): Block => ({ type: 'paragraph', children, source })),
    ];
  }
  if (node.type === 'table') {
    const cells = node.children.flatMap((row) => row.children.map((cell) => cell.children));
    return [...cells, node.caption ?? [], node.attribution ?? []].map(
      (children): Block => ({ type: 'paragraph', children, source }),
    );
  }
  if (node.type === 'chronology') {
    const events = node.events.flatMap((event): Block[] => [
      { type: 'paragraph', children: [{ type: 'text', value: event.dateText, source }], source },
      ...plainBlocks(event.children),
    ]);
    return [...plainBlocks(node.children), ...events];
  }
  const inner = 'children' in node && isOfBlocks(node) ? plainBlocks(node.children) : null;
  if (node.type === 'callout' || node.type === 'question' || node.type === 'biography') {
    const label = node.type === 'question' ? node.question : node.label;
    return [{ type: 'paragraph', children: label ?? [], source }, ...inner!];
  }
  if (unwrapped.includes(node.type)) return inner!;
  if (node.type === 'list') return [{ ...node, children: node.children.map(plainItem) }];
  if (node.type === 'definitionList') return [{ ...node, children: node.children.map(plainItem) }];
  return [inner === null ? node : ({ ...node, children: inner } as Block)];
}

function plainItem<T extends { readonly children: readonly Block[] }>(item: T): T {
  return { ...item, children: plainBlocks(item.children) };
}

/** Nothing is left of these but what stands in them. */
const unwrapped: readonly Block['type'][] = ['recommendation', 'only', 'keyFigures', 'landscape'];

type OfBlocks = Extract<Block, { children: readonly Block[] }>;

function isOfBlocks(node: Block): node is OfBlocks {
  return [
    'blockquote',
    'callout',
    'question',
    'recommendation',
    'only',
    'keyFigures',
    'container',
    'biography',
    'landscape',
  ].includes(node.type);
}
