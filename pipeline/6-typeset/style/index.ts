import type { Result } from '../../diagnostic.ts';
import { Memo } from '../../memo.ts';
import type { Element } from '../dom/types.ts';
import { Computer } from './compute/computer.ts';
import { Styler } from './compute/elements.ts';
import { samplePages, stylePages, viewportOf } from './compute/pages.ts';
import { indexRules } from './compute/rule-index.ts';
import { Log } from './log.ts';
import { gatherFacts } from './selectors/facts.ts';
import { type KnownSheets, readSheets, type Sheets } from './sheets/read.ts';
import type { Rules } from './sheets/types.ts';
import type { StyledDocument } from './types.ts';

export { anonymousStyle } from './compute/anonymous.ts';
export type { KnownSheets } from './sheets/read.ts';

/** What is kept from one document to the next. */
export interface KeptStyles {
  readonly sheets: KnownSheets;
  /** Of the last document. */
  styling: Styling | null;
}

/** All that comes of the stylesheets alone, and the styles that were computed by them. */
interface Styling {
  readonly key: string;
  readonly rules: Rules;
  readonly log: Log;
  readonly computer: Computer;
  readonly styler: Styler;
  /** A selector may ask what is in other elements. */
  readonly looksInside: boolean;
}

export function createKeptStyles(): KeptStyles {
  return { sheets: new Memo(), styling: null };
}

/** More than this are no longer those of one document. */
const mostStyles = 20_000;

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
  kept: KeptStyles = createKeptStyles(),
  chunks: ReadonlySet<Element> = new Set(),
): Result<StyledDocument> {
  const styling = stylingFor(sheets, media, kept);
  const { styler, computer, rules } = styling;
  const log = new Log();
  log.take(styling.log);
  const scope = { facts: gatherFacts(root), anchor: null };
  const known = styling.looksInside ? new Set<Element>() : chunks;
  const top = styler.run(root, known, scope, log);
  const page = stylePages(rules.pages, top, computer, log);
  for (const sample of samplePages(rules.pages)) page(sample);
  return {
    value: {
      root,
      // Boxes hold on to these: they must not hold on to the document.
      style: styler.style,
      pseudo: styler.pseudo,
      page,
      chunk: (element) => (known.has(element) ? (styler.chunks.get(element) ?? null) : null),
    },
    diagnostics: log.diagnostics,
  };
}

function stylingFor(sheets: Sheets, media: 'print', kept: KeptStyles): Styling {
  kept.sheets.sweep();
  const log = new Log();
  const rules = readSheets(sheets, media, log, kept.sheets);
  const files = [sheets.ua, ...sheets.author];
  const key = JSON.stringify([media, files.map(({ path, hash }) => [path, hash])]);
  const known = kept.styling;
  if (known?.key === key && known.computer.size < mostStyles) return known;
  const computer = new Computer(viewportOf(rules.pages));
  const styler = new Styler(indexRules(rules.styles), computer);
  const looksInside = files.some(({ text }) => /:has\(/i.test(text));
  kept.styling = { key, rules, log, computer, styler, looksInside };
  return kept.styling;
}
