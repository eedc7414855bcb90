/** The command was used wrongly: told in one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const exit = { good: 0, findings: 1, usage: 2, internal: 3 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];
