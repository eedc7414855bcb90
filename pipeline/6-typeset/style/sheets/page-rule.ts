import type { Atrule } from 'css-tree';
import type { Reader } from '../log.ts';
import { components } from '../values/nodes.ts';
import type { Nodes } from '../values/types.ts';
import { readDeclarations } from './declarations.ts';
import { anyPage, pageSelector } from './page-selectors.ts';
import type { Declaration, Origin, PageArea, PageRule, PageSelector } from './types.ts';
import { unsupportedAtRule, unsupportedSelector } from './unsupported.ts';

/** `@page`, with the margin boxes and the footnote area inside: CSS Paged Media 3, section 3. */
export function readPageRule(rule: Atrule, origin: Origin, reader: Reader): PageRule {
  const nodes = rule.block === null ? [] : components(rule.block.children);
  return {
    origin,
    selectors: readSelectors(rule, reader),
    declarations: readDeclarations(nodes, reader),
    areas: readAreas(nodes, reader),
  };
}

function readSelectors({ prelude }: Atrule, reader: Reader): readonly PageSelector[] {
  if (prelude?.type !== 'AtrulePrelude') return prelude === null ? [anyPage] : [];
  const selectors: PageSelector[] = [];
  const list = components(prelude.children).find((node) => node.type === 'SelectorList');
  for (const node of list === undefined ? [] : components(list.children)) {
    const selector = pageSelector(node);
    if (selector === null) unsupportedSelector(node, node, reader);
    else selectors.push(selector);
  }
  return selectors;
}

/** An area may be styled in several blocks: they follow each other. */
function readAreas(nodes: Nodes, reader: Reader): PageRule['areas'] {
  const areas = new Map<PageArea, readonly Declaration[]>();
  for (const node of nodes) {
    if (node.type !== 'Atrule') continue;
    const name = node.name.toLowerCase();
    if (!isArea(name)) {
      unsupportedAtRule(node, reader);
      continue;
    }
    const block = node.block === null ? [] : components(node.block.children);
    areas.set(name, [...(areas.get(name) ?? []), ...readDeclarations(block, reader)]);
  }
  return areas;
}

function isArea(name: string): name is PageArea {
  return (pageAreas as readonly string[]).includes(name);
}

const pageAreas: readonly PageArea[] = [
  'top-left-corner',
  'top-left',
  'top-center',
  'top-right',
  'top-right-corner',
  'left-top',
  'left-middle',
  'left-bottom',
  'right-top',
  'right-middle',
  'right-bottom',
  'bottom-left-corner',
  'bottom-left',
  'bottom-center',
  'bottom-right',
  'bottom-right-corner',
  'footnote',
];
