import type { Diagnostic } from '../../diagnostic.ts';
import { report } from '../codes.ts';
import { eachNode } from '../nodes.ts';
import type { Rule } from '../types.ts';

export const imageWithoutAlt: Rule = (brief) => {
  const found: Diagnostic[] = [];
  eachNode(brief, (node) => {
    if (node.type !== 'image' && node.type !== 'chart') return;
    if (node.alt !== null && node.alt.trim() !== '') return;
    const { type, source } = node;
    const name = type === 'image' ? `the image "${node.url}"` : 'the chart';
    const hint = type === 'image' ? '`![What it shows](…)`' : '`alt: what it shows` in the block';
    found.push(
      report('image-without-alt', {
        message: `${name} has no alternative text`,
        hint: `write ${hint}`,
        source,
      }),
    );
  });
  return found;
};
