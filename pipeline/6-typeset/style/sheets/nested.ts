import type { Raw } from 'css-tree';
import parse from 'css-tree/parser';
import { components } from '../values/nodes.ts';
import type { Node, Nodes } from '../values/types.ts';

type ParseError = (
  error: { message: string; line: number; column: number },
  node: Node | null,
) => void;

/**
 * The content of a style rule. The parser takes a nested rule that does not begin with `&` for a
 * declaration gone wrong: CSS Syntax 3, section 5.5.4 says to read it again, as a rule.
 */
export function readNested(nodes: Nodes, text: string, onError: ParseError): Nodes {
  return nodes.flatMap((node) => {
    const raw = rawOf(node);
    return raw === null || !isRuleText(raw.value) ? [node] : readAgain(node, raw, text, onError);
  });
}

/** A piece that is no declaration but may be a rule: no error before that has been tried. */
export function mayBeRule(node: Node | null): boolean {
  return node?.type === 'Raw' && isRuleText(node.value);
}

function rawOf(node: Node): Raw | null {
  if (node.type === 'Raw') return node;
  if (node.type !== 'Declaration' || node.value.type !== 'Raw') return null;
  return node.property.startsWith('--') ? null : node.value;
}

function isRuleText(value: string): boolean {
  return /^[^;{}]*\{/.test(value);
}

function readAgain(node: Node, raw: Raw, text: string, onError: ParseError): Nodes {
  const start = node.loc!.start;
  const own = text.slice(start.offset, raw.loc!.end.offset);
  const end = ruleEnd(own);
  const at = (offset: number) => positionAt(own, offset, start);
  const read = (part: string, context: string, offset: number): Node | null => {
    const place = at(offset);
    try {
      return parse(part, { context, positions: true, onParseError: onError, ...place });
    } catch (error) {
      // Text is left over.
      onError({ ...place, message: (error as Error).message }, null);
      return null;
    }
  };
  const rule = read(own.slice(0, end), 'rule', 0);
  const rules = rule === null ? [] : [rule];
  if (own.slice(end).trim() === '') return rules;
  // A brace in the place of the last character makes a block of what is left.
  const rest = read(`{${own.slice(end)}}`, 'block', end - 1);
  const left = rest?.type === 'Block' ? components(rest.children) : [];
  return [...rules, ...readNested(left, text, onError)];
}

function positionAt(
  text: string,
  offset: number,
  start: { offset: number; line: number; column: number },
) {
  const lines = text.slice(0, offset).split('\n');
  const last = lines.at(-1)!.length;
  return {
    offset: start.offset + offset,
    line: start.line + lines.length - 1,
    column: lines.length === 1 ? start.column + last : last + 1,
  };
}

const tokens = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|\/\*[\s\S]*?\*\/|\\[\s\S]|[{}]/g;

/** Behind the brace that closes the first block. */
function ruleEnd(text: string): number {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (token === '{') depth++;
    else if (token === '}' && --depth === 0) return index + 1;
  }
  return text.length;
}
