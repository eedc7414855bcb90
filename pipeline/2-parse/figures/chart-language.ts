import type { Code } from 'mdast';

/** `chart` and `vega-lite` blocks are figures; their id stands after the language. */
export function chartLanguage({ lang }: Code): 'chart' | 'vega-lite' | null {
  const name = /^[^{]*/.exec(lang ?? '')![0];
  return name === 'chart' || name === 'vega-lite' ? name : null;
}

export function chartId({ lang, meta }: Code): string | null {
  const info = `${lang ?? ''} ${meta ?? ''}`;
  return /\{#([\p{L}\p{N}_][\p{L}\p{N}_.:-]*)\}/u.exec(info)?.[1] ?? null;
}
