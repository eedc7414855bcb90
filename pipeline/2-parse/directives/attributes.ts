import type { Directives } from 'mdast-util-directive';
import { didYouMean } from '../../nearest.ts';
import type { Context } from '../context.ts';
import { firstLine } from '../place.ts';

/** The attributes of a directive, trimmed; null where absent or empty. */
export interface Attributes<Name extends string> {
  readonly id: { readonly id?: string };
  get(name: Name): string | null;
}

/** Reads the attributes that a directive knows and reports the others. Every one takes an id. */
export function attributes<Name extends string>(
  node: Directives,
  known: readonly Name[],
  context: Context,
): Attributes<Name> {
  const given = node.attributes ?? {};
  for (const name of Object.keys(given)) {
    if (name !== 'id' && !(known as readonly string[]).includes(name)) {
      reportUnknown(name, node, known, context);
    }
  }
  const get = (name: string) => (Object.hasOwn(given, name) ? given[name]?.trim() || null : null);
  const id = get('id');
  return { id: id === null ? {} : { id }, get };
}

function reportUnknown(
  name: string,
  node: Directives,
  known: readonly string[],
  context: Context,
): void {
  const all = [...known, '#id'];
  context.report(
    'unknown-attribute',
    firstLine(node, context),
    `\`${node.name}\` has no attribute \`${name}\``,
    didYouMean(name, known) ?? `it takes ${all.map((one) => `\`${one}\``).join(', ')}`,
  );
}

/** Several names in one attribute: `to="Ministry of Trade; Central Bank"`. */
export function names(value: string | null): string[] {
  return (value ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
