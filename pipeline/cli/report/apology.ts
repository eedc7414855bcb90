import type { Failure } from '../built.ts';

/** What a user is told of a bug of ours: no stack trace, unless it was asked for. */
export function apology(
  { message, stack }: Failure,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const details = (env.DEBUG ?? '').split(/[\s,]+/).includes('briefpack');
  return [
    `briefpack failed, and that is not your fault: ${message.split('\n')[0]}`,
    details ? stack : 'Set DEBUG=briefpack to see the details, and please report them.',
    '',
  ].join('\n');
}
