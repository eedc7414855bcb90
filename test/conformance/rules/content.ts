import { isArtifact, isContent, type Mark } from '../content/types.ts';
import { nameOf } from '../file/objects.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from '../types.ts';

export const contentRules: readonly Rule[] = [
  { code: 'untagged-content', source: 'Matterhorn 01-005', check: untagged },
  {
    code: 'artifact-in-content',
    source: 'Matterhorn 01-003',
    check: nested(isArtifact, isContent),
  },
  {
    code: 'content-in-artifact',
    source: 'Matterhorn 01-004',
    check: nested(isContent, isArtifact),
  },
  {
    code: 'content-in-content',
    source: 'ISO 32000-1, 14.7.4.2',
    check: nested(isContent, isContent),
  },
  { code: 'artifact-type', source: 'ISO 32000-1, table 330', check: artifactTypes },
  { code: 'artifact-text', source: 'Matterhorn 01-001', check: artifactText },
  { code: 'mcid-twice', source: 'ISO 32000-1, 14.7.4.2', check: twice },
];

function untagged({ pages }: Reading): string[] {
  return pages.flatMap(({ index, content }) =>
    content.shown
      .filter(({ marks }) => !marks.some((mark) => isArtifact(mark) || isContent(mark)))
      .map(({ kind, text }) => `page ${index + 1}: ${kind} ${JSON.stringify(text)}`),
  );
}

function nested(inner: (mark: Mark) => boolean, outer: (mark: Mark) => boolean): Rule['check'] {
  return ({ pages }) =>
    pages.flatMap(({ index, content }) =>
      content.marks
        .filter((marks) => inner(marks.at(-1)!) && marks.slice(0, -1).some(outer))
        .map((marks) => `page ${index + 1}: ${marks.map(({ tag }) => tag).join(' > ')}`),
    );
}

const types = new Set(['Pagination', 'Layout', 'Page', 'Background']);

function artifactTypes({ file, pages }: Reading): string[] {
  return pages.flatMap(({ index, content }) =>
    content.marks
      .map((marks) => marks.at(-1)!)
      .filter(isArtifact)
      .filter(
        ({ properties }) => !types.has(nameOf(file.get(properties ?? undefined, 'Type')) ?? ''),
      )
      .map(() => `page ${index + 1}: an artifact without a type`),
  );
}

/** Running heads and what a page repeats are pagination; other words are content. */
function artifactText({ file, pages }: Reading): string[] {
  return pages.flatMap(({ index, content }) =>
    content.shown
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
      .filter(({ marks }) => {
        const artifact = marks.find(isArtifact);
        const type = nameOf(file.get(artifact?.properties ?? undefined, 'Type'));
        return artifact !== undefined && type !== 'Pagination';
      })
      .map(({ text }) => `page ${index + 1}: ${JSON.stringify(text)}`),
  );
}

function twice({ pages }: Reading): string[] {
  return pages.flatMap(({ index, content }) => {
    const mcids = content.marks.flatMap((marks) => marks.at(-1)!.mcid ?? []);
    return [...new Set(mcids.filter((mcid, i) => mcids.indexOf(mcid) !== i))].map(
      (mcid) => `page ${index + 1}: MCID ${mcid}`,
    );
  });
}
