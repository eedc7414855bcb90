import type { Atrule, Declaration, Rule } from 'css-tree';
import parse from 'css-tree/parser';
import type { Memo } from '../../memo.ts';
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

/** The rules of an at-rule, or of a `<style>` element, and for which media they are; null: for all. */
export interface ScreenGroup {
  readonly media: Atrule['prelude'];
  readonly rules: readonly (ScreenRule | ScreenGroup)[];
}

/** What stylesheets say, by their texts. */
export type KnownGroups = Memo<string, ScreenGroup['rules']>;

/** Those for print alone are left out. */
export function readSheets(root: Element, known: KnownGroups): readonly ScreenGroup[] {
  return [...elements(root)]
    .filter(({ name, attributes }) => name === 'style' && attributes.get('media') !== 'print')
    .map((element) => {
      const text = textContent(element);
      const media = mediaOf(element.attributes.get('media') ?? '');
      return { media, rules: known.get(text, () => readSheet(text)) };
    });
}

function mediaOf(text: string): ScreenGroup['media'] {
  const rule = text.trim() === '' ? null : parseText(`@media ${text} {}`, 'atrule');
  return rule?.type === 'Atrule' ? rule.prelude : null;
}

function readSheet(text: string): ScreenGroup['rules'] {
  const sheet = parse(text, asWritten);
  return sheet.type === 'StyleSheet' ? readRules(components(sheet.children)) : [];
}

/** Values are left as text. */
const asWritten = { parseValue: false, parseCustomProperty: false };

function readRules(nodes: Nodes): (ScreenRule | ScreenGroup)[] {
  return nodes.flatMap((node): (ScreenRule | ScreenGroup)[] => {
    if (node.type === 'Rule') return ruleOf(node);
    return node.type === 'Atrule' ? groupOf(node) : [];
  });
}

/** What a browser supports or how wide a container is we do not ask: it is taken to hold. */
function groupOf({ name, prelude, block }: Atrule): ScreenGroup[] {
  const kind = name.toLowerCase();
  if (!grouping.has(kind) || block === null) return [];
  const rules = readRules(components(block.children));
  return rules.length === 0 ? [] : [{ media: kind === 'media' ? prelude : null, rules }];
}

const grouping: ReadonlySet<string> = new Set(['container', 'layer', 'media', 'supports']);

/** The rules that hold on a screen, in order. Layers count as none. */
export function rulesFor(medium: Medium, groups: readonly ScreenGroup[]): readonly ScreenRule[] {
  return groups
    .filter(({ media }) => media === null || matchesMedia(media, medium))
    .flatMap(({ rules }) =>
      rules.flatMap((rule) => ('rules' in rule ? rulesFor(medium, [rule]) : [rule])),
    );
}

/** A selector that we cannot match is left out. */
function ruleOf({ prelude, block }: Rule): ScreenRule[] {
  const declarations = declarationsIn(components(block.children));
  if (declarations.length === 0) return [];
  const list = prelude.type === 'SelectorList' ? components(prelude.children) : [];
  const selectors = list.flatMap((node) => {
    const compiled = node.type === 'Selector' ? compileSelector(node) : null;
    return compiled !== null && 'complex' in compiled && compiled.complex.pseudo === null
      ? [compiled.complex]
      : [];
  });
  return [{ selectors, declarations }];
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
