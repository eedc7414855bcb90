import type { Paragraph } from 'mdast';
import type { Segment } from './cuts.ts';

/**
 * Lines that begin with a letter or a quotation mark and hold no sign that Markdown or one of our
 * extensions gives a meaning to, and no space at their ends.
 */
const plain =
  /^(?:[\p{L}(“”"'‘’«„¿¡€£][^*_`<>[\]\\&~$|{}\t\r\n\0]*(?<!\s)(?:\n(?!$)|(?=\n*$)))+\n*$/u;

/** A segment that is one paragraph without markup, without asking the parser; else null. */
export function plainParagraph({ text, offset, line }: Segment): Paragraph | null {
  if (!plain.test(text)) return null;
  const value = text.trimEnd();
  const lines = value.split('\n');
  const position = () => ({
    start: { line, column: 1, offset },
    end: {
      line: line + lines.length - 1,
      column: lines.at(-1)!.length + 1,
      offset: offset + value.length,
    },
  });
  return {
    type: 'paragraph',
    children: [{ type: 'text', value, position: position() }],
    position: position(),
  };
}
