import type { Fonts } from '../fonts/index.ts';
import type { Images } from '../images/index.ts';
import type { Links } from '../navigation/links.ts';
import type { PdfFile } from '../objects.ts';
import type { FigureBoxes } from '../structure/boxes.ts';
import type { GraphicsStates } from './alpha.ts';
import type { Marks } from './marks.ts';
import { concat, type Matrix } from './matrix.ts';
import type { ContentStream } from './stream.ts';

/** What all pages share. */
export interface Shared {
  readonly file: PdfFile;
  readonly fonts: Fonts;
  readonly images: Images;
  readonly states: GraphicsStates;
  readonly links: Links;
  readonly boxes: FigureBoxes;
}

/** Where items are painted: a page, or a form XObject that a page paints as one. */
export interface Canvas {
  readonly shared: Shared;
  readonly stream: ContentStream;
  /** Of the page: y grows from its top in items, from its bottom in PDF. */
  readonly height: number;
  readonly page: number;
  /** Null in a form XObject: all of it belongs to the sequence that paints it. */
  readonly marks: Marks | null;
  /** Opacity of the groups around, where it is applied to each item. */
  readonly alpha: number;
  /** From the stream's to the page's coordinates. */
  readonly base: Matrix;
}

/** From the coordinates of items (flipped) to those of the page. */
export function toPage(canvas: Canvas): Matrix {
  return concat(canvas.base, canvas.stream.matrix);
}
