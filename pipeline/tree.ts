/**
 * The shape that all nodes of a syntax tree share, as far as walking needs it: a node may keep
 * nodes under any of these names. The tree of 2-parse is of this shape; the kernel knows no more.
 */
export interface TreeNode {
  readonly type: string;
  readonly value?: string;
  readonly alt?: string | null;
  readonly label?: readonly TreeNode[] | null;
  readonly question?: readonly TreeNode[];
  readonly term?: readonly TreeNode[];
  readonly content?: TreeNode;
  readonly caption?: readonly TreeNode[] | null;
  readonly children?: readonly TreeNode[];
  readonly events?: readonly { readonly children: readonly TreeNode[] }[];
  readonly attribution?: readonly TreeNode[] | null;
}

/** Calls `visit` for each node directly below `node`, in reading order. */
export function eachChild<N extends TreeNode>(node: N, visit: (child: N) => void): void {
  // `N` is the union of all nodes of one tree, so what stands below an `N` is an `N`. The compiler
  // cannot know that of a recursive union: this is the only place that says so for it.
  const each = (list: readonly TreeNode[] | null | undefined) => {
    if (list) for (const child of list) visit(child as N);
  };
  each(node.label);
  each(node.question);
  each(node.term);
  if (node.content) visit(node.content as N);
  each(node.children);
  if (node.events) for (const event of node.events) each(event.children);
  each(node.caption);
  each(node.attribution);
}

/** Calls `visit` for each of `nodes` and all nodes below them, in reading order. */
export function walk<N extends TreeNode>(nodes: readonly N[], visit: (node: N) => void): void {
  const enter = (node: N): void => {
    visit(node);
    eachChild(node, enter);
  };
  for (const node of nodes) enter(node);
}

/**
 * What a reader reads of these nodes, blocks parted by a space: raw HTML and footnote marks left
 * out, an image by its alternative text. Nodes that print what stands elsewhere (references) read
 * as `substitute` says.
 */
export function textOf<N extends TreeNode>(
  nodes: readonly N[],
  substitute?: (node: N) => string | null,
): string {
  let text = '';
  const read = (node: N): void => {
    const instead = substitute?.(node) ?? null;
    if (instead !== null) text += instead;
    else if (node.type === 'break') text += ' ';
    else if (node.type === 'image') text += node.alt ?? '';
    else if (node.value !== undefined) text += unread.has(node.type) ? '' : node.value;
    else eachChild(node, read);
    if (parted.has(node.type)) text += ' ';
  };
  for (const node of nodes) read(node);
  // Not `\s`: a space that does not break groups the digits of a number.
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

const unread: ReadonlySet<string> = new Set(['html', 'htmlInline']);
const parted: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'code', 'math']);
