import type { Chart, Figure, Image } from '../../2-parse/types.ts';
import { chartTable } from '../chart/table.ts';
import { escapeHtml, type SafeHtml, safe } from '../html.ts';
import { image } from './image.ts';
import type { NodeRenderer, RenderContext } from './types.ts';

/** What `figure.hbs` is given. */
export interface FigureView {
  readonly id: string | null;
  readonly kind: 'image' | 'chart';
  /** The id of the picture enlarged; null: not on a screen. */
  readonly enlarged: string | null;
  /** A CSS length or per cent of the measure; null: the picture fills it. */
  readonly width: string | null;
  /** The `<img>` or `<svg>`. */
  readonly media: SafeHtml;
  /** “Figure 3”; null where it is not numbered. */
  readonly label: string | null;
  readonly caption: SafeHtml | null;
  /** Who says so, without the word “Source”. */
  readonly source: SafeHtml | null;
}

export const figure: NodeRenderer<Figure> = (node, context) =>
  context.partial('figure', figureView(node, context));

export function figureView(node: Figure, context: RenderContext): FigureView {
  const label = context.brief.labels.get(node);
  const { content, attribution } = node;
  const kind = content.type;
  const id = label?.id ?? node.id ?? null;
  return {
    id,
    kind,
    enlarged: id === null || context.permalinks === null ? null : `${id}-enlarged`,
    width: node.width ?? null,
    media: safe(kind === 'image' ? image(content, context) : chartHtml(content, context)),
    label: numbered(context.word('figure'), label?.number ?? null),
    caption: captionOf(node, context),
    source: attribution ? safe(context.inlines(attribution)) : chartSource(content),
  };
}

/** “Figure 3”; the space does not break. Null without a number. */
export function numbered(word: string, number: string | null): string | null {
  return number === null ? null : `${word}\u00a0${number}`;
}

function captionOf({ caption, content }: Figure, context: RenderContext): SafeHtml | null {
  if (caption !== null) return safe(context.inlines(caption));
  const title = content.type === 'chart' ? content.spec.title : null;
  return title === null ? null : safe(escapeHtml(title));
}

function chartSource(content: Image | Chart): SafeHtml | null {
  const source = content.type === 'chart' ? content.spec.source : null;
  return source === null ? null : safe(escapeHtml(source));
}

function chartHtml(chart: Chart, context: RenderContext): string {
  const rows = context.brief.charts.get(chart)?.rows ?? [];
  const svg = context.chart(chart);
  const table = chartTable(rows, 'chart-data');
  // A table is never narrower than its words: hidden itself, it would still widen the page.
  return svg === ''
    ? table
    : `<div class="chart">${svg}</div><div class="visually-hidden">${table}</div>`;
}
