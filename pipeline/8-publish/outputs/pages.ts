import type { Typeset } from '../../6-typeset/types.ts';

/** Looks up the page, counted from 1, that an id came to stand on; null if it is not known. */
export type PageOf = (id: string) => number | null;

/** `typeset` null: the pack was not set in pages. */
export function pageLookup(typeset: Pick<Typeset, 'destinations'> | null): PageOf {
  return (id) => {
    const destination = typeset?.destinations.get(id);
    return destination === undefined ? null : destination.page + 1;
  };
}
