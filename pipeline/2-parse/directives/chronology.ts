import type { List, ListItem, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { BlockConverter, Context } from '../context.ts';
import { type LeadingDate, leadingDate } from '../dates/leading-date.ts';
import { firstLine, part, place } from '../place.ts';
import type { ChronologyEvent } from '../types.ts';
import { attributes } from './attributes.ts';
import { labelled, unusedLabel } from './label.ts';

/** `:::chronology` around a list whose items begin with a date. */
export const chronology: BlockConverter<ContainerDirective> = (node, context) => {
  const { label, body } = labelled(node);
  const events: ChronologyEvent[] = [];
  const others = body.flatMap((child) => takeEvents(child, events, context));
  return [
    {
      type: 'chronology',
      events,
      children: [...unusedLabel(label ?? [], node, context), ...context.blocks(others)],
      ...attributes(node, [], context).id,
      source: place(node, context),
    },
  ];
};

/** Moves the dated items of a list into `events`; gives what remains. */
function takeEvents(
  node: RootContent,
  events: ChronologyEvent[],
  context: Context,
): readonly RootContent[] {
  if (node.type !== 'list') return [node];
  const undated = node.children.filter((item) => {
    const event = toEvent(item, context);
    if (event !== null) events.push(event);
    return event === null;
  });
  for (const item of undated) {
    const hint = 'begin with `2025-10-19`, `19 October 2025`, `October 2025` or `2025`';
    context.report('undated-event', firstLine(item, context), 'this event has no date', hint);
  }
  return undated.length === 0 ? [] : [{ ...node, children: undated }];
}

function toEvent(item: ListItem, context: Context): ChronologyEvent | null {
  const [first, ...others] = item.children;
  if (first?.type === 'list') return ordinalEvent(first, item, context);
  if (first?.type !== 'paragraph') return null;
  const dated = dateOf(first, '', context);
  if (dated === null) return null;
  const rest: Paragraph = { ...first, children: [...dated.rest] };
  const children = dated.rest.length === 0 ? others : [rest, ...others];
  return toEventOf(dated, children, item, context);
}

function toEventOf(
  { date }: Dated,
  children: readonly RootContent[],
  item: ListItem,
  context: Context,
): ChronologyEvent {
  return {
    dateText: date.text,
    date: date.iso,
    children: context.blocks(children),
    source: place(item, context),
  };
}

/** `- 3. März 2024: …`: to Markdown the day is the number of a list in the item. */
function ordinalEvent(list: List, item: ListItem, context: Context): ChronologyEvent | null {
  const [only, ...more] = list.children;
  const first = only?.children[0];
  if (!list.ordered || more.length > 0 || first?.type !== 'paragraph') return null;
  const dated = dateOf(first, `${list.start ?? 1}. `, context);
  if (dated === null) return null;
  const rest: Paragraph = { ...first, children: [...dated.rest] };
  const others = [...only!.children.slice(1), ...item.children.slice(1)];
  const children = dated.rest.length === 0 ? others : [rest, ...others];
  return toEventOf(dated, children, item, context);
}

interface Dated {
  readonly date: LeadingDate;
  readonly rest: readonly PhrasingContent[];
}

/** The date at the start of a paragraph, which may be emphasised; `before` was cut off it. */
function dateOf({ children }: Paragraph, before: string, context: Context): Dated | null {
  const [first, ...others] = children;
  if (first?.type === 'text') {
    const date = leadingDate(before + first.value, others.length > 0);
    if (date === null) return null;
    return { date, rest: from(first, date.length - before.length, others, context) };
  }
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return null;
  const inner = first.children[0];
  if (inner?.type !== 'text' || first.children.length > 1) return null;
  const date = leadingDate(inner.value, false);
  if (date === null) return null;
  if (date.length < inner.value.length) {
    const emphasised = { ...first, children: from(inner, date.length, [], context) };
    return { date, rest: [emphasised as typeof first, ...others] };
  }
  const next = others[0];
  if (next?.type !== 'text') return { date, rest: others };
  const separator = /^[ \t\u00a0]*(?:[—–:-]+|,)?\s*/.exec(next.value)![0];
  return { date, rest: from(next, separator.length, others.slice(1), context) };
}

function from(
  text: Text,
  index: number,
  others: readonly PhrasingContent[],
  context: Context,
): PhrasingContent[] {
  const rest = part(text, index, text.value.length, context);
  return rest.value === '' ? [...others] : [rest, ...others];
}
