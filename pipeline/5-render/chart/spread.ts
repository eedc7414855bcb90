interface Group {
  /** Indices in order of place. */
  readonly members: readonly number[];
  /** Of the first member. */
  readonly start: number;
}

/**
 * Places moved no more than they must be so that any two are at least `gap` apart: those too close
 * become one group around their mean.
 */
export function spread(places: readonly number[], gap: number): readonly number[] {
  const order = places.map((_, index) => index).sort((a, b) => places[a]! - places[b]!);
  const groups: Group[] = [];
  for (const index of order) {
    let group: Group = { members: [index], start: places[index]! };
    for (
      let last = groups.at(-1);
      last && endOf(last, gap) + gap > group.start;
      last = groups.at(-1)
    )
      group = joined(groups.pop()!, group, places, gap);
    groups.push(group);
  }
  const moved = new Map(
    groups.flatMap(({ members, start }) =>
      members.map((index, place) => [index, start + place * gap] as const),
    ),
  );
  return places.map((_, index) => moved.get(index)!);
}

function endOf({ members, start }: Group, gap: number): number {
  return start + (members.length - 1) * gap;
}

function joined(above: Group, below: Group, places: readonly number[], gap: number): Group {
  const members = [...above.members, ...below.members];
  const mean = members.reduce((sum, index) => sum + places[index]!, 0) / members.length;
  return { members, start: mean - ((members.length - 1) * gap) / 2 };
}
