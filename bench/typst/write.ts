import type { Block, GeneratedDocument, Inline } from '../content.ts';

/**
 * A generated pack in Typst's own markup, with what briefpack's theme gives as well: a title page,
 * contents with page numbers, numbered headings and paragraphs, running heads, framed
 * recommendations. Typst has no more to do than set it: it reads no Markdown and finds nothing.
 */
export function toTypst(title: string, documents: readonly GeneratedDocument[]): string {
  return setting(preamble(title) + front(title), documents);
}

/** A brief has neither a title page nor contents. */
export function briefToTypst(title: string, brief: GeneratedDocument): string {
  return setting(preamble(title), [brief]);
}

function setting(head: string, documents: readonly GeneratedDocument[]): string {
  return [head, ...documents.map((blocks) => blocks.map(blockOf).join('\n\n')), ''].join('\n\n');
}

function preamble(title: string): string {
  return `#set document(title: "${title}", date: datetime(year: 2026, month: 1, day: 5))
#set page(paper: "a4", margin: (x: 30mm, y: 28mm), header: context text(8pt, counter(page).display()), footer: align(center, text(8pt)[OFFICIAL]))
#set text(lang: "en", region: "gb", size: 10.5pt)
#set par(justify: true, leading: 0.8em)
#set heading(numbering: "1.1")
#show figure: set block(breakable: true)
#let paragraphs = counter("paragraphs")
#let numbered(body) = par[#paragraphs.step()#context paragraphs.display("1. ")#body]
#let recommendation(owner, body) = block(width: 100%, inset: 8pt, stroke: (left: 2pt))[#body \\ _To the Ministry, ${'#'}owner, by 30 June 2026, high_]
`;
}

function front(title: string): string {
  return `#align(center + horizon, text(24pt)[${title}])
#pagebreak()
#outline()
#pagebreak()`;
}

function blockOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'='.repeat(block.depth)} ${block.text}${block.id ? ` <${block.id}>` : ''}`;
    case 'paragraph':
      return `#numbered[${block.text.map(inlineOf).join('')}]`;
    case 'quote':
      return `#quote(block: true)[${block.text}]`;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table':
      return tableOf(block);
    case 'recommendation':
      return `#recommendation("${block.owner}")[${block.text}]`;
  }
}

function tableOf({ id, caption, head, rows }: Extract<Block, { type: 'table' }>): string {
  const cells = (row: readonly string[]) => row.map((cell) => `[${cell}]`).join(', ');
  const body = [`table.header(${cells(head)})`, ...rows.map(cells)].join(',\n');
  return `#figure(caption: [${caption}], table(columns: (auto, auto, 1fr), align: (left, right, left),\n${body})) <${id}>`;
}

function inlineOf(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  switch (inline.type) {
    case 'reference':
      return `@${inline.id}`;
    case 'note':
      return `#footnote[${inline.text}]`;
    case 'keyFigure':
      return `*${inline.text}*`;
  }
}
