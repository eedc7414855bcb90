import type { Metrics } from './metrics.ts';
import type { Face } from './types.ts';

export interface Listed {
  readonly face: Face;
  readonly kind: Metrics['kind'];
}

type Style = Face['style'];

/**
 * CSS Fonts 4, section 5: the nearest face of each family that the style names, then the nearest
 * of every other family, then all faces, in the theme's order. Style goes before weight.
 */
export function matchFaces(
  listed: readonly Listed[],
  families: readonly string[],
  weight: number,
  style: Style,
): readonly Face[] {
  const named = families.flatMap((family) => familyName(listed, family));
  const others = listed.map(({ face }) => face.family);
  const nearest = [...new Set([...named, ...others])].map((family) =>
    nearestFace(
      listed.filter(({ face }) => face.family === family),
      weight,
      style,
    ),
  );
  return [...new Set([...nearest, ...listed.map(({ face }) => face)])];
}

/** The theme's spelling of a family; a generic family is the theme's first of that kind. */
function familyName(listed: readonly Listed[], family: string): readonly string[] {
  const wanted = family.toLowerCase();
  const found =
    listed.find(({ face }) => face.family.toLowerCase() === wanted) ??
    genericFace(listed, wanted.replace(/^ui-/, ''));
  return found ? [found.face.family] : [];
}

function genericFace(listed: readonly Listed[], generic: string): Listed | undefined {
  const kind = generic === 'system-ui' ? 'sans-serif' : generic;
  if (kind !== 'serif' && kind !== 'sans-serif' && kind !== 'monospace') return undefined;
  return (
    listed.find((entry) => kindByName(entry) === kind) ??
    (kind === 'monospace' ? genericFace(listed, 'sans-serif') : undefined)
  );
}

/** Families that say what they are in their name are believed before the tables. */
function kindByName({ face, kind }: Listed): Metrics['kind'] {
  if (/\b(mono|code|courier)\b/i.test(face.family)) return 'monospace';
  if (/\bsans\b/i.test(face.family)) return 'sans-serif';
  return /\bserif\b/i.test(face.family) ? 'serif' : kind;
}

function nearestFace(family: readonly Listed[], weight: number, style: Style): Face {
  const faces = family.map(({ face }) => face);
  const sameStyle = faces.filter((face) => face.style === style);
  const candidates = sameStyle.length > 0 ? sameStyle : faces;
  return candidates.reduce((best, face) =>
    distance(face.weight, weight) < distance(best.weight, weight) ? face : best,
  );
}

const WRONG_SIDE = 1000;

/** Orders weights as the fallback rules of `font-weight` search them: smaller is searched first. */
function distance(have: number, want: number): number {
  if (want >= 400 && want <= 500) {
    if (have >= want && have <= 500) return have - want;
    return have < want ? WRONG_SIDE + want - have : 2 * WRONG_SIDE + have;
  }
  const rightSide = want < 400 ? have <= want : have >= want;
  return Math.abs(have - want) + (rightSide ? 0 : WRONG_SIDE);
}
