import type { List, ListItem, Paragraph, PhrasingContent, Text } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { BlockConverter, Context } from '../context.ts';
import { type LeadingTime, leadingTime } from '../dates/leading-time.ts';
import { firstLine, part, place } from '../place.ts';
import type { AgendaItem, Block } from '../types.ts';
import { attributes } from './attributes.ts';
import { labelled } from './label.ts';

/** `:::agenda[Day one]` around a list whose items begin with a time. */
export const agenda: BlockConverter<ContainerDirective> = (node, context) => {
  const { label, body } = labelled(node);
  const { id } = attributes(node, [], context);
  const lists = body.filter((child): child is List => child.type === 'list');
  const others = body.filter((child) => child.type !== 'list');
  const table: Block = {
    type: 'agenda',
    label: label === null ? null : context.inlines(label),
    children: lists.flatMap(({ children }) => children.map((item) => toItem(item, context))),
    ...id,
    source: place(node, context),
  };
  return [...context.blocks(others), table];
};

function toItem(item: ListItem, context: Context): AgendaItem {
  const [first, ...others] = item.children;
  const timed = first?.type === 'paragraph' ? takeTime(first, context) : null;
  const source = place(item, context);
  if (timed === null) {
    const hint = 'begin with `09:30`, `9.30 am` or `09:30–10:15`';
    context.report('untimed-item', firstLine(item, context), 'this item has no time', hint);
    const children = context.blocks(item.children);
    return { type: 'agendaItem', timeText: null, start: null, end: null, children, source };
  }
  const { text: timeText, start, end } = timed.time;
  const children = context.blocks([...timed.rest, ...others]);
  return { type: 'agendaItem', timeText, start, end, children, source };
}

interface Timed {
  readonly time: LeadingTime;
  readonly rest: readonly Paragraph[];
}

/** Takes the time, which may be emphasised, off the start of a paragraph. */
function takeTime(paragraph: Paragraph, context: Context): Timed | null {
  const [first, ...others] = paragraph.children;
  if (first?.type === 'text') {
    const time = leadingTime(first.value);
    return time && { time, rest: rest(paragraph, first, time.length, others, context) };
  }
  const inner = first?.type === 'strong' || first?.type === 'emphasis' ? first.children : [];
  const only = inner.length === 1 && inner[0]?.type === 'text' ? inner[0] : null;
  const time = only && leadingTime(only.value);
  if (only === null || time === null || time.length < only.value.length) return null;
  const [next, ...more] = others;
  if (next?.type !== 'text') {
    return { time, rest: others.length === 0 ? [] : [{ ...paragraph, children: others }] };
  }
  const separator = /^\s*(?:[—–:-]+|,)?\s*/.exec(next.value)![0];
  return { time, rest: rest(paragraph, next, separator.length, more, context) };
}

function rest(
  paragraph: Paragraph,
  text: Text,
  from: number,
  others: readonly PhrasingContent[],
  context: Context,
): readonly Paragraph[] {
  const left = part(text, from, text.value.length, context);
  const children = left.value === '' ? [...others] : [left, ...others];
  return children.length === 0 ? [] : [{ ...paragraph, children }];
}
