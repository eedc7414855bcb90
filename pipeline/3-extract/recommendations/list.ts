import type { Block, List, ListItem, Node, Paragraph } from '../../2-parse/types.ts';
import { textOf } from '../../tree.ts';
import { languages } from '../languages/spoken.ts';
import type { Place, Places } from '../places.ts';
import type { Section } from '../types.ts';
import type { Actors } from './actors.ts';
import { leadOf } from './lead.ts';
import type { Scope, Scopes } from './scope.ts';
import type { Found } from './types.ts';

/**
 * The list items and numbered paragraphs under a heading that means recommendations. A lead
 * (`**Ministry of X:**`, or a paragraph of its own before a list) says to whom. Sections with
 * marked recommendations have no others: their lists explain.
 */
export function listedRecommendations(
  places: Places,
  scopes: Scopes,
  marked: ReadonlySet<Section>,
  actors: Actors,
): Found[] {
  const blocks: Place<List | Paragraph>[] = [...places.of('list'), ...places.of('paragraph')]
    .filter(({ top, section }) => top && scopes.has(section) && !marked.has(section))
    .sort((a, b) => a.order - b.order);
  const found: Found[] = [];
  const groups = new Map<Section, readonly string[]>();
  for (const place of blocks) {
    const { node, section } = place;
    const scope = scopes.get(section)!;
    const group = { scope, addressees: groups.get(section) ?? scope.addressees, actors };
    if (node.type === 'list') found.push(...fromList(node, place, group));
    else if (isNumbered(node, scope)) found.push(fromParagraph(node, place, group));
    else {
      const addressees = announced(node, group);
      if (addressees) groups.set(section, addressees);
    }
  }
  return found;
}

interface Group {
  readonly scope: Scope;
  readonly addressees: readonly string[];
  readonly actors: Actors;
  /** Bold leads are names, known or not. */
  readonly trusted?: boolean;
}

function fromList(list: List, place: Place, group: Group): Found[] {
  const trusted = namesMost(list, group);
  return list.children.flatMap((item) => fromItem(item, place, { ...group, trusted }));
}

/** Most of its items begin with somebody whom we know: those of the others are names too. */
function namesMost({ children }: List, { scope, actors }: Group): boolean {
  const known = children.filter(({ children: [first] }) => {
    if (first?.type !== 'paragraph' || first.children[0]?.type !== 'strong') return false;
    return leadOf(first, scope.language, actors) !== null;
  });
  return known.length * 2 >= children.length && known.length > 0;
}

/** An item that only names an addressee is a heading of the list within it. */
function fromItem(item: ListItem, place: Place, group: Group): Found[] {
  const [first, ...others] = item.children;
  if (first?.type !== 'paragraph') return [];
  const lead = leadOf(first, group.scope.language, group.actors, group.trusted);
  const inner = others[0]?.type === 'list' ? others[0] : null;
  const addressees = lead?.addressees ?? group.addressees;
  if (lead?.rest.length === 0) return inner ? fromList(inner, place, { ...group, addressees }) : [];
  const text = lead ? { ...first, children: lead.rest } : first;
  const saying: Block[] = inner && endsInColon(text) ? [text, inner] : [text];
  const listable = isSentence(text) && (!group.scope.mixed || lead !== null || commands(text));
  return listable ? [listed(item, place, [text, ...others], saying, addressees)] : [];
}

function fromParagraph(node: Paragraph, place: Place, group: Group): Found {
  return listed(node, place, [node], [node], group.addressees);
}

function listed(
  node: Node,
  place: Place,
  children: readonly Block[],
  saying: readonly Block[],
  addressees: readonly string[],
): Found {
  const unknown = { owner: null, due: null, priority: null, status: null };
  return { place, node, children, saying, addressees, ...unknown, origin: 'list' };
}

/** `Recommendation 3: …` in a paragraph of its own. */
function isNumbered(node: Paragraph, { language }: Scope): boolean {
  const text = textOf<Node>([node]);
  const mark = language.titles.numbered.exec(text)?.[0];
  return mark !== undefined && mark.length < text.length;
}

/** A paragraph that only says for whom the next list is: bold, or with a colon at its end. */
function announced(node: Paragraph, { scope, actors }: Group): readonly string[] | null {
  const bold = node.children.length === 1 && node.children[0]?.type === 'strong';
  if (!bold && !endsInColon(node)) return null;
  const lead = leadOf(node, scope.language, actors);
  return lead?.rest.length === 0 ? lead.addressees : null;
}

function endsInColon(node: Paragraph): boolean {
  return textOf<Node>([node]).endsWith(':');
}

/** Among conclusions only what commands is a recommendation by its place; "Funding is scarce" is none. */
function commands(node: Paragraph): boolean {
  const text = textOf<Node>([node]);
  const [first = ''] = text.split(/\s/, 1);
  return !first.endsWith('ing') && languages.some(({ actors }) => actors.orders.test(text));
}

/** A single word recommends nothing. */
function isSentence(node: Paragraph): boolean {
  return /\S\s+\S/.test(textOf<Node>([node]));
}
