/**
 * The names of states and territories in some languages, lower case, from the CLDR data that every
 * Node carries. They are made at the first call: few packs need them.
 */
export function regionNames(tags: readonly string[]): () => ReadonlySet<string> {
  let names: Set<string> | null = null;
  return () => {
    names ??= new Set(tags.flatMap(namesIn));
    return names;
  };
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function namesIn(tag: string): string[] {
  const display = displayNames(tag);
  const names: string[] = [];
  for (const first of letters) {
    for (const second of letters) {
      const name = display.of(first + second);
      if (name !== undefined) names.push(name.toLowerCase());
    }
  }
  return names;
}

function displayNames(tag: string): Intl.DisplayNames {
  const options = { type: 'region', fallback: 'none' } as const;
  try {
    return new Intl.DisplayNames([tag], options);
  } catch {
    return new Intl.DisplayNames(['en'], options);
  }
}
