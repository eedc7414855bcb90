import type { Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import type { Context } from '../context.ts';
import { part, written } from '../place.ts';

const dash = /^(?:[—―]|--(?!-))[ \t\u00a0]*/;
const dashLine = /\n(?:[—―]|--(?!-))[ \t\u00a0]*(?=[^\n]*$)/;

interface Quote {
  readonly children: readonly RootContent[];
  readonly attribution: readonly PhrasingContent[] | null;
}

/** Takes the source of a quotation off its end: a last paragraph or line that begins with `—`. */
export function takeAttribution(children: readonly RootContent[], context: Context): Quote {
  const last = children[children.length - 1];
  if (last?.type !== 'paragraph') return { children, attribution: null };
  const before = children.slice(0, -1);
  const whole = before.length > 0 ? withoutDash(last.children, context) : null;
  if (whole !== null) return { children: before, attribution: whole };
  const split = lastLine(last, context);
  if (split === null) return { children, attribution: null };
  return { children: [...before, split.quote], attribution: split.attribution };
}

/** Inline content that begins with a dash, without it. */
function withoutDash(
  nodes: readonly PhrasingContent[],
  context: Context,
): readonly PhrasingContent[] | null {
  const [first, ...others] = nodes;
  const match = first?.type === 'text' ? dash.exec(first.value) : null;
  if (match === null || written(first!, context).startsWith('\\')) return null;
  return withText(first as Text, match[0].length, others, context);
}

function lastLine(
  paragraph: Paragraph,
  context: Context,
): { quote: Paragraph; attribution: readonly PhrasingContent[] } | null {
  const { children } = paragraph;
  for (let index = children.length - 1; index >= 0; index--) {
    const node = children[index]!;
    const after = children.slice(index + 1);
    if (node.type === 'break') {
      const attribution = withoutDash(after, context);
      if (attribution === null || index === 0) return null;
      return { quote: { ...paragraph, children: children.slice(0, index) }, attribution };
    }
    const match = node.type === 'text' ? dashLine.exec(node.value) : null;
    if (node.type !== 'text' || (match === null && !node.value.includes('\n'))) continue;
    if (match === null) return null;
    const quote = [...children.slice(0, index), part(node, 0, match.index, context)];
    return {
      quote: { ...paragraph, children: quote },
      attribution: withText(node, match.index + match[0].length, after, context),
    };
  }
  return null;
}

function withText(
  text: Text,
  from: number,
  others: readonly PhrasingContent[],
  context: Context,
): readonly PhrasingContent[] {
  const rest = part(text, from, text.value.length, context);
  return rest.value === '' ? others : [rest, ...others];
}
