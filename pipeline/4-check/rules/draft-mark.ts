import type { Brief } from '../../3-extract/types.ts';
import { eachNode } from '../nodes.ts';
import type { Finding, Rule } from '../types.ts';

/** In capitals, so that no word of any language is meant; XXX is not the numeral of a name. */
const words =
  /(?<![\p{L}\p{N}])(?:TODO|TBC|TBD|TK|FIXME|(?<!\p{Lu}[\p{L}.]*\s)XXX+|DRAFT(?! \p{Lu}))(?![\p{L}\p{N}])|[Ll]orem ipsum/u;

/** A number to come: `XX %`, `€XX`, `XX.XX.2025`, `xx million`. */
const numbers =
  /(?<![\p{L}\p{N}])XX+(?=\s?%|[./-]XX| (?:per cent|percent|million|billion|thousand)\b)|[$€£] ?XX+(?!\p{L})|(?<![\p{L}\p{N}])xx+(?=\s?%| (?:per cent|percent|million|billion)\b)/u;

/** `[…]`, `[insert date]`, `[à compléter]`, `???`. */
const gaps =
  /\[(?:\s*(?:\.{2,}|…|_{2,}|\?+|•|●)\s*|(?:insert|add|check|confirm|update|to be|placeholder|à compléter|à confirmer|zu ergänzen|por completar|por confirmar|eklenecek)(?![\p{L}\p{N}])[^\][]{0,80})\]|\?{3,}/iu;

/** CriticMarkup (http://criticmarkup.com), and what version control leaves of a conflict. */
const changes = /\{\+\+.+?\+\+\}|\{--.+?--\}|\{>>.+?<<\}|^(?:<{7}|>{7}) /su;

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
      const mark = markIn(node.value);
      if (mark !== null) found.push(stillSays(mark, node.source));
    });
    return found;
  },
};

/** The title may be that of a document, where it is found anyway. */
function inManifest({ pack, documents }: Brief): Finding[] {
  const { title, subtitle, purpose, edition, reference, source } = pack;
  const own = documents.some((document) => document.title === title) ? null : title;
  const mark = [own, subtitle, purpose, edition, reference]
    .map((text) => markIn(text ?? ''))
    .find((found) => found !== null);
  return mark ? [stillSays(mark, source)] : [];
}

function markIn(text: string): string | null {
  for (const mark of marks) {
    const found = mark.exec(text)?.[0];
    if (found !== undefined) return found.trim();
  }
  return null;
}

function stillSays(mark: string, source: Finding['source']): Finding {
  return {
    message: `the pack is final and still says "${mark.slice(0, 40)}"`,
    hint: 'finish the passage, or set `status: draft`',
    source,
  };
}
