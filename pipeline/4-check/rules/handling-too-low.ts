import type { Brief } from '../../3-extract/types.ts';
import { levelOf } from '../../handling.ts';
import type { Source } from '../../source.ts';
import { type Mark, marksOf } from '../handling.ts';
import type { Finding, Rule } from '../types.ts';

/** A pack is handled by its own mark: that must be as high as the highest of its parts'. */
export const handlingTooLow: Rule = {
  code: 'handling-too-low',
  severity: 'error',
  about:
    'A document (`handling` in its front matter) or a section has a handling mark that is higher than that of the pack, or of another scheme. The mark of the pack, which stands on every page, must be at least that of its highest part. Known are the schemes of the UK, NATO, the EU and TLP 2.0; levels of your own are listed under `markings`, the lowest first.',
  example: {
    pack: 'handling: OFFICIAL',
    bad: '# Risks {handling="SECRET"}\n\nThey are many.',
    good: '# Risks {handling="OFFICIAL"}\n\nThey are many.',
  },
  find: (brief) => marksOf(brief).flatMap((mark) => findingOf(mark, brief.pack)),
};

function findingOf({ text, source }: Mark, { handling, markings = [] }: Brief['pack']): Finding[] {
  if (text.toUpperCase() === handling?.toUpperCase()) return [];
  if (handling === null) return [tooLow(text, 'not at all', source)];
  const [part, whole] = [levelOf(text, markings), levelOf(handling, markings)];
  if (part === null || whole?.scheme !== part.scheme) return [incomparable(text, handling, source)];
  return whole.rank >= part.rank ? [] : [tooLow(text, `only "${handling}"`, source)];
}

function tooLow(mark: string, pack: string, source: Source): Finding {
  const message = `this part is marked "${mark}", the pack ${pack}`;
  return { message, hint: `set \`handling: ${JSON.stringify(mark)}\` for the pack`, source };
}

function incomparable(mark: string, pack: string, source: Source): Finding {
  const message = `"${mark}" cannot be compared with the mark of the pack, "${pack}"`;
  const hint = 'use one scheme, or list your own levels under `markings`, the lowest first';
  return { message, hint, source };
}
