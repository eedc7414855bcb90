import { slugOf } from '../ids.ts';

/** Words of a recommendation that make its id readable; the digest makes it its own. */
const idWords = 5;

/**
 * An id made of the text alone: `rec-adopt-humanitarian-safeguards-for-the-9f3k2`. It stays when
 * the recommendation moves, and when others come, go or are reworded.
 */
export function idOfText(text: string): string {
  const words = text.split(' ').slice(0, idWords).join(' ');
  return `rec-${slugOf(words, 'text')}-${digest(text.toLowerCase())}`;
}

/** FNV-1a, 32 bits, http://www.isthe.com/chongo/tech/comp/fnv/, in base 36. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
