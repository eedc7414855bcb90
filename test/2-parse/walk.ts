import type { Source } from '../../pipeline/source.ts';

interface Placed {
  readonly type?: string;
  readonly source: Source;
}

/** Calls back for everything in a tree that has a place, however it is held. */
export function walk(value: unknown, visit: (node: Placed) => void): void {
  if (value instanceof Map) for (const item of value.values()) walk(item, visit);
  else if (Array.isArray(value)) for (const item of value) walk(item, visit);
  else if (typeof value === 'object' && value !== null) {
    if ('source' in value && typeof value.source === 'object') visit(value as Placed);
    for (const [key, item] of Object.entries(value)) if (key !== 'source') walk(item, visit);
  }
}
