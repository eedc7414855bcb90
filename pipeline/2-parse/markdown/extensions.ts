import { directiveFromMarkdown } from 'mdast-util-directive';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { defList } from 'micromark-extension-definition-list';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Extension } from 'micromark-util-types';
import { definitionListsFromMarkdown } from './definition-lists.ts';
import { blockDirectives, directivesInText } from './known-directives.ts';
import { mathFromMarkdown, mathInText } from './math.ts';
import { tables } from './tables.ts';

/**
 * What we read beyond CommonMark. An extension is tried at every character or line that could
 * begin its construct, so it is switched on only for texts that have the signs it needs: `sign` is
 * necessary for the construct, not sufficient. (Bare addresses are found in `text/`: the extension
 * for them costs half as much again as all of CommonMark.)
 */
export const extensions: readonly {
  readonly sign: RegExp;
  readonly syntax: (text: string) => Extension;
  readonly tree: () => FromMarkdownExtension;
}[] = [
  { sign: /^[ \t>]*[|:-][|:\- \t]*$/m, syntax: tables, tree: gfmTableFromMarkdown },
  { sign: /\[\^/, syntax: gfmFootnote, tree: gfmFootnoteFromMarkdown },
  { sign: /~/, syntax: () => gfmStrikethrough(), tree: gfmStrikethroughFromMarkdown },
  { sign: /\[[ \txX]\]/, syntax: gfmTaskListItem, tree: gfmTaskListItemFromMarkdown },
  { sign: /^[ \t>]*:[ \t]/m, syntax: () => defList, tree: definitionListsFromMarkdown },
  { sign: /^[ \t>*+\-\d.)]*::/m, syntax: blockDirectives, tree: directiveFromMarkdown },
  { sign: /\$/, syntax: mathInText, tree: mathFromMarkdown },
  { sign: /:[a-z-]+[[{]/, syntax: directivesInText, tree: directiveFromMarkdown },
];
