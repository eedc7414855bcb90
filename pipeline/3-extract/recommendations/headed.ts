import type { Block, Heading, Paragraph } from '../../2-parse/types.ts';
import { textOf } from '../../tree.ts';
import type { Language } from '../languages/marked.ts';
import { languages } from '../languages/spoken.ts';
import type { Outline } from '../outline/index.ts';
import type { Place, Places } from '../places.ts';
import type { Actors } from './actors.ts';
import { leadOf } from './lead.ts';
import type { Scopes } from './scope.ts';
import type { Found } from './types.ts';

/**
 * Sections headed `Recommendation 3: Open the border`. The heading says it if it is an order, else
 * the first paragraph below it does (`Recommendation 3: Money`).
 */
export function headedRecommendations(
  places: Places,
  { parents }: Outline,
  scopes: Scopes,
  actors: Actors,
): Found[] {
  return places.of('heading').flatMap((place) => {
    const language = languageOf(place);
    if (language === null) return [];
    const saying = sayingOf(place, language);
    const first = saying[0];
    if (first === undefined) return [];
    const outer = parents.get(place.section);
    const addressees =
      leadOf(first, language, actors)?.addressees ?? (outer && scopes.get(outer)?.addressees) ?? [];
    return [headed(place, saying, addressees)];
  });
}

function languageOf({ node, top }: Place<Heading>): Language | null {
  const title = textOf(node.children);
  return top ? (languages.find(({ titles }) => titles.numbered.test(title)) ?? null) : null;
}

function sayingOf({ node, document }: Place<Heading>, { titles, actors }: Language): Paragraph[] {
  const title = textOf(node.children);
  const rest = title.replace(titles.numbered, '');
  if (actors.orders.test(rest)) {
    const { source } = node;
    return [{ type: 'paragraph', children: [{ type: 'text', value: rest, source }], source }];
  }
  const next = document.children[document.children.indexOf(node) + 1];
  return next?.type === 'paragraph' ? [next] : [];
}

function headed(
  place: Place<Heading>,
  saying: readonly Block[],
  addressees: readonly string[],
): Found {
  const { node, section } = place;
  const unknown = { owner: null, due: null, priority: null, status: null };
  const found = { place, anchor: section.id, node, children: saying, saying, addressees };
  return { ...found, ...unknown, origin: 'list' };
}
