import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

/**
 * BibTeX and BibLaTeX as CSL-JSON. The text is said to be BibTeX: a library that guesses would take
 * an address for one and fetch it.
 * @throws Error for what is no BibTeX.
 */
export function parseBibtex(text: string): unknown {
  return plugins.input.chain(text, {
    forceType: '@biblatex/text',
    generateGraph: false,
    maxChainLength: 10,
    strict: true,
    target: '@csl/list+object',
  });
}
