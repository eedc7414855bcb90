import type { PhrasingContent, RootContent } from 'mdast';
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';
import type { Node } from 'unist';

/** `Term` and below it `: Definition`, as PHP Markdown Extra has it. */
export interface DefList extends Node {
  readonly type: 'defList';
  readonly children: readonly (DefListTerm | DefListDescription)[];
}

export interface DefListTerm extends Node {
  readonly type: 'defListTerm';
  readonly children: readonly PhrasingContent[];
}

export interface DefListDescription extends Node {
  readonly type: 'defListDescription';
  readonly children: readonly RootContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    defList: DefList;
  }
}

const names = ['defList', 'defListTerm', 'defListDescription'] as const;

/** The tokens of micromark-extension-definition-list as nodes of the same names. */
export function definitionListsFromMarkdown(): Extension {
  const enter = (type: string) =>
    function (this: CompileContext, token: Token) {
      this.enter(
        { type, children: [] } as unknown as Parameters<CompileContext['enter']>[0],
        token,
      );
    };
  const exit = function (this: CompileContext, token: Token) {
    this.exit(token);
  };
  return {
    enter: Object.fromEntries(names.map((name) => [name, enter(name)])),
    exit: Object.fromEntries(names.map((name) => [name, exit])),
  };
}
