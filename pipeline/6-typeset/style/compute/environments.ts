import { Memo } from '../../../memo.ts';
import { ownDirection } from '../../dom/direction.ts';
import type { Element } from '../../dom/types.ts';

/** All that a selector can ask about what is around a chunk: equal where all of that is equal. */
export interface Environment {
  readonly id: number;
}

/** Names environments by what they are, so that two can be compared at once. */
export class Environments {
  readonly outermost: Environment = { id: 0 };
  readonly #known = new Memo<string, Environment>();
  #last = 0;

  /** That of an element's children: its ancestors with their siblings, and the children. */
  inside(element: Element, around: Environment): Environment {
    const place = element.parent === null ? 0 : element.parent.children.indexOf(element);
    const children = element.children.map((child) =>
      child.type === 'element' ? shapeOf(child) : '',
    );
    const key = `${around.id} ${place} ${shapeOf(element)} ${children.join('\n')}`;
    return this.#known.get(key, () => ({ id: ++this.#last }));
  }

  sweep(): void {
    this.#known.sweep();
  }
}

function shapeOf(element: Element): string {
  const { name, attributes, children } = element;
  const empty = children.length === 0 ? ' empty' : '';
  if (attributes.size === 0) return `${name}${empty}`;
  const direction = attributes.get('dir')?.toLowerCase() === 'auto' ? ownDirection(element) : '';
  const all = [...attributes].map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  return `${name} ${all.join(' ')} ${direction}${empty}`;
}
