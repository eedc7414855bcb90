import type { Definition, PhrasingContent, RootContent } from 'mdast';
import type { Pack } from '../1-read/types.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Source, TextFile } from '../source.ts';
import { type Code, report } from './codes.ts';
import { collect } from './collect.ts';
import type { Context } from './context.ts';
import { footnotes, nameNotes } from './footnotes.ts';
import { blankLines, frontMatterLines } from './markdown/front-matter.ts';
import { toMdast } from './markdown/index.ts';
import { fenceMath } from './markdown/math-fences.ts';
import { nestFences } from './markdown/nested-fences.ts';
import { convertBlocks, convertInlines } from './nodes/index.ts';
import { lineStarts, place } from './place.ts';
import type { Block, FootnoteDefinition } from './types.ts';

const deepestInclude = 10;
const mostIncludes = 1000;

/** What the files of one document share. */
export interface Gathering {
  readonly pack: Pack;
  readonly diagnostics: Diagnostic[];
  readonly footnotes: Map<string, FootnoteDefinition>;
  readonly footnoteNames: Set<string>;
  /** How often a file was included so far. */
  includes: number;
}

/**
 * The blocks of one file; its footnotes and findings go into the gathering.
 *
 * @param trail as in `Context`.
 */
export function parseFile(
  file: TextFile,
  frontMatter: number,
  trail: readonly string[],
  gathering: Gathering,
): readonly Block[] {
  const formulas = fenceMath(blankLines(file.text, frontMatter));
  const { text, shifts: longer } = nestFences(formulas.text);
  const shifts = new Map([...formulas.shifts, ...longer]);
  const { root, overruns } = toMdast(text);
  const { definitions, footnotes: notes, noted, only } = collect(root);
  const context = createContext({
    path: file.path,
    text,
    lines: lineStarts(text),
    shifts,
    pack: gathering.pack,
    trail,
    definitions: firstOf(definitions),
    notes: nameNotes(notes, noted, gathering.footnoteNames),
    inLink: false,
    report: reportInto(gathering.diagnostics),
    include: (other) => include(other, trail, gathering),
  });
  for (const { code, line } of overruns) reportOverrun(code, line, context);
  reportDuplicates(definitions, context);
  const blocks = context.blocks(root.children);
  for (const note of footnotes(notes, only, context))
    gathering.footnotes.set(note.identifier, note);
  return blocks;
}

type Scope = Omit<Context, 'blocks' | 'inlines' | 'linkText'>;

function createContext(scope: Scope): Context {
  const context: Context = {
    ...scope,
    blocks: (nodes: readonly RootContent[]) => convertBlocks(nodes, context),
    inlines: (nodes: readonly PhrasingContent[]) => convertInlines(nodes, context),
    linkText: (nodes) =>
      (scope.inLink ? context : createContext({ ...scope, inLink: true })).inlines(nodes),
  };
  return context;
}

function include(
  file: TextFile,
  trail: readonly string[],
  gathering: Gathering,
): readonly Block[] | 'cycle' | 'depth' | 'count' {
  if (trail.includes(file.path)) return 'cycle';
  if (trail.length > deepestInclude) return 'depth';
  if (gathering.includes >= mostIncludes) return 'count';
  gathering.includes += 1;
  return parseFile(file, frontMatterLines(file.text), [...trail, file.path], gathering);
}

function reportInto(diagnostics: Diagnostic[]) {
  return (code: Code, source: Source, message: string, hint?: string) => {
    diagnostics.push(report(code, { message, hint, source }));
  };
}

/** CommonMark: the first definition of a label counts. */
function firstOf(definitions: readonly Definition[]): Map<string, Definition> {
  return new Map(definitions.toReversed().map((node) => [node.identifier, node]));
}

function reportDuplicates(definitions: readonly Definition[], context: Context): void {
  for (const node of definitions) {
    const first = context.definitions.get(node.identifier)!;
    if (first === node || first.url === node.url) continue;
    context.report(
      'duplicate-definition',
      place(node, context),
      `\`[${node.label}]\` is defined twice, with two addresses`,
      `the definition in line ${first.position!.start.line} counts`,
    );
  }
}

function reportOverrun(code: Code, line: number, { path, report }: Context): void {
  const message = {
    'nesting-too-deep': 'quotes, lists or blocks are nested too deep here',
    'too-many-marks': 'there is too much inline markup in this paragraph',
  }[code as string];
  report(code, { path, line, column: 1, endLine: line, endColumn: 1 }, message!);
}
