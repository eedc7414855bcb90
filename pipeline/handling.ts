/**
 * The schemes of handling marks that we know, each from its lowest level to its highest. A mark
 * may say more than its level: a prefix (`UK SECRET`), caveats (`SECRET – UK EYES ONLY`).
 *
 * Sources: UK Government Security Classifications Policy; NATO C-M(2002)49; EU Council Decision
 * 2013/488 annex I; FIRST Traffic Light Protocol 2.0.
 */
const schemes: Readonly<Record<Scheme, readonly (readonly string[])[]>> = {
  TLP: [['TLP:CLEAR'], ['TLP:GREEN'], ['TLP:AMBER'], ['TLP:AMBER+STRICT'], ['TLP:RED']],
  NATO: [
    ['NATO UNCLASSIFIED'],
    ['NATO RESTRICTED'],
    ['NATO CONFIDENTIAL'],
    ['NATO SECRET'],
    ['COSMIC TOP SECRET'],
  ],
  EU: [
    ['RESTREINT UE/EU RESTRICTED', 'RESTREINT UE', 'EU RESTRICTED'],
    ['CONFIDENTIEL UE/EU CONFIDENTIAL', 'CONFIDENTIEL UE', 'EU CONFIDENTIAL'],
    ['SECRET UE/EU SECRET', 'SECRET UE', 'EU SECRET'],
    ['TRÈS SECRET UE/EU TOP SECRET', 'TRÈS SECRET UE', 'EU TOP SECRET'],
  ],
  UK: [['OFFICIAL'], ['OFFICIAL-SENSITIVE', 'OFFICIAL SENSITIVE'], ['SECRET'], ['TOP SECRET']],
};

export type Scheme = 'UK' | 'NATO' | 'EU' | 'TLP';

/** Where a mark stands in its scheme. */
export interface Level {
  /** `custom`: the pack's own list, `markings`. */
  readonly scheme: Scheme | 'custom';
  /** From 0, the lowest. */
  readonly rank: number;
  /** As the scheme writes it. */
  readonly name: string;
}

/** The level of a mark; null where it is of no scheme. `own`: the pack's levels, lowest first. */
export function levelOf(mark: string, own: readonly string[] = []): Level | null {
  const text = normalised(mark);
  const custom = longest(
    own.map((name) => [name]),
    text,
  );
  if (custom !== null) return { scheme: 'custom', ...custom };
  for (const [scheme, levels] of Object.entries(schemes)) {
    const level = longest(levels, scheme === 'UK' ? text.replace(/^UK /, '') : text);
    if (level !== null) return { scheme: scheme as Scheme, ...level };
  }
  return null;
}

/** Whether a mark claims to be of the Traffic Light Protocol. */
export function isTlp(mark: string): boolean {
  return /^TLP\b/i.test(mark.trim());
}

/** Every level that a mark may have, for hints. */
export function levelsOf(scheme: Scheme): readonly string[] {
  return schemes[scheme].map(([name]) => name!);
}

function longest(levels: readonly (readonly string[])[], text: string) {
  const found = levels.flatMap((names, rank) =>
    names.filter((name) => startsWith(text, normalised(name))).map((name) => ({ rank, name })),
  );
  return found.reduce<{ rank: number; name: string } | null>(
    (best, level) => (best === null || level.name.length > best.name.length ? level : best),
    null,
  );
}

/** What follows a level is a caveat of its own: `TLP:AMBER+STRICT` is not `TLP:AMBER`. */
function startsWith(text: string, name: string): boolean {
  return text === name || (text.startsWith(name) && /^[ ,;/(–—-]/.test(text.slice(name.length)));
}

function normalised(mark: string): string {
  return mark
    .toUpperCase()
    .replace(/\s+/g, ' ')
    .replace(/^TLP ?: ?/, 'TLP:')
    .trim();
}
