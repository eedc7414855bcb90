import type { LiteElement } from 'mathjax-full/js/adaptors/lite/Element.js';
import { liteAdaptor } from 'mathjax-full/js/adaptors/liteAdaptor.js';
import { RegisterHTMLHandler } from 'mathjax-full/js/handlers/html.js';
import { TeX } from 'mathjax-full/js/input/tex.js';
import 'mathjax-full/js/input/tex/ams/AmsConfiguration.js';
import 'mathjax-full/js/input/tex/boldsymbol/BoldsymbolConfiguration.js';
import 'mathjax-full/js/input/tex/cancel/CancelConfiguration.js';
import { mathjax } from 'mathjax-full/js/mathjax.js';
import { SVG } from 'mathjax-full/js/output/svg.js';

/** A drawing, or what is wrong with the formula. */
export type Drawn = { readonly svg: string } | { readonly error: string };

export type DrawTex = (tex: string, display: boolean) => Drawn;

/** Half an em: MathJax measures in ex, we in em. */
const exFactor = 0.5;

/**
 * TeX → SVG text by MathJax, its paths written out and its sizes in ex of half an em. Nothing is
 * loaded from anywhere: only the packages named above are known, and none of them opens files or
 * addresses. Loaded only where a pack has a formula: the library takes a third of a second to start.
 */
export function createTex(): DrawTex {
  const adaptor = liteAdaptor();
  RegisterHTMLHandler(adaptor);
  const document = mathjax.document('', {
    InputJax: new TeX({ packages: ['base', 'ams', 'boldsymbol', 'cancel'], maxBuffer: 10_000 }),
    OutputJax: new SVG({ fontCache: 'none', exFactor }),
  });
  return (tex, display) => {
    const size = { display, em: 16, ex: 16 * exFactor, containerWidth: 80 * 16 };
    const node = document.convert(tex, size) as LiteElement;
    const html = adaptor.innerHTML(node);
    const error = /data-mjx-error="([^"]*)"/.exec(html)?.[1];
    return error === undefined ? { svg: html } : { error };
  };
}
