import type { Bookmark, Running } from '../boxes/types.ts';
import type { Fragment, Placed } from '../layout/types.ts';
import type { PageStyle } from '../style/types.ts';

/** A page with its flow laid out; margin boxes come when all pages are known. */
export interface LaidOutPage {
  /** Counts from 0. */
  readonly index: number;
  readonly style: PageStyle;
  readonly name: string;
  readonly side: 'left' | 'right';
  /** Null on a page left blank by a forced break. */
  readonly fragment: Fragment | null;
  /** The footnote area, from the page area's top left corner; null where it is empty. */
  readonly notes: Placed | null;
  readonly area: Area;
  /** Room that floats take above the flow; pt. */
  readonly top: number;
  /** Those at the top and bottom, from the page area's top left corner. */
  readonly floats: readonly Placed[];
}

/** A rectangle on a page, pt from its top left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a page's fragments say about the document. */
export interface PageFindings {
  /** Value of the page counter. */
  readonly number: number;
  readonly destinations: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly strings: readonly {
    readonly name: string;
    readonly value: string;
    readonly atTop: boolean;
  }[];
  readonly bookmarks: readonly Bookmark[];
  readonly running: readonly (Running & { readonly atTop: boolean })[];
}
