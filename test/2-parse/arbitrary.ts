import fc from 'fast-check';

/** Text of unique words and the signs of Markdown, in any order. */
export interface Noise {
  readonly text: string;
  readonly words: readonly string[];
}

const signs = [
  ...['*', '**', '_', '~~', '`', '[', ']', '![', '> ', '- ', '1. ', '# ', '| ', '|-|-|', '---'],
  ...[':', '::', ':::', ':::\n', '\n', '\n\n', '    ', '\t', '\\', '&', '"', "'", '!', '.', '—'],
  ...[':value', ':key-figure[', ':abbr[', '::contents', ':::note\n', ':::summary', ':::only\n'],
  ...[':::recommendation\n', ':::chronology\n- 2025: ', '[^', '{', '}', 'Table: ', 'Source: '],
  ...[
    '> [!NOTE]\n',
    '> — ',
    '10:30',
    'C:\\',
    '[ ] ',
    '```\n',
    '~~~\n',
    '$',
    '$$',
    '$$\n',
    '=',
    '===',
  ],
  ...[': ', '\n: ', '\n:   ', ':::agenda\n- 09:00 ', ':::biography', ':::quote\n', ':::figures\n'],
  ...['::abbreviations', '[@', '*[', '- 10:00–', ':::landscape\n'],
];

/**
 * The same without what takes words legitimately: raw HTML, addresses, definitions, attributes and
 * the language of a code block.
 */
const takes = /[<{}]|\]\(|\]:|(?:```|~~~)[^\n]|:::[\w-]/;
const quiet = signs.filter((sign) => !takes.test(sign));

function noiseOf(alphabet: readonly string[]): fc.Arbitrary<Noise> {
  const pieces = fc.array(
    fc.oneof(fc.constantFrom(...alphabet), fc.constant(null), fc.constant(' ')),
    {
      maxLength: 40,
    },
  );
  return pieces.map((list) => {
    const words: string[] = [];
    const text = list.map((piece) => {
      if (piece !== null) return piece;
      words.push(`w${words.length}x`);
      return words[words.length - 1]!;
    });
    return { text: text.join(''), words };
  });
}

/** Anything at all. */
export const anyNoise = noiseOf([
  ...signs,
  '<',
  '](',
  ']: ',
  '{#',
  '<!--',
  '</b>',
  '&amp;',
  '\u0000',
]);

/** Noise in which every word must be printed. */
export const quietNoise = noiseOf(quiet).filter(({ text }) => !takes.test(text));

const line = fc.stringMatching(/^[a-z]{1,8}(?: [a-z]{1,8}){0,4}$/);

/** Our own constructs with words in all the places that are printed. */
export const constructs = fc
  .array(
    fc.oneof(
      line,
      fc
        .tuple(fc.constantFrom('#', '##', '###'), line)
        .map(([mark, text]) => `${mark} ${text} {#id}`),
      fc
        .tuple(
          fc.constantFrom(
            'summary',
            'background',
            'note',
            'recommendation',
            'key-figures',
            'other',
          ),
          line,
          line,
        )
        .map(([name, label, text]) => `:::${name}[${label}]\n${text}\n:::`),
      fc
        .tuple(line, line)
        .map(([a, b]) => `:::question[${a}]\n:::only{audience=x}\n${b}\n:::\n:::`),
      fc.tuple(line, line).map(([a, b]) => `:::chronology[${a}]\n- 2025: ${b}\n- ${a}\n:::`),
      fc
        .tuple(line, line)
        .map(([a, b]) => `${a} :key-figure[${b}]{#k by=x} :abbr[${a}]{title="${b}"}`),
      fc.tuple(line, line, line).map(([a, b, c]) => `![${a}](x.png "${b}"){#f}\n\nSource: ${c}`),
      fc
        .tuple(line, line)
        .map(([a, b]) => `Table: ${a} {#t}\n\n| ${b} |\n|---|\n| ${a} |\nSource: ${b}`),
      fc.tuple(line, line).map(([a, b]) => `> ${a}\n> — ${b}`),
      fc.tuple(line, line).map(([a, b]) => `[^${a.replace(/ /g, '')}]: ${b}`),
      fc.tuple(line, line).map(([a, b]) => `- [x] ${a}\n- [${b}](x "t")`),
      fc.tuple(line, line).map(([a, b]) => `:::agenda[${a}]\n- 09:00 ${b}\n- ${a}\n:::`),
      fc.tuple(line, line).map(([a, b]) => `:::biography[${a}]{role="x"}\n${b}\n:::`),
      fc.tuple(line, line).map(([a, b]) => `:::quote[${a}]\n${b}\n:::`),
      fc.tuple(line, line).map(([a, b]) => `:::landscape\n${a}\n\n${b}\n:::`),
      fc
        .tuple(line, line, line)
        .map(([a, b, c]) => `:::figures[${a}]\n![x](x.png "${b}")\n\n${c}\n:::`),
      fc.tuple(line, line).map(([a, b]) => `${a}\n: ${b}\n\n: ${a}`),
      fc.tuple(line, line).map(([a, b]) => `Costs $5 ${a} and $10 ${b} [@${a}]`),
      line.map((text) => `Source:${text} 10:30 note:${text}[x] ::${text.replace(/ /g, '-')}`),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join('\n\n'));
