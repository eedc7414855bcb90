// Throw-away: neutral blocks straight from mdast until the parser lands.
import { Parser } from 'htmlparser2';
import type { Nodes, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { ItemPlace, ProseBlock, Title } from '../pipeline/3-extract/prose/types.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']);

function inline(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'html':
      return /^<br/i.test(node.value) ? '\n' : '';
    case 'image':
    case 'footnoteReference':
      return '';
    default:
      return 'children' in node ? node.children.map(inline).join('') : '';
  }
}

const clean = (s: string) => s.replace(/\*{2,}/g, '').replace(/(^|[^\p{L}\p{N}])_+|_+(?=$|[^\p{L}\p{N}])/gu, '$1').replace(/\[\^[^\]]+\]/g, '').replace(/\{\{.*?\}\}/g, '').trim();

function lead(node: Nodes): string | null {
  if (!('children' in node)) return null;
  const first = node.children.find((c) => !(c.type === 'text' && !c.value.trim()));
  return first?.type === 'strong' ? clean(inline(first)).replace(/:$/, '') : null;
}

export function blocksOf(md: string): ProseBlock[] {
  const tree = parser.parse(md) as Root;
  const out: ProseBlock[] = [];
  let titles: Title[] = [];
  let lists = 0;
  let last = '';
  const push = (kind: ProseBlock['kind'], text: string, item: ItemPlace | null, l: string | null, cell: ProseBlock['cell'] = null) => {
    const t = clean(text);
    if (t) out.push({ kind, text: t, headings: titles, item, lead: l, cell, runs: [] });
    if (t) last = t;
  };
  const html = (value: string) => {
    let text = '';
    const done = () => {
      const t = text.replace(/\s+/g, ' ').trim();
      if (t) push('paragraph', t, null, null);
      text = '';
    };
    const p = new Parser({
      ontext: (t) => { text += t; },
      onopentagname: (n) => { if (/^(?:br|p|li|ol|ul|div|h[1-6]|tr|td|th|table|blockquote)$/.test(n)) done(); },
      onclosetag: (n) => { if (/^(?:p|li|ol|ul|div|h[1-6]|tr|td|th|table|blockquote|script|style)$/.test(n)) { if (n === 'script' || n === 'style') text = ''; done(); } },
    });
    p.write(value);
    p.end();
    done();
  };
  const walk = (nodes: readonly RootContent[], item: ItemPlace | null, kind: ProseBlock['kind']) => {
    let first = item?.first ?? true;
    for (const node of nodes) {
      const place = item && { ...item, first };
      if (node.type === 'heading') {
        push('heading', inline(node), null, null);
        const text = clean(inline(node));
        titles = [...titles.filter((t) => t.depth < node.depth), { text, depth: node.depth }];
      } else if (node.type === 'paragraph') push(kind, inline(node), place, lead(node));
      else if (node.type === 'list') {
        const leadIn = last || null;
        const list = ++lists;
        node.children.forEach((li, index) => {
          walk(li.children, { list, depth: (item?.depth ?? 0) + 1, index, size: node.children.length, first: true, leadIn: previousIsText(nodes, node) ? leadIn : null }, kind);
        });
      } else if (node.type === 'blockquote') walk(node.children, place, 'quote');
      else if (node.type === 'html') html(node.value);
      else if (node.type === 'code' && !node.lang) html(node.value);
      else if (node.type === 'footnoteDefinition') walk(node.children, null, 'footnote');
      else if (node.type === 'table')
        node.children.forEach((row, r) => row.children.forEach((c) => push('cell', inline(c), null, null, { row: inline(row.children[0]!), column: r ? inline(node.children[0]!.children[row.children.indexOf(c)] ?? c) : null })));
      first = false;
    }
  };
  walk(tree.children, null, 'paragraph');
  return out;
}

const previousIsText = (nodes: readonly RootContent[], node: RootContent) => nodes[nodes.indexOf(node) - 1]?.type === 'paragraph';
