import type { RecommendationEntry } from '../../3-extract/types.ts';
import { recommendationDetails } from '../nodes/recommendation.ts';
import type { RenderContext } from '../nodes/types.ts';

/** What `register.hbs` is given: the columns that at least one recommendation fills, and the rows. */
export interface RegisterView {
  readonly columns: Readonly<Record<RegisterColumn, boolean>>;
  readonly rows: readonly RegisterRow[];
}

type RegisterColumn = 'addressees' | 'owner' | 'due' | 'priority' | 'status';

export type RegisterRow = ReturnType<typeof rowOf>;

export function registerView(context: RenderContext): RegisterView {
  const rows = context.brief.recommendations.map((entry) => rowOf(entry, context));
  const filled = (column: RegisterColumn) => rows.some((row) => row[column] !== null);
  return {
    columns: {
      addressees: filled('addressees'),
      owner: filled('owner'),
      due: filled('due'),
      priority: filled('priority'),
      status: filled('status'),
    },
    rows,
  };
}

function rowOf(entry: RecommendationEntry, context: RenderContext) {
  return {
    id: entry.anchor ?? entry.id,
    number: entry.number,
    text: entry.text,
    found: entry.origin === 'prose',
    ...recommendationDetails(entry, context),
  };
}
