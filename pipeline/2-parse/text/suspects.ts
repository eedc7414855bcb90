import type { Text } from 'mdast';
import { didYouMean } from '../../nearest.ts';
import type { Context } from '../context.ts';
import {
  containerDirectives,
  leafDirectives,
  textDirectives,
} from '../markdown/directive-names.ts';
import { part, place, written } from '../place.ts';

const footnote = /\[\^([^\s[\]]+)\]/g;
const directive = /(?<![\p{L}\p{N}:\\])(:{1,2})([a-z][a-z0-9-]*)(?=[[{])/giu;

/** Reports what looks like markup in a text and was not understood. The text stays as it is. */
export function reportSuspects(node: Text, context: Context): void {
  if (node.value.includes('[^')) reportFootnotes(node, context);
  if (/:[a-z]/i.test(node.value)) reportDirectives(node, context);
}

function reportFootnotes(node: Text, context: Context): void {
  for (const match of node.value.matchAll(footnote)) {
    const where = part(node, match.index, match.index + match[0].length, context);
    if (written(where, context) !== match[0] || isEscaped(where, context)) continue;
    const message = `the footnote \`${match[0]}\` is not defined`;
    const hint = `add a line \`${match[0]}: …\``;
    context.report('undefined-footnote', place(where, context), message, hint);
  }
}

function reportDirectives(node: Text, context: Context): void {
  for (const match of node.value.matchAll(directive)) {
    const [whole, colons, name] = match as unknown as [string, string, string];
    const found = part(node, match.index, match.index + whole.length, context);
    if (isEscaped(found, context)) continue;
    reportDirective(colons.length, name, place(found, context), context);
  }
}

function isEscaped(node: Text, { text }: Context): boolean {
  return text[node.position!.start.offset! - 1] === '\\';
}

/** Also used for whole lines (`fences.ts`). `colons` is how many were written, 3 for more. */
export function reportDirective(
  colons: number,
  name: string,
  where: ReturnType<typeof place>,
  context: Context,
): void {
  const forms = [
    textDirectives,
    leafDirectives,
    containerDirectives,
  ] as readonly (readonly string[])[];
  const written = `\`${':'.repeat(colons)}${name}\``;
  if (forms[colons - 1]!.includes(name)) {
    const hint = 'check that its quotes and brackets are closed and nothing follows on the line';
    context.report('malformed-directive', where, `${written} cannot be read`, hint);
    return;
  }
  const form = forms.findIndex((names) => names.includes(name));
  if (form !== -1) {
    const hint = `write \`${':'.repeat(form + 1)}${name}\``;
    context.report('malformed-directive', where, `${written} has the wrong number of colons`, hint);
    return;
  }
  const hint = didYouMean(name, new Set(forms.flat()));
  context.report('unknown-directive', where, `there is no directive ${written}`, hint);
}
