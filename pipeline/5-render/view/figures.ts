import { numbered } from '../nodes/figure.ts';
import type { RenderContext } from '../nodes/types.ts';

/** What `figures.hbs` is given: what has a number, figures first. */
export interface FiguresView {
  readonly figures: readonly FigureLine[];
  readonly tables: readonly FigureLine[];
}

export interface FigureLine {
  readonly id: string;
  /** “Figure 3” */
  readonly label: string;
  readonly caption: string;
}

export function figuresView({ brief, word }: RenderContext): FiguresView {
  const lines = (tables: boolean) =>
    brief.figures
      .filter(({ kind, number }) => (kind === 'table') === tables && number !== null)
      .filter(({ partOf }) => partOf === undefined)
      .map(({ id, number, caption }) => ({
        id,
        label: numbered(word(tables ? 'table' : 'figure'), number) ?? '',
        caption: caption ?? '',
      }));
  return { figures: lines(false), tables: lines(true) };
}
