import { eachNode } from '../nodes.ts';
import type { Finding, Rule } from '../types.ts';

export const imageWithoutAlt: Rule = {
  code: 'image-without-alt',
  severity: 'warning',
  about:
    'An image or `vega-lite` chart has no alternative text. Readers who do not see it learn nothing of it, and the PDF does not meet the accessibility law. Write what it shows: `![A map of …](map.png)`, or `description` in the chart.',
  example: {
    bad: '![](border.png)',
    good: '![Map of the border with its two open crossings](border.png)',
  },
  find: (brief) => {
    const found: Finding[] = [];
    eachNode(brief, (node) => {
      if (node.type !== 'image' && node.type !== 'chart') return;
      // A `chart` block's values are said in words; what a Vega-Lite drawing means is not known.
      if (node.type === 'chart' && node.language === 'chart') return;
      if (node.alt !== null && node.alt.trim() !== '') return;
      const { type, source } = node;
      const name = type === 'image' ? `the image "${node.url}"` : 'the chart';
      const hint =
        type === 'image'
          ? '`![What it shows](…)`'
          : '`"description": "what it shows"` in the block';
      found.push({
        message: `${name} has no alternative text`,
        hint: `write ${hint}`,
        source,
      });
    });
    return found;
  },
};
