import type { Display } from '../types.ts';
import type { Computed, Draft, FeatureTag } from '../values/types.ts';

/** What a style is of. */
export type Role =
  | 'root'
  | 'element'
  | 'before'
  | 'after'
  | 'marker'
  | 'footnote-call'
  | 'footnote-marker'
  | 'page'
  | 'page-area'
  | 'anonymous';

/** Where a computed value depends on other properties. The draft has all longhands by now. */
export function finish(draft: Draft, parent: Computed, role: Role): void {
  blockify(draft, parent, role);
  removeWidthsWithoutStyle(draft);
  countListItem(draft, role);
  countFootnote(draft, role);
  propagateDecoration(draft, parent, role);
  draft.lineHeight = usedLineHeight(draft);
  draft.fontFeatures = collectFeatures(draft, parent);
}

const blockOf: ReadonlyMap<Display, Display> = new Map<Display, Display>([
  ['inline', 'block'],
  ['inline-block', 'block'],
  ['inline-flex', 'flex'],
  ['inline-table', 'table'],
  ['table-row-group', 'block'],
  ['table-header-group', 'block'],
  ['table-footer-group', 'block'],
  ['table-row', 'block'],
  ['table-cell', 'block'],
  ['table-caption', 'block'],
  ['table-column-group', 'block'],
  ['table-column', 'block'],
]);

/** CSS Display 3, section 2.7, CSS 2.2, section 9.7: floats, absolute boxes, flex items and the root are blocks. */
function blockify(draft: Draft, parent: Computed, role: Role): void {
  if (role === 'page' || role === 'page-area') {
    draft.display = 'block';
    return;
  }
  const item = isFlexItem(parent, role) || role === 'root';
  if ((item || isAbsolute(draft)) && draft.float !== 'footnote') draft.float = 'none';
  if (item || isOutOfFlow(draft)) draft.display = blockOf.get(draft.display) ?? draft.display;
}

function isOutOfFlow({ float, position }: Computed): boolean {
  return float !== 'none' || isAbsolute({ position });
}

function isAbsolute({ position }: Pick<Computed, 'position'>): boolean {
  return position === 'absolute' || position === 'fixed';
}

function isFlexItem({ display }: Computed, role: Role): boolean {
  const isFlex = display === 'flex' || display === 'inline-flex';
  return isFlex && (role === 'element' || role === 'before' || role === 'after');
}

/** CSS Backgrounds 3, section 3.3. */
function removeWidthsWithoutStyle(draft: Draft): void {
  if (draft.borderTopStyle === 'none') draft.borderTopWidth = 0;
  if (draft.borderRightStyle === 'none') draft.borderRightWidth = 0;
  if (draft.borderBottomStyle === 'none') draft.borderBottomWidth = 0;
  if (draft.borderLeftStyle === 'none') draft.borderLeftWidth = 0;
  if (draft.columnRuleStyle === 'none') draft.columnRuleWidth = 0;
}

/** CSS Lists 3, section 4.6: list items count themselves unless they say how. */
function countListItem(draft: Draft, role: Role): void {
  if (draft.display !== 'list-item' || role === 'anonymous') return;
  if (draft.counterIncrement.some(({ name }) => name === 'list-item')) return;
  draft.counterIncrement = [...draft.counterIncrement, { name: 'list-item', value: 1 }];
}

/** CSS GCPM 3, section 2.6: notes count themselves unless they say how. */
function countFootnote(draft: Draft, role: Role): void {
  if (draft.float !== 'footnote' || role !== 'element') return;
  if (draft.counterIncrement.some(({ name }) => name === 'footnote')) return;
  draft.counterIncrement = [...draft.counterIncrement, { name: 'footnote', value: 1 }];
}

/**
 * CSS Text Decoration 4, section 2: a decoration goes through the text of all in-flow
 * descendants. Layout sees it as their own.
 */
function propagateDecoration(draft: Draft, parent: Computed, role: Role): void {
  if (parent.textDecorationLine.length === 0 || stopsDecoration(draft, role)) return;
  if (draft.textDecorationLine.length === 0) {
    draft.textDecorationLine = parent.textDecorationLine;
    draft.textDecorationColor = parent.textDecorationColor;
    draft.textDecorationThickness = parent.textDecorationThickness;
  } else {
    const lines = new Set([...parent.textDecorationLine, ...draft.textDecorationLine]);
    draft.textDecorationLine = [...lines];
  }
}

function stopsDecoration(draft: Draft, role: Role): boolean {
  return (
    role === 'page' ||
    role === 'marker' ||
    role === 'footnote-marker' ||
    isOutOfFlow(draft) ||
    draft.display.startsWith('inline-')
  );
}

function usedLineHeight({ leading, fontSize }: Draft): Computed['lineHeight'] {
  return typeof leading === 'object' ? leading.factor * fontSize : leading;
}

const inputs = [
  'fontKerning',
  'fontVariantLigatures',
  'fontVariantPosition',
  'fontVariantCaps',
  'fontVariantNumeric',
  'fontFeatureSettings',
] as const;

/** CSS Fonts 4, section 7: `font-feature-settings` has the last word. */
function collectFeatures(draft: Draft, parent: Computed): Computed['fontFeatures'] {
  if (inputs.every((field) => draft[field] === parent[field])) return parent.fontFeatures;
  return new Map(inputs.flatMap((field): readonly FeatureTag[] => draft[field]));
}
