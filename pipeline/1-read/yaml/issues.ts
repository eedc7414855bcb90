import type * as z from 'zod';
import type { Diagnostic } from '../../diagnostic.ts';
import { didYouMean } from '../../nearest.ts';
import { report } from '../codes.ts';
import type { Places } from './places.ts';

type Issue = z.core.$ZodIssue;

/** What one schema knows of its keys, for hints. */
export interface Knowledge {
  /** All keys at a path, for "did you mean". */
  keysAt(path: readonly PropertyKey[]): readonly string[];
  /** An example value for a top-level key. */
  exampleOf(key: string): string | undefined;
  /** What to say of a key that resembles none of ours, where such keys are no error. */
  readonly foreign: ForeignKey | null;
}

export type ForeignKey = (key: string) => { readonly message: string; readonly hint: string };

/** Turns what zod found into findings with a place: one for each key or value. */
export function describeIssues(
  issues: readonly Issue[],
  data: unknown,
  places: Places,
  knowledge: Knowledge,
): Diagnostic[] {
  return issues
    .flatMap(unfold)
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => unknownKey([...issue.path, key], places, knowledge))
        : [
            isAbsent(data, issue)
              ? missing(issue, places)
              : invalid(issue, data, places, knowledge),
          ],
    );
}

/** Of a union that failed, the branch that was meant: one of the right kind that failed inside. */
export function unfold(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant =
    issue.errors.find((branch) => branch.some(isInner)) ??
    issue.errors.find((branch) => branch.every(({ code }) => code !== 'invalid_type'));
  if (meant === undefined) return [issue];
  return meant.flatMap((inner) => unfold({ ...inner, path: [...issue.path, ...inner.path] }));
}

function isInner({ code, path }: Issue): boolean {
  return path.length > 0 || code === 'unrecognized_keys';
}

function unknownKey(path: readonly PropertyKey[], places: Places, knowledge: Knowledge) {
  const key = String(path.at(-1));
  const source = places.key(path);
  const known = knowledge.keysAt(path.slice(0, -1));
  const meant = didYouMean(key, known);
  if (meant === undefined && knowledge.foreign && path.length === 1)
    return report('foreign-key', { ...knowledge.foreign(key), source });
  const hint = meant ?? `the keys here are ${quoted(known, 'and')}`;
  return report('unknown-key', { message: `There is no key \`${key}\``, hint, source });
}

function isAbsent(data: unknown, issue: Issue): boolean {
  return (
    issue.code === 'invalid_type' && issue.path.length > 0 && at(data, issue.path) === undefined
  );
}

function missing(issue: Issue, places: Places): Diagnostic {
  const key = String(issue.path.at(-1));
  return report('missing-key', {
    message: `The key \`${key}\` is missing`,
    hint: `add \`${key}: …\``,
    source: places.value(issue.path),
  });
}

function invalid(issue: Issue, data: unknown, places: Places, knowledge: Knowledge): Diagnostic {
  const value = at(data, issue.path);
  const found = ['object', 'undefined'].includes(typeof value) ? kindOf(value) : `\`${value}\``;
  return report('invalid-value', {
    message: `${subject(issue.path)} must be ${expectation(issue)}, not ${found}`,
    hint: suggestion(issue, value) ?? exampleHint(issue.path, knowledge),
    source: places.value(issue.path),
  });
}

function subject(path: readonly PropertyKey[]): string {
  const names = path.filter((step) => typeof step !== 'number');
  if (names.length === 0) return 'This';
  const last = path.at(-1);
  const item = typeof last === 'number' ? `Item ${last + 1} of ` : '';
  return `${item}\`${names.join('.')}\``;
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return quoted(issue.values.map(String), 'or');
    case 'invalid_union':
      return [...new Set(issue.errors.flatMap((branch) => branch.map(expectation)))].join(' or ');
    case 'too_small':
      return issue.origin === 'number' ? `${issue.minimum} or more` : 'something, not empty';
    case 'too_big':
      return `${issue.maximum} or less`;
    default:
      return issue.message;
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return value === undefined || value === null ? 'nothing' : 'keys with values';
}

function suggestion(issue: Issue, value: unknown): string | undefined {
  return issue.code === 'invalid_value' && typeof value === 'string'
    ? didYouMean(value, issue.values.map(String))
    : undefined;
}

function exampleHint(path: readonly PropertyKey[], knowledge: Knowledge): string | undefined {
  const key = String(path[0]);
  const example = knowledge.exampleOf(key);
  return example === undefined ? undefined : `for example \`${key}: ${example}\``;
}

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    data,
  );
}

function quoted(names: readonly string[], conjunction: 'and' | 'or'): string {
  const all = names.map((name) => `\`${name}\``);
  if (all.length < 2) return all.join('');
  return `${all.slice(0, -1).join(', ')} ${conjunction} ${all.at(-1)}`;
}
