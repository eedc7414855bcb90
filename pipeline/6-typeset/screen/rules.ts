import type { Atrule, Declaration, Rule } from 'css-tree';
import parse from 'css-tree/parser';
import { elements, textContent } from '../dom/index.ts';
import type { Element } from '../dom/types.ts';
import { compileSelector } from '../style/selectors/compile.ts';
import type { Complex } from '../style/selectors/types.ts';
import { type Medium, matchesMedia } from '../style/sheets/media.ts';
import { components, parseText } from '../style/values/nodes.ts';
import type { Nodes } from '../style/values/types.ts';
import { hidingProperties } from './hiding.ts';

export interface ScreenDeclaration {
  readonly property: string;
  /** In lower case, but for custom properties. */
  readonly value: string;
  readonly important: boolean;
}

export interface ScreenRule {
  readonly selectors: readonly Complex[];
  readonly declarations: readonly ScreenDeclaration[];
}

/** A `<style>` element. */
export interface ScreenSheet {
  /** Media queries; empty for all. */
  readonly media: string;
  readonly nodes: Nodes;
}

/** Those for print alone are left out. */
export function readSheets(root: Element): readonly ScreenSheet[] {
  return [...elements(root)]
    .filter(({ name, attributes }) => name === 'style' && attributes.get('media') !== 'print')
    .map((element) => {
      const sheet = parse(textContent(element), asWritten);
      const nodes = sheet.type === 'StyleSheet' ? components(sheet.children) : [];
      return { media: element.attributes.get('media') ?? '', nodes };
    });
}

/** Values are left as text. */
const asWritten = { parseValue: false, parseCustomProperty: false };

/** The rules that hold on a screen, in order. Layers count as none. */
export function rulesFor(medium: Medium, sheets: readonly ScreenSheet[]): readonly ScreenRule[] {
  return sheets
    .filter(({ media }) => holdsFor(media, medium))
    .flatMap(({ nodes }) => rulesIn(nodes, medium))
    .filter(({ declarations }) => declarations.length > 0);
}

function holdsFor(media: string, medium: Medium): boolean {
  if (media.trim() === '') return true;
  const rule = parseText(`@media ${media} {}`, 'atrule');
  return rule?.type !== 'Atrule' || matchesMedia(rule.prelude, medium);
}

function rulesIn(nodes: Nodes, medium: Medium): ScreenRule[] {
  return nodes.flatMap((node) => {
    if (node.type === 'Rule') return [ruleOf(node)];
    return node.type === 'Atrule' ? rulesOf(node, medium) : [];
  });
}

/** What a browser supports or how wide a container is we do not ask: it is taken to hold. */
function rulesOf(rule: Atrule, medium: Medium): ScreenRule[] {
  const name = rule.name.toLowerCase();
  if (!grouping.has(name) || rule.block === null) return [];
  if (name === 'media' && !matchesMedia(rule.prelude, medium)) return [];
  return rulesIn(components(rule.block.children), medium);
}

const grouping: ReadonlySet<string> = new Set(['container', 'layer', 'media', 'supports']);

/** A selector that we cannot match is left out. */
function ruleOf({ prelude, block }: Rule): ScreenRule {
  const list = prelude.type === 'SelectorList' ? components(prelude.children) : [];
  const selectors = list.flatMap((node) => {
    const compiled = node.type === 'Selector' ? compileSelector(node) : null;
    return compiled !== null && 'complex' in compiled && compiled.complex.pseudo === null
      ? [compiled.complex]
      : [];
  });
  return { selectors, declarations: declarationsIn(components(block.children)) };
}

/** Those of a `style` attribute. */
export function readInline(text: string): readonly ScreenDeclaration[] {
  const list = parse(text, { ...asWritten, context: 'declarationList' });
  return list.type === 'DeclarationList' ? declarationsIn(components(list.children)) : [];
}

function declarationsIn(nodes: Nodes): ScreenDeclaration[] {
  return nodes
    .filter((node): node is Declaration => node.type === 'Declaration')
    .map(declarationOf)
    .filter(({ property }) => property.startsWith('--') || hidingProperties.has(property));
}

function declarationOf({ property, value, important }: Declaration): ScreenDeclaration {
  const custom = property.startsWith('--');
  const text = value.type === 'Raw' ? value.value.trim() : '';
  return {
    property: custom ? property : property.toLowerCase(),
    value: custom ? text : text.toLowerCase(),
    important: important !== false,
  };
}
