import type { CssNode } from 'css-tree';
import type { ComputedStyle } from '../types.ts';

/** One component value (or other node) of css-tree's syntax tree. */
export type Node = CssNode;
/** The component values of a declaration or of one part of it, white space left out. */
export type Nodes = readonly Node[];

/** The computed style with what must inherit but is not part of the contract with layout. */
export interface Computed extends ComputedStyle {
  /** `line-height` as it inherits: a bare number stays a factor of the font size. */
  readonly leading: 'normal' | number | { readonly factor: number };
  readonly fontVariantCaps: readonly FeatureTag[];
  readonly fontVariantLigatures: readonly FeatureTag[];
  readonly fontVariantNumeric: readonly FeatureTag[];
  readonly fontVariantPosition: readonly FeatureTag[];
  readonly fontKerning: readonly FeatureTag[];
  readonly fontFeatureSettings: readonly FeatureTag[];
  /** `size` of a page context. */
  readonly size: PageSize | 'auto';
}

export type FeatureTag = readonly [tag: string, value: number];

/** pt */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A style while it is being computed. */
export type Draft = { -readonly [Field in keyof Computed]: Computed[Field] };

/** What a relative value is relative to. */
export interface Context {
  /** The style being computed: the properties that the table lists earlier are final. */
  readonly own: Computed;
  readonly parent: Computed;
  /** `rem`, `rlh`; null while the root element itself is computed. */
  readonly root: Computed | null;
  /** `vw`, `vh` */
  readonly page: PageSize;
}

/** A specified value, parsed: gives the computed value once the context is known. */
export type Specified<T> = (context: Context) => T;

/** Understands a whole value; null where it is not one of the supported. */
export type Parser<T> = (nodes: Nodes) => Specified<T> | null;
/** Understands one component value. */
export type Component<T> = (node: Node) => Specified<T> | null;
