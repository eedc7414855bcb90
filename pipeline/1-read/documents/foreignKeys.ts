import { packSchema } from '../manifest/schema.ts';

/**
 * Front matter is shared with other tools: what to say of a key that resembles none of ours. (A
 * likely misspelling stays an error.)
 */
export function foreignKey(key: string): { message: string; hint: string } {
  if (!Object.hasOwn(packSchema.shape, key))
    return {
      message: `briefpack does not use the key \`${key}\``,
      hint: 'take it out, or leave it for the tool that uses it',
    };
  return {
    message: `\`${key}\` has no effect in the front matter of a document`,
    hint: `write \`${key}\` in pack.yaml`,
  };
}
