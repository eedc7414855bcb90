import { attributes } from '../html.ts';

interface Finish {
  readonly alt: string;
  /** The id of the chart in the page. */
  readonly id: string;
  /** Its words read from right to left. */
  readonly rtl: boolean;
}

/**
 * The SVG that Vega wrote, made fit to stand in a page: an image with its alternative text, as
 * wide as it was laid out, its ids unlike those of any other chart.
 */
export function finishSvg(svg: string, { alt, id, rtl }: Finish): string {
  const opening = /^<svg[^>]*>/.exec(svg)?.[0];
  if (opening === undefined) return '';
  const [width, height] = sizeOf(opening);
  const start =
    `<svg xmlns="http://www.w3.org/2000/svg" role="img"${attributes({ 'aria-label': alt })}` +
    ` width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}">`;
  const drawing = withoutRoles(ownIds(svg.slice(opening.length), id));
  return start + (rtl ? fromRight(drawing) : drawing);
}

/**
 * Vega knows no direction of text: each label is given it, and its anchor, which SVG counts from
 * where a line begins, changes its side so that the label stays where it stood.
 */
function fromRight(svg: string): string {
  return svg.replace(/<text( text-anchor="(\w+)")?/g, (_, _attribute, anchor = 'start') => {
    const turned = anchor === 'start' ? 'end' : anchor === 'end' ? 'start' : anchor;
    return `<text direction="rtl" text-anchor="${turned}"`;
  });
}

/** The drawing is one image with one text; its marks, unnamed, are none for a screen reader. */
function withoutRoles(svg: string): string {
  return svg.replace(/ (?:role|aria-[a-z]+)="[^"]*"(?=[^<]*>)/g, '');
}

function sizeOf(opening: string): [string, string] {
  const [, width = '0', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(opening) ?? [];
  return [width, height];
}

/** Vega numbers its clip paths and gradients anew in each drawing. */
function ownIds(svg: string, prefix: string): string {
  return svg
    .replace(/ id="((?:clip|gradient)[^"]*)"/g, ` id="${prefix}-$1"`)
    .replace(/"url\(#((?:clip|gradient)[^)]*)\)"/g, `"url(#${prefix}-$1)"`);
}
