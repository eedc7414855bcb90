import type { Result } from '../../diagnostic.ts';
import type { Element } from '../dom/types.ts';
import { Computer } from './compute/computer.ts';
import { StyledElements, styleElements } from './compute/elements.ts';
import { samplePages, stylePages } from './compute/pages.ts';
import { indexRules } from './compute/rule-index.ts';
import { createKnownSheets, type KnownSheets, sheetSet } from './known.ts';
import { Log } from './log.ts';
import { gatherFacts } from './selectors/facts.ts';
import type { Sheets } from './sheets/read.ts';
import type { StyledDocument } from './types.ts';

export { anonymousStyle } from './compute/anonymous.ts';
export { createKnownSheets, type KnownSheets, sweepSheets } from './known.ts';

/** What is kept from one document to the next. */
export interface KeptStyles {
  readonly elements: StyledElements;
  /** Roots of parts that may be the same elements as in the last document (`dom/chunks/`). */
  readonly chunks: ReadonlySet<Element>;
}

/**
 * CSS Cascade 4: gives every element, pseudo-element and kind of page its computed style. The
 * author sheets come in order. Chunks that are the same elements as in the last document, in the
 * same surroundings, have the same styles. Findings: `css-syntax`, `unsupported-property`,
 * `unsupported-value`, `unsupported-selector` and `unsupported-at-rule`, each once.
 */
export function cascade(
  root: Element,
  sheets: Sheets,
  media: 'print',
  known: KnownSheets = createKnownSheets(),
  kept: KeptStyles = { elements: new StyledElements(), chunks: new Set() },
): Result<StyledDocument> {
  const log = new Log();
  const { rules, ranked, viewport, styles } = sheetSet(sheets, media, log, known);
  const index = indexRules(ranked, { facts: gatherFacts(root), anchor: null });
  const computer = new Computer(viewport, log, styles.known);
  const { elements } = kept;
  const chunks = looksInside(sheets) ? new Set<Element>() : kept.chunks;
  const top = styleElements(root, index, computer, elements, chunks);
  const page = stylePages(rules.pages, top, computer);
  for (const sample of samplePages(rules.pages)) page(sample);
  return {
    value: {
      root,
      style: elements.style,
      pseudo: elements.pseudo,
      page,
      chunk: (element) => (chunks.has(element) ? elements.chunk(element) : null),
    },
    diagnostics: log.diagnostics,
  };
}

/** A selector asks what is in other elements: those of a chunk may depend on any. */
function looksInside({ ua, author }: Sheets): boolean {
  return [ua, ...author].some(({ text }) => /:has\(/i.test(text));
}
