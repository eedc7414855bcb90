import type { Block, GeneratedDocument, Inline } from './content.ts';

/** A generated document as briefpack's users would write it. */
export function toMarkdown(document: GeneratedDocument): string {
  const notes = document.flatMap((block) => (block.type === 'paragraph' ? block.text : []));
  const blocks = [...document.map(blockOf), ...notes.flatMap(definitionOf)];
  return `${blocks.join('\n\n')}\n`;
}

function blockOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${block.text}${block.id ? ` {#${block.id}}` : ''}`;
    case 'paragraph':
      return block.text.map(inlineOf).join('');
    case 'quote':
      return `> ${block.text}`;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table':
      return tableOf(block);
    case 'recommendation':
      return `:::recommendation{#${block.id} to="the Ministry" owner="${block.owner}" by=2026-06-30 priority=high}\n${block.text}\n:::`;
  }
}

function tableOf({ id, caption, head, rows }: Extract<Block, { type: 'table' }>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `Table: ${caption} {#${id}}\n`,
    line(head),
    line(['---', '---:', '---']),
    ...rows.map(line),
  ].join('\n');
}

function inlineOf(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  switch (inline.type) {
    case 'reference':
      return `[](#${inline.id})`;
    case 'note':
      return `[^${inline.id}]`;
    case 'keyFigure':
      return `:key-figure[${inline.text}]{#${inline.id} as-of=2025-12 by="the Ministry"}`;
  }
}

function definitionOf(inline: Inline): string[] {
  return typeof inline !== 'string' && inline.type === 'note'
    ? [`[^${inline.id}]: ${inline.text}`]
    : [];
}
