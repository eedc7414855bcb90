import { abbreviation } from './abbreviation.ts';
import { blockquote } from './blockquote.ts';
import { hardBreak } from './break.ts';
import { code } from './code.ts';
import { container } from './container.ts';
import { definitionList } from './definition-list.ts';
import { deletion } from './delete.ts';
import { emphasis } from './emphasis.ts';
import { heading } from './heading.ts';
import { html, htmlInline } from './html.ts';
import { image } from './image.ts';
import { inlineCode } from './inline-code.ts';
import { link } from './link.ts';
import { list } from './list.ts';
import { listItem } from './list-item.ts';
import { inlineMath, math } from './math.ts';
import { paragraph } from './paragraph.ts';
import { strong } from './strong.ts';
import type { Renderers } from './table-of-renderers.ts';
import { text } from './text.ts';
import { thematicBreak } from './thematic-break.ts';

/** Plain Markdown, as CommonMark and GFM render it. */
export const markdown = {
  abbreviation,
  blockquote,
  break: hardBreak,
  code,
  container,
  definitionList,
  delete: deletion,
  emphasis,
  heading,
  html,
  htmlInline,
  image,
  inlineCode,
  inlineMath,
  link,
  list,
  listItem,
  math,
  paragraph,
  strong,
  text,
  thematicBreak,
} as const satisfies Renderers;
