import type { Atrule } from 'css-tree';
import { components } from '../values/nodes.ts';

/** Stands between a layer's name and those of the layers around it; in no name. */
export const layerSeparator = '\n';

/** The layers that `@layer` names, each with those around it; a block without a name has its own. */
export function layersOf(rule: Atrule, outer: string, path: string): readonly string[] {
  const list = rule.prelude?.type === 'AtrulePrelude' ? components(rule.prelude.children) : [];
  const named = list
    .flatMap((node) => (node.type === 'LayerList' ? components(node.children) : []))
    .flatMap((node) => (node.type === 'Layer' ? [within(outer, node.name)] : []));
  if (named.length > 0) return named;
  return [within(outer, `${path}:${rule.loc?.start.offset}`, false)];
}

/** `a.b` in a layer. */
export function within(outer: string, name: string, splits = true): string {
  const own = splits ? name.split('.').join(layerSeparator) : name;
  return outer === '' ? own : `${outer}${layerSeparator}${own}`;
}
