import { layerSeparator } from '../sheets/layer-rule.ts';

interface Layer {
  readonly layers: Map<string, Layer>;
}

/**
 * The places of cascade layers among each other: CSS Cascade 5, section 6.4.3. Layers count in the
 * order in which they are first named; what a layer says itself comes after the layers in it.
 */
export function rankLayers(names: readonly string[]): ReadonlyMap<string, number> {
  const root: Layer = { layers: new Map() };
  for (const name of names) {
    let at = root;
    for (const part of name.split(layerSeparator)) {
      const next: Layer = at.layers.get(part) ?? { layers: new Map() };
      at.layers.set(part, next);
      at = next;
    }
  }
  const ranks = new Map<string, number>();
  const visit = ({ layers }: Layer, name: string) => {
    for (const [part, layer] of layers)
      visit(layer, name === '' ? part : `${name}${layerSeparator}${part}`);
    ranks.set(name, ranks.size);
  };
  visit(root, '');
  return ranks;
}
