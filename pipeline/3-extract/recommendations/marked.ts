import type { Recommendation } from '../../2-parse/types.ts';
import type { Place, Places } from '../places.ts';
import type { Scopes } from './scope.ts';
import type { Found } from './types.ts';

/** `:::recommendation`. Without a `to` it is for those whom the headings above it address. */
export function markedRecommendations(places: Places, scopes: Scopes): Found[] {
  return places.of('recommendation').map((place) => fromDirective(place, scopes));
}

function fromDirective(place: Place<Recommendation>, scopes: Scopes): Found {
  const { node, section } = place;
  const { children, owner, due, priority, status } = node;
  const addressees =
    node.addressees.length > 0 ? node.addressees : (scopes.get(section)?.addressees ?? []);
  const details = { owner, due, priority, status };
  return { place, node, children, saying: children, addressees, ...details, origin: 'marked' };
}
