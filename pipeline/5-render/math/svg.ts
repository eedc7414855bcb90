import { attributes } from '../html.ts';

/**
 * The SVG that MathJax wrote, made fit to stand in a line: its size and the depth below the baseline
 * in em, and the TeX as its alternative text. Null for what is no SVG.
 */
export function finishFormula(svg: string, tex: string): string | null {
  const opening = /^<svg[^>]*>/.exec(svg)?.[0];
  const size = opening === undefined ? null : sizeOf(opening);
  if (opening === undefined || size === null) return null;
  const { width, height, depth, viewBox } = size;
  const style = `width: ${width}em; height: ${height}em; vertical-align: ${depth}em`;
  const start =
    `<svg xmlns="http://www.w3.org/2000/svg" class="formula" role="img" data-structure="Formula"` +
    `${attributes({ 'aria-label': tex, viewBox, style })}>`;
  return (
    start + svg.slice(opening.length).replace(/ data-(?:mml-node|c|mjx-texclass)="[^"]*"/g, '')
  );
}

function sizeOf(opening: string) {
  const em = (name: string): number | null => {
    const found = new RegExp(`\\b${name}(?:="|:\\s*)(-?[\\d.]+)(?:ex)?`).exec(opening)?.[1];
    return found === undefined ? null : Math.round((Number(found) / 2) * 1000) / 1000;
  };
  const width = em('width');
  const height = em('height');
  const viewBox = /viewBox="([^"]+)"/.exec(opening)?.[1];
  if (width === null || height === null || viewBox === undefined) return null;
  return { width, height, viewBox, depth: em('vertical-align') ?? 0 };
}
