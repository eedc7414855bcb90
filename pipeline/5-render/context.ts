import type { Theme } from '../1-read/types.ts';
import type { Chart, Code, Node } from '../2-parse/types.ts';
import type { Brief } from '../3-extract/types.ts';
import { textOf } from '../tree.ts';
import { findAbbreviations } from './abbreviations.ts';
import { findCitations } from './citations/index.ts';
import { localeOf } from './lang.ts';
import { indexBrief } from './lookup.ts';
import type { Formula } from './math/index.ts';
import { createContext as createNodes } from './nodes/index.ts';
import { nameOf } from './nodes/reference.ts';
import type { RenderContext } from './nodes/types.ts';
import type { Templates } from './templates/types.ts';
import { titleSaysIt } from './view/parts.ts';
import { permalinksOf } from './view/permalinks.ts';

/** What a rendering is made from, beside the brief. */
export interface Materials {
  readonly theme: Theme;
  readonly templates: Templates;
  readonly word: (name: string) => string;
  readonly charts: ReadonlyMap<Chart, string>;
  readonly formulas: ReadonlyMap<Formula, string>;
  readonly code: ReadonlyMap<Code, string>;
  readonly image: (file: string) => string;
  /** For the self-contained file. */
  readonly screen: boolean;
}

export function createContext(brief: Brief, materials: Materials): RenderContext {
  const { theme, templates, word, charts, image, screen } = materials;
  const context: RenderContext = createNodes({
    brief,
    index: indexBrief(brief),
    abbreviations: findAbbreviations(brief),
    citations: findCitations(brief, { lang: localeOf(brief.pack.lang), word }),
    lang: localeOf(brief.pack.lang),
    headingOffset: titleSaysIt(brief) ? 0 : 1,
    option: (name) => theme.options.get(name),
    word: (name, otherwise) =>
      otherwise === undefined ? word(name) : (theme.strings.get(name) ?? otherwise),
    has: templates.has,
    partial: templates.print,
    plain: (nodes) => textOf<Node>(nodes, (node) => spoken(node, context)),
    chart: (node) => charts.get(node) ?? '',
    formula: (node) => materials.formulas.get(node) ?? '',
    highlighted: (node) => materials.code.get(node) ?? null,
    image,
    permalinks: screen ? permalinksOf(brief) : null,
  });
  return context;
}

/** What a node reads as that prints what stands elsewhere. */
function spoken(node: Node, context: RenderContext): string | null {
  const { index, brief } = context;
  if (node.type === 'valueReference') return index.keyFigures.get(node.target)?.text ?? null;
  if (node.type === 'footnoteReference') return '';
  if (node.type !== 'reference') return null;
  const target = brief.targets.get(node.target);
  return target === undefined ? null : nameOf(target, context);
}
