import type { OutlineItem, Typeset } from '../../6-typeset/types.ts';
import { type Dictionary, type PdfFile, type Ref, text, utf8 } from '../objects.ts';

interface Node {
  readonly item: OutlineItem | null;
  readonly children: Node[];
}

/** Writes the bookmarks (PDF 32000-1 12.3.3) and asks the viewer to show them. */
export function writeOutline(file: PdfFile, { outline, destinations }: Typeset): void {
  const items = outline.filter(({ destination }) => destinations.has(destination));
  if (items.length === 0) return;
  const root = nest(items);
  const ref = file.ref();
  ref.data = { Type: 'Outlines', ...writeChildren(file, root, ref) };
  ref.end();
  file.catalog.Outlines = ref;
  file.catalog.PageMode = 'UseOutlines';
}

/** An item belongs to the nearest one before it of a lower level, however many are skipped. */
function nest(items: readonly OutlineItem[]): Node {
  const root: Node = { item: null, children: [] };
  const open: Node[] = [root];
  for (const item of items) {
    while (open.length > 1 && open.at(-1)!.item!.level >= item.level) open.pop();
    const node: Node = { item, children: [] };
    open.at(-1)!.children.push(node);
    open.push(node);
  }
  return root;
}

/** First, Last and Count of a node; its children are written on the way. */
function writeChildren(file: PdfFile, node: Node, parent: Ref): Dictionary {
  if (node.children.length === 0) return {};
  const refs = node.children.map(() => file.ref());
  node.children.forEach((child, i) => {
    const ref = refs[i]!;
    ref.data = {
      Title: text(child.item!.title),
      Parent: parent,
      Prev: refs[i - 1],
      Next: refs[i + 1],
      Dest: utf8(child.item!.destination),
      ...writeChildren(file, child, ref),
    };
    ref.end();
  });
  const count = shown(node);
  return { First: refs[0], Last: refs.at(-1), Count: node.item?.open === false ? -count : count };
}

/** How many descendants can be seen when the node is open. */
function shown({ children }: Node): number {
  return children.reduce((sum, child) => sum + 1 + (child.item!.open ? shown(child) : 0), 0);
}
