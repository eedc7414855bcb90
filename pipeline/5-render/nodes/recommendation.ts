import type { Recommendation } from '../../2-parse/types.ts';
import type { RecommendationEntry } from '../../3-extract/types.ts';
import { formatDate } from '../dates.ts';
import { type SafeHtml, safe } from '../html.ts';
import type { NodeRenderer, RenderContext } from './types.ts';

/** What `recommendation.hbs` is given. What is unknown is null. */
export interface RecommendationView {
  readonly id: string | null;
  readonly number: string | null;
  readonly body: SafeHtml;
  /** “A, B and C” */
  readonly addressees: string | null;
  /** One a line: what a reader may select by. */
  readonly addresseeLines: string;
  readonly owner: string | null;
  readonly due: string | null;
  /** For a class name: `high`. */
  readonly priority: string | null;
  readonly priorityText: string | null;
  readonly status: string | null;
  readonly statusText: string | null;
  /** True where there is anything to say below the text. */
  readonly hasDetails: boolean;
  /** Found in running text, not marked by the author. */
  readonly found: boolean;
}

export const recommendation: NodeRenderer<Recommendation> = (node, context) => {
  const entry = context.index.recommendations.get(node);
  const { id = node.id, number = null } = context.brief.labels.get(node) ?? {};
  return printRecommendation({ ...node, ...entry, id, number }, context);
};

type Printed = Details &
  Pick<RecommendationEntry, 'children'> & {
    readonly id: string | undefined;
    readonly number: string | null;
    readonly origin?: RecommendationEntry['origin'];
  };

export function printRecommendation(printed: Printed, context: RenderContext): string {
  return context.partial('recommendation', {
    id: printed.id ?? null,
    number: printed.number,
    body: safe(context.blocks(printed.children)),
    ...recommendationDetails({ ...printed, addressees: afterTo(printed, context) }, context),
    addresseeLines: printed.addressees.join('\n'),
    found: printed.origin === 'prose',
  } satisfies RecommendationView);
}

/** “To the Ministry”: the article that begins a name is no longer the first word of a line. */
export function afterTo({ addressees }: Details, { lang }: RenderContext): readonly string[] {
  if (!lang.startsWith('en')) return addressees;
  return addressees.map((name) => name.replace(/^The(?= )/, 'the'));
}

type Details = Pick<RecommendationEntry, 'addressees' | 'owner' | 'due' | 'priority' | 'status'>;

/** The quiet line below a recommendation, also the columns of the register. */
export function recommendationDetails(details: Details, context: RenderContext) {
  const { addressees, owner, due, priority, status } = details;
  return {
    hasDetails: addressees.length > 0 || [owner, due, priority].some((detail) => detail !== null),
    addressees: addressees.length === 0 ? null : listOf(addressees, context),
    addresseeLines: addressees.join('\n'),
    owner,
    due: due === null ? null : formatDate(due, context.lang),
    priority,
    priorityText: priority === null ? null : context.word(`priority-${priority}`, priority),
    status,
    statusText: status === null ? null : context.word(`status-${status}`, status),
  };
}

export function listOf(items: readonly string[], context: RenderContext): string {
  return new Intl.ListFormat(context.lang, { type: 'conjunction' }).format(items);
}
