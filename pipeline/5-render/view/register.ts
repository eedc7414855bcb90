import type { RecommendationEntry } from '../../3-extract/types.ts';
import { afterTo, recommendationDetails } from '../nodes/recommendation.ts';
import { nameOf } from '../nodes/reference.ts';
import type { RenderContext } from '../nodes/types.ts';

/**
 * What `register.hbs` is given: the columns that at least one recommendation fills, and the
 * recommendations by whom they are addressed to, in the order in which each is first addressed.
 */
export interface RegisterView {
  readonly columns: Readonly<Record<RegisterColumn, boolean>>;
  /** All columns, for a heading that goes over them. */
  readonly width: number;
  readonly groups: readonly RegisterGroup[];
}

type RegisterColumn = 'owner' | 'due' | 'priority' | 'status';

export interface RegisterGroup {
  /** “A, B and C”; null where nobody is addressed. */
  readonly addressees: string | null;
  readonly rows: readonly RegisterRow[];
}

export type RegisterRow = ReturnType<typeof rowOf>;

export function registerView(context: RenderContext): RegisterView {
  const rows = context.brief.recommendations.map((entry) => rowOf(entry, context));
  const filled = (column: RegisterColumn) => rows.some((row) => row[column] !== null);
  const columns = {
    owner: filled('owner'),
    due: filled('due'),
    priority: filled('priority'),
    status: filled('status'),
  };
  const width = 3 + Object.values(columns).filter(Boolean).length;
  return { columns, width, groups: groupsOf(rows) };
}

function groupsOf(rows: readonly RegisterRow[]): RegisterGroup[] {
  const groups = new Map<string | null, RegisterRow[]>();
  for (const row of rows) groups.set(row.addressees, [...(groups.get(row.addressees) ?? []), row]);
  return [...groups].map(([addressees, rows]) => ({ addressees, rows }));
}

function rowOf(entry: RecommendationEntry, context: RenderContext) {
  return {
    id: entry.anchor ?? entry.id,
    number: entry.number,
    text: entry.text,
    found: entry.origin === 'prose',
    where: whereOf(entry, context),
    ...recommendationDetails({ ...entry, addressees: afterTo(entry, context) }, context),
    addresseeLines: entry.addressees.join('\n'),
  };
}

/** “Paragraph 12”, else the section; the theme adds the page in print. */
function whereOf({ paragraph, section }: RecommendationEntry, context: RenderContext): string {
  if (paragraph !== undefined) return `${context.word('paragraph')}\u00a0${paragraph}`;
  const target = section === null ? undefined : context.brief.targets.get(section);
  return target === undefined ? context.word('page') : nameOf(target, context);
}
