import type { DefaultTreeAdapterMap } from 'parse5';
import type { Part, Spine } from './types.ts';

type Parsed = DefaultTreeAdapterMap['element'];

/** Stands in the text for a chunk that is kept. */
export const placeholder = 'briefpack-kept';

/**
 * The part that each element of the parsed body is; null where the parser found something else
 * than the tags say.
 */
export function matchParts(
  body: Parsed,
  spine: Spine,
  isKept: (part: Part) => boolean,
): ReadonlyMap<Parsed, Part> | null {
  const parts = new Map<Parsed, Part>();
  const visit = (parsed: Parsed, part: Part): boolean => {
    const name = isKept(part) ? placeholder : part.name;
    if (parsed.tagName !== name) return false;
    parts.set(parsed, part);
    if (part.type === 'chunk') return true;
    const children = parsed.childNodes.filter((node): node is Parsed => 'tagName' in node);
    return (
      children.length === part.parts.length &&
      children.every((child, i) => visit(child, part.parts[i]!))
    );
  };
  return visit(body, spine) ? parts : null;
}
