import { expand } from '../expand.ts';
import { compileSelector } from '../selectors/compile.ts';
import { components } from '../values/nodes.ts';
import type { Node } from '../values/types.ts';
import { holds } from './conditions.ts';

/** CSS Conditional 3, section 6: what our table knows is supported. */
export function matchesSupports(prelude: Node | null): boolean {
  return prelude?.type === 'AtrulePrelude' && holds(components(prelude.children), isSupported);
}

function isSupported(node: Node): boolean | null {
  if (node.type === 'SupportsDeclaration') {
    const { property, value } = node.declaration;
    if (property.startsWith('--')) return true;
    return (
      value.type === 'Value' && expand(property.toLowerCase(), components(value.children)) !== null
    );
  }
  if (node.type !== 'FeatureFunction' || node.feature !== 'selector') return null;
  return node.value?.type === 'Selector' && 'complex' in compileSelector(node.value);
}
