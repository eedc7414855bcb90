import type { FootnoteDefinition as MdastFootnoteDefinition } from 'mdast';
import type { Collected } from './collect.ts';
import type { Context } from './context.ts';
import { place } from './place.ts';
import type { FootnoteDefinition } from './types.ts';

/** The footnotes of one file. */
export interface Notes {
  /** Referred to in this file; only these become footnotes. */
  readonly used: ReadonlySet<string>;
  /** The name of a footnote within the document: another file may have taken the same one. */
  name(identifier: string): string;
}

/** Names for the footnotes of a file that no other file of the document has. */
export function nameNotes(
  definitions: readonly MdastFootnoteDefinition[],
  used: ReadonlySet<string>,
  taken: Set<string>,
): Notes {
  const names = new Map<string, string>();
  for (const { identifier } of definitions) {
    if (names.has(identifier)) continue;
    const name = unused(identifier, taken);
    taken.add(name);
    names.set(identifier, name);
  }
  return { used, name: (identifier) => names.get(identifier) ?? identifier };
}

function unused(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name}-${count}`;
  return free;
}

/** The footnotes of a file that are used, one for each identifier. */
export function footnotes(
  definitions: readonly MdastFootnoteDefinition[],
  only: Collected['only'],
  context: Context,
): FootnoteDefinition[] {
  const byName = new Map<string, MdastFootnoteDefinition[]>();
  for (const definition of definitions) {
    const same = byName.get(definition.identifier) ?? [];
    byName.set(definition.identifier, [...same, definition]);
  }
  return [...byName]
    .filter(([identifier]) => context.notes.used.has(identifier))
    .map(([identifier, same]) => {
      const around = same.flatMap((definition) => only.get(definition) ?? []);
      const note = footnote(identifier, same, context);
      return around.length === 0 ? note : { ...note, only: around };
    });
}

function footnote(
  identifier: string,
  [first, ...others]: readonly MdastFootnoteDefinition[],
  context: Context,
): FootnoteDefinition {
  for (const other of others) reportDuplicate(other, first!, context);
  return {
    type: 'footnoteDefinition',
    identifier: context.notes.name(identifier),
    children: [first!, ...others].flatMap(({ children }) => context.blocks(children)),
    source: place(first!, context),
  };
}

function reportDuplicate(
  other: MdastFootnoteDefinition,
  first: MdastFootnoteDefinition,
  context: Context,
): void {
  context.report(
    'duplicate-footnote',
    place(other, context),
    `the footnote \`[^${other.label}]\` is defined twice`,
    `the first definition is in line ${first.position!.start.line}`,
  );
}
