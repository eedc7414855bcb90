import type { DataRow } from '../../2-parse/types.ts';
import type { Palette } from '../styles/palette.ts';

/** How charts are set: lengths in pt, one unit of the SVG being one pt. */
export interface ChartStyle {
  readonly palette: Palette;
  /** Hues of the series, in order; the first is the accent. */
  readonly hues: readonly string[];
  readonly face: string;
  readonly fontSize: number;
  /** The width of the text. */
  readonly width: number;
  readonly lang: string;
}

/** A chart's rows with the columns named, typed and in order. */
export interface ChartData {
  readonly points: readonly Point[];
  /** Categories in the order in which they come. */
  readonly categories: readonly string[];
  /** Names of the series in order; empty where there is one without a name. */
  readonly series: readonly string[];
  /** How the author oriented it: which of x and y the numbers are. */
  readonly valueAxis: 'x' | 'y';
}

export interface Point {
  readonly category: string;
  readonly value: number;
  readonly series: string;
}

/** A Vega-Lite specification, as far as we look into it. */
export type Spec = { readonly [key: string]: unknown };

export type Draw = (data: ChartData, style: ChartStyle) => Spec;

export type Rows = readonly DataRow[];
