import type { Comparison } from './compare.ts';
import type { Compared } from './index.ts';
import { verdictOn } from './verdicts.ts';

/** The report in Markdown: where all agree in a sentence, where not with the verdict. */
export function report(compared: readonly Compared[]): string {
  const agreeing = compared.filter((one) => [...one.with.values()].every(agrees));
  const differing = compared.filter((one) => !agreeing.includes(one));
  const unexplained = differing.flatMap((one) =>
    [...one.with].filter(
      ([engine, found]) => !agrees(found) && !verdictOn(one.name, engine, found),
    ),
  );
  return [
    '# Side by side with Chromium and WeasyPrint',
    '',
    'Made by `npm run bench -- side-by-side`: each file is set by our engine, printed by Chromium and by WeasyPrint, with the same faces. The words are read from the PDFs with `pdftotext` and compared: how many pages, which words are missing, how many words stand on the same page, and at the same place to 1.25 pt. Engines break paragraphs by different rules (ours by total fit), so that places differ wherever a paragraph has more than two lines.',
    '',
    `${compared.length} files: ${agreeing.length} alike in all three, ${differing.length} with differences, of which ${unexplained.length} have no verdict yet.`,
    '',
    '## Alike',
    '',
    agreeing.map(({ name }) => `\`${name}\``).join(', '),
    '',
    '## Different',
    '',
    '| file | engine | pages ours / theirs | same page | same place | drift | words only ours / only theirs | who is right |',
    '|---|---|---|---|---|---|---|---|',
    ...differing.flatMap(rowsOf),
    '',
  ].join('\n');
}

function agrees(found: Comparison | null): boolean {
  return (
    found !== null &&
    found.pages[0] === found.pages[1] &&
    found.onlyOurs.length + found.onlyTheirs.length === 0 &&
    found.samePlace >= 0.98
  );
}

function rowsOf({ name, with: comparisons }: Compared): string[] {
  return [...comparisons]
    .filter(([, found]) => !agrees(found))
    .map(([engine, found]) => {
      const verdict = verdictOn(name, engine, found) ?? '—';
      if (found === null) return `| ${name} | ${engine} | no PDF | | | | | ${verdict} |`;
      const { pages, samePage, samePlace, drift, onlyOurs, onlyTheirs } = found;
      const words = [onlyOurs, onlyTheirs].map((list) => list.map(quoted).join(' ') || '·');
      return `| ${name} | ${engine} | ${pages.join(' / ')} | ${percent(samePage)} | ${percent(samePlace)} | ${drift.toFixed(1)} pt | ${words.join(' / ')} | ${verdict} |`;
    });
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function quoted(word: string): string {
  return `\`${word.replaceAll('`', '').replaceAll('|', '\\|')}\``;
}
