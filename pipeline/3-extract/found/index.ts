import type { PreviousRecommendation } from '../../1-read/types.ts';
import type { Ids } from '../ids.ts';
import type { Labels } from '../labels.ts';
import type { Places } from '../places.ts';
import type { Draft } from '../recommendations/index.ts';
import type { FoundInProse, KeyFigureEntry, RecommendationEntry } from '../types.ts';
import { proseFigures } from './figures.ts';
import type { Found } from './read.ts';
import { besides, proseRegister } from './recommendations.ts';
import { type Whereabouts, whereabouts } from './whereabouts.ts';

export { readProse } from './read.ts';

/** What prose adds to a pack. */
export interface FromProse extends Labels {
  /** The register, where the pack marks and lists none; else nothing. */
  readonly register: readonly RecommendationEntry[];
  readonly keyFigures: readonly KeyFigureEntry[];
  readonly found: FoundInProse;
}

/** What the pack has without its prose. */
interface Own {
  readonly register: readonly Draft[];
  readonly named: Labels;
  /** The register of the edition before. */
  readonly previous: readonly PreviousRecommendation[];
}

/** Places what was found in prose: it gives labels to what it finds and takes none away. */
export function fromProse(found: Found, own: Own, places: Places, ids: Ids): FromProse {
  const where = whereabouts(found, places);
  const isAll = own.register.length === 0;
  const register = isAll ? proseRegister(found, where, own, ids) : null;
  const { labels, targets } = register ?? own.named;
  return {
    labels,
    targets,
    register: register?.entries ?? [],
    keyFigures: proseFigures(found, where, places, ids),
    found: {
      lang: found.finds.lang,
      recommendations: isAll ? [] : besides(found, where, own.register),
      events: eventsOf(found, where),
      abbreviations: found.finds.abbreviations,
      boilerplate: found.finds.boilerplate.map(({ text, kind, place }) => ({
        ...{ text, kind, source: place.source },
      })),
    },
  };
}

function eventsOf({ finds }: Found, where: Whereabouts): FoundInProse['events'] {
  return finds.events.map(({ date, dateText, text, place }) => ({
    ...{ date, dateText, text, origin: 'prose', section: where.sectionOf(place.block) },
    source: place.source,
  }));
}
