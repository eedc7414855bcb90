import { nodesOf } from '../values/nodes.ts';
import { textAlign } from '../values/text-align.ts';
import type { Nodes } from '../values/types.ts';
import type { Property, Setter } from './define.ts';

function parse(nodes: Nodes): Setter | null {
  const value = textAlign(nodes);
  if (value === null) return null;
  return (draft) => {
    draft.textAlign = value.keyword;
    draft.textAlignCharacter = value.character;
  };
}

/** Writes two fields: how lines stand, and on which character those of a table's column meet. */
export const alignment: Property = {
  kind: 'longhand',
  name: 'text-align',
  inherited: true,
  initial: 'start',
  values: '<string> || [ start | end | left | right | center | justify ]',
  spec: 'CSS Text 4 § 7.1',
  notes: 'a string aligns the cells of a table column, alone it goes with `right`',
  parse,
  inherit: (draft, { parent }) => {
    draft.textAlign = parent.textAlign;
    draft.textAlignCharacter = parent.textAlignCharacter;
  },
  reset: parse(nodesOf('start'))!,
};
