import type { Result } from '../../diagnostic.ts';
import type { Element } from '../dom/types.ts';
import { Computer } from './compute/computer.ts';
import { styleElements } from './compute/elements.ts';
import { samplePages, stylePages } from './compute/pages.ts';
import { indexRules } from './compute/rule-index.ts';
import { createKnownSheets, type KnownSheets, sheetSet } from './known.ts';
import { Log } from './log.ts';
import { gatherFacts } from './selectors/facts.ts';
import type { Sheets } from './sheets/read.ts';
import type { StyledDocument } from './types.ts';

export { anonymousStyle } from './compute/anonymous.ts';
export { createKnownSheets, type KnownSheets, sweepSheets } from './known.ts';

/**
 * CSS Cascade 4: gives every element, pseudo-element and kind of page its computed style. The
 * author sheets come in order. Findings: `css-syntax`, `unsupported-property`,
 * `unsupported-value`, `unsupported-selector` and `unsupported-at-rule`, each once.
 */
export function cascade(
  root: Element,
  sheets: Sheets,
  media: 'print',
  known: KnownSheets = createKnownSheets(),
): Result<StyledDocument> {
  const log = new Log();
  const { rules, ranked, viewport, styles } = sheetSet(sheets, media, log, known);
  const index = indexRules(ranked, { facts: gatherFacts(root), anchor: null });
  const computer = new Computer(viewport, log, styles.known);
  const elements = styleElements(root, index, computer, log);
  const page = stylePages(rules.pages, elements.root, computer);
  for (const sample of samplePages(rules.pages)) page(sample);
  return {
    value: {
      root,
      style: (element) => elements.nodes[element.order]!.style,
      pseudo: (element, name) => elements.pseudos.get(element.order)?.get(name) ?? null,
      page,
    },
    diagnostics: log.diagnostics,
  };
}
