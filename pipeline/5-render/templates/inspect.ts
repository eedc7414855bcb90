import Handlebars from 'handlebars';
import type { Diagnostic } from '../../diagnostic.ts';
import type { TextFile } from '../../source.ts';
import { report } from '../codes.ts';
import { at } from './faults.ts';

/** What a template may name. */
export interface Known {
  readonly helpers: readonly string[];
  readonly partials: readonly string[];
}

const builtIn = ['if', 'unless', 'each', 'with', 'lookup'];

/** Finds calls of helpers and partials that do not exist, before anything is printed. */
export function inspect(program: hbs.AST.Program, file: TextFile, known: Known): Diagnostic[] {
  const inspector = new Inspector(file, known);
  inspector.accept(program);
  return inspector.findings;
}

/** The partials that a template names. */
export function partialsOf(program: hbs.AST.Program): readonly string[] {
  const inspector = new Inspector({ path: '', text: '', hash: '' }, { helpers: [], partials: [] });
  inspector.accept(program);
  return [...inspector.partials];
}

class Inspector extends Handlebars.Visitor {
  readonly findings: Diagnostic[] = [];
  readonly partials = new Set<string>();
  private readonly file: TextFile;
  private readonly known: Known;

  constructor(file: TextFile, known: Known) {
    super();
    this.file = file;
    this.known = known;
  }

  override PartialStatement(node: hbs.AST.PartialStatement): void {
    this.checkPartial(node);
    super.PartialStatement(node);
  }

  override PartialBlockStatement(node: hbs.AST.PartialBlockStatement): void {
    this.checkPartial(node);
    super.PartialBlockStatement(node);
  }

  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    if (node.params.length > 0 || node.hash?.pairs.length) this.checkHelper(node.path);
    super.MustacheStatement(node);
  }

  override BlockStatement(node: hbs.AST.BlockStatement): void {
    this.checkHelper(node.path);
    super.BlockStatement(node);
  }

  override SubExpression(node: hbs.AST.SubExpression): void {
    this.checkHelper(node.path);
    super.SubExpression(node);
  }

  private checkHelper(path: hbs.AST.Node): void {
    const name = original(path);
    if (builtIn.includes(name) || this.known.helpers.includes(name)) return;
    this.findings.push(
      report('template-helper', {
        message: `There is no helper “${name}”`,
        hint: `The helpers are ${[...builtIn, ...this.known.helpers].join(', ')}`,
        source: at(this.file, path.loc),
      }),
    );
  }

  private checkPartial(node: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement): void {
    const name = original(node.name);
    if (name === '@partial-block') return;
    this.partials.add(name);
    if (this.known.partials.includes(name)) return;
    this.findings.push(
      report('template-partial', {
        message: `There is no partial “${name}”`,
        hint: `The theme has ${this.known.partials.join(', ')}`,
        source: at(this.file, node.loc),
      }),
    );
  }
}

/** A path or literal as written; empty for a name that is computed. */
function original(node: hbs.AST.Node): string {
  return 'original' in node ? String(node.original) : '';
}
