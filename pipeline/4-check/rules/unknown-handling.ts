import { isTlp, levelOf, levelsOf } from '../../handling.ts';
import { type Mark, marksOf } from '../handling.ts';
import type { Finding, Rule } from '../types.ts';

/** “TLP:ORANGE”: whoever receives it will not know what they may do with it. */
export const unknownHandling: Rule = {
  code: 'unknown-handling',
  severity: 'warning',
  about:
    'A handling mark begins with “TLP” and is none of those of the Traffic Light Protocol 2.0, which are written without spaces and never translated: `TLP:RED`, `TLP:AMBER+STRICT`, `TLP:AMBER`, `TLP:GREEN`, `TLP:CLEAR`.',
  example: {
    pack: 'handling: TLP:RED',
    bad: '# Risks {handling="TLP:ORANGE"}\n\nThey are many.',
    good: '# Risks {handling="TLP:AMBER"}\n\nThey are many.',
  },
  find: (brief) => {
    const { handling, markings, source } = brief.pack;
    const whole = handling === null ? [] : [{ text: handling, source }];
    return [...whole, ...marksOf(brief)].flatMap((mark) => findingOf(mark, markings));
  },
};

function findingOf({ text, source }: Mark, markings?: readonly string[]): Finding[] {
  if (!isTlp(text)) return [];
  const level = levelOf(text, markings);
  if (level !== null && text.trim().startsWith(level.name)) return [];
  const message = `"${text}" is no mark of the Traffic Light Protocol`;
  const hint =
    level === null ? `its marks are ${levelsOf('TLP').join(', ')}` : `write "${level.name}"`;
  return [{ message, hint, source }];
}
