import type { Question } from '../../2-parse/types.ts';
import { type SafeHtml, safe } from '../html.ts';
import type { NodeRenderer } from './types.ts';

/** What `question.hbs` is given. */
export interface QuestionView {
  readonly id: string | null;
  readonly question: SafeHtml;
  readonly answer: SafeHtml;
}

export const question: NodeRenderer<Question> = (node, context) =>
  context.partial('question', {
    id: context.brief.labels.get(node)?.id ?? node.id ?? null,
    question: safe(context.inlines(node.question)),
    answer: safe(context.blocks(node.children)),
  } satisfies QuestionView);
