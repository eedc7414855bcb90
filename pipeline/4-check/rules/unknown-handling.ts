import { isTlp, levelOf, levelsOf } from '../../handling.ts';
import { report } from '../codes.ts';
import type { Rule } from '../types.ts';

/** “TLP:ORANGE”: whoever receives it will not know what they may do with it. */
export const unknownHandling: Rule = ({ pack }) => {
  const { handling, markings } = pack;
  if (handling === null || !isTlp(handling)) return [];
  const level = levelOf(handling, markings);
  const names = levelsOf('TLP').join(', ');
  if (level === null) {
    const message = `"${handling}" is no mark of the Traffic Light Protocol`;
    return [report('unknown-handling', { message, hint: `its marks are ${names}` })];
  }
  if (handling.trim().startsWith(level.name)) return [];
  const message = `"${handling}" is not written as the Traffic Light Protocol wants it`;
  return [report('unknown-handling', { message, hint: `write "${level.name}"` })];
};
