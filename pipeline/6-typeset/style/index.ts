import type { Result } from '../../diagnostic.ts';
import { Memo } from '../../memo.ts';
import type { Element } from '../dom/types.ts';
import { Computer } from './compute/computer.ts';
import { styleElements } from './compute/elements.ts';
import { samplePages, stylePages, viewportOf } from './compute/pages.ts';
import { indexRules } from './compute/rule-index.ts';
import { Log } from './log.ts';
import { gatherFacts } from './selectors/facts.ts';
import { type KnownSheets, readSheets, type Sheets } from './sheets/read.ts';
import type { StyledDocument } from './types.ts';

export { anonymousStyle } from './compute/anonymous.ts';
export type { KnownSheets } from './sheets/read.ts';

/**
 * CSS Cascade 4: gives every element, pseudo-element and kind of page its computed style. The
 * author sheets come in order. Findings: `css-syntax`, `unsupported-property`,
 * `unsupported-value`, `unsupported-selector` and `unsupported-at-rule`, each once.
 */
export function cascade(
  root: Element,
  sheets: Sheets,
  media: 'print',
  known: KnownSheets = new Memo(),
): Result<StyledDocument> {
  const log = new Log();
  const rules = readSheets(sheets, media, log, known);
  const index = indexRules(rules.styles, { facts: gatherFacts(root), anchor: null });
  const computer = new Computer(viewportOf(rules.pages), log);
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
