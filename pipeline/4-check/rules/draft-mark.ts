import type { Brief } from '../../3-extract/types.ts';
import { partOf } from '../../source.ts';
import { eachNode } from '../nodes.ts';
import type { Finding, Rule } from '../types.ts';

/** In capitals, so that no word of any language is meant; XXX is not the numeral of a name. */
const words =
  /(?<![\p{L}\p{N}])(?:TODO|TBC|TBD|TK|FIXME|(?<!\p{Lu}[\p{L}.]*\s)XXX+|DRAFT(?! \p{Lu}))(?![\p{L}\p{N}])|[Ll]orem ipsum/gu;

/** A number to come: `XX %`, `€XX`, `XX.XX.2025`, `xx million`. */
const numbers =
  /(?<![\p{L}\p{N}])XX+(?=\s?%|[./-]XX| (?:per cent|percent|million|billion|thousand)\b)|[$€£] ?XX+(?!\p{L})|(?<![\p{L}\p{N}])xx+(?=\s?%| (?:per cent|percent|million|billion)\b)/gu;

/** `[…]`, `[insert date]`, `[à compléter]`, `???`. */
const gaps =
  /\[(?:\s*(?:\.{2,}|…|_{2,}|\?+|•|●)\s*|(?:insert|add|check|confirm|update|to be|placeholder|à compléter|à confirmer|zu ergänzen|por completar|por confirmar|eklenecek)(?![\p{L}\p{N}])[^\][]{0,80})\]|\?{3,}/giu;

/** CriticMarkup (http://criticmarkup.com), and what version control leaves of a conflict. */
const changes = /\{\+\+.+?\+\+\}|\{--.+?--\}|\{>>.+?<<\}|^(?:<{7}|>{7}) /gsu;

const marks = [words, numbers, gaps, changes];

export const draftMark: Rule = {
  code: 'draft-mark',
  severity: 'warning',
  about:
    'A pack whose status is final still has a mark of unfinished work: TODO, TBC, TBD, TK, XXX, FIXME, DRAFT, “lorem ipsum”, a number or passage to come (`XX %`, `[…]`, `[insert date]`, `???`), or a tracked change (`{++ … ++}`). Code is left alone.',
  example: {
    pack: 'status: final',
    bad: 'Two crossings are open (TBC).',
    good: 'Two crossings are open.',
  },
  find: (brief) => {
    if (brief.pack.status !== 'final') return [];
    const found: Finding[] = inManifest(brief);
    eachNode(brief, (node) => {
      if (node.type !== 'text') return;
      const { value, source } = node;
      for (const { mark, at } of marksIn(value))
        found.push(stillSays(mark, partOf(source, value, at, at + mark.length)));
    });
    return found;
  },
};

/** The title may be that of a document, where it is found anyway. */
function inManifest({ pack, documents }: Brief): Finding[] {
  const { title, subtitle, purpose, edition, reference, source } = pack;
  const own = documents.some((document) => document.title === title) ? null : title;
  const [first] = [own, subtitle, purpose, edition, reference].flatMap((text) =>
    marksIn(text ?? ''),
  );
  return first ? [stillSays(first.mark, source)] : [];
}

interface Mark {
  readonly mark: string;
  /** UTF-16 offset. */
  readonly at: number;
}

function marksIn(text: string): Mark[] {
  return marks.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: mark, index: at }) => ({ mark, at })),
  );
}

function stillSays(mark: string, source: Finding['source']): Finding {
  return {
    message: `the pack is final and still says "${mark.slice(0, 40)}"`,
    hint: 'finish the passage, or set `status: draft`',
    source,
  };
}
