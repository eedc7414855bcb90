import type { InlineMath, Math as MathBlock, Node } from '../../2-parse/types.ts';
import type { Brief } from '../../3-extract/types.ts';
import { Memo } from '../../memo.ts';
import { report } from '../codes.ts';
import { eachNode } from '../every-node.ts';
import type { Findings } from '../findings.ts';
import type { Drawn, DrawTex } from './mathjax.ts';
import { finishFormula } from './svg.ts';

export type Formula = MathBlock | InlineMath;

/** The SVG of every formula of a pack; one that is not valid TeX is reported and left out. */
export async function drawFormulas(
  brief: Brief,
  findings: Findings,
  kept: Memo<string, Drawn>,
): Promise<ReadonlyMap<Formula, string>> {
  const formulas = formulasOf(brief);
  const drawn = new Map<Formula, string>();
  if (formulas.length === 0) return drawn;
  const { createTex } = await import('./mathjax.ts');
  let draw: DrawTex | null = null;
  const known = formulas.some(refers) ? new Memo<string, Drawn>() : kept;
  for (const node of formulas) {
    const display = node.type === 'math' || node.display;
    const key = `${display} ${node.value}`;
    const result = known.get(key, () => {
      draw ??= createTex();
      return draw(node.value, display);
    });
    const svg = 'svg' in result ? finishFormula(result.svg, node.value) : null;
    if (svg !== null) drawn.set(node, svg);
    else findings.add(invalid(node, 'error' in result ? result.error : 'it has no size'));
  }
  return drawn;
}

/** Formulas with labels depend on each other. */
function refers({ value }: Formula): boolean {
  return /\\(?:label|tag|ref|eqref)/.test(value);
}

function formulasOf(brief: Brief): Formula[] {
  const formulas: Formula[] = [];
  eachNode(brief, (node: Node) => {
    if (node.type === 'math' || node.type === 'inlineMath') formulas.push(node);
  });
  return formulas;
}

function invalid({ source }: Formula, reason: string) {
  const message = `This formula cannot be set: ${reason}`;
  const hint = 'a plain dollar sign is written `\\$`';
  return report('formula-invalid', { message, hint, source });
}
