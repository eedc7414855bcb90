import { type Statement, statements } from '../figures/index.ts';
import { isSameLabel } from '../figures/labels.ts';
import type { Finding, Rule } from '../types.ts';

/** More numbers of one thing than this are a series, which nobody expects to agree. */
const most = 40;

/** Rounded numbers, shares, ranges and sums of money are no counts that must agree. */
export const conflictingFigure: Rule = {
  code: 'conflicting-figure',
  severity: 'warning',
  about:
    'Two exact numbers of the same thing, by the same actor and of the same time, differ: “836 protest notes” here, “863” in a table or chart there. In running text only numbers that differ as mistyped ones do are reported, for the same words may count other things. Correct one; better, mark it once and quote it with `:value[]{#id}`.',
  example: {
    bad: 'Pakistan has lodged 836 protest notes.\n\n| What | Number |\n|---|---|\n| Protest notes | 863 |',
    good: 'Pakistan has lodged 836 protest notes.\n\n| What | Number |\n|---|---|\n| Protest notes | 836 |',
  },
  find: (brief) => [...groupsOf(statements(brief)).values()].flatMap(conflictsIn),
};

/** By the last two words of what is counted: what is the same ends with the same. */
function groupsOf(all: readonly Statement[]): ReadonlyMap<string, Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of all) {
    const key = statement.words.slice(-2).join(' ');
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return groups;
}

function conflictsIn(group: readonly Statement[]): Finding[] {
  if (group.length > most) return [];
  return group.flatMap((statement, index) => {
    const other = group
      .slice(0, index)
      .find((before) => isConflict(statement, before) && !isSettled(statement, before, group));
    return other === undefined ? [] : conflict(statement, other);
  });
}

/** A number without a time agrees with that of one year, and need not with those of others. */
function isSettled(a: Statement, b: Statement, group: readonly Statement[]): boolean {
  if (a.time === b.time) return false;
  const untimed = a.time === null ? a : b;
  return group.some((other) => other !== untimed && other.value === untimed.value);
}

function conflict({ text, source }: Statement, other: Statement): Finding {
  const { path, line } = other.source;
  return {
    message: `"${text}" stands here, and "${other.text}" at ${path}:${line}`,
    hint: 'correct one, mark it with `:key-figure[…]{#id}` and quote it with `:value[]{#id}`',
    source,
  };
}

function isConflict(a: Statement, b: Statement): boolean {
  if (a.value === b.value || a.unit !== b.unit || !isSameLabel(a.words, b.words)) return false;
  if (!mayBeSame(a.actor, b.actor) || !overlap(a.time, b.time)) return false;
  const kinds = new Set([a.where, b.where]);
  // Typed beside a mark: conflicting-mention says that, and knows more of it.
  if (kinds.has('marked') && kinds.has('text')) return false;
  if (isMistyped(a.value, b.value))
    return a.where !== 'text' || b.where !== 'text' || isCertain(a, b);
  return (
    a.where !== b.where && a.time !== null && a.time === b.time && a.value > 20 && b.value > 20
  );
}

/** Two of running text must say the same of actor and time, if only nothing. */
function isCertain(a: Statement, b: Statement): boolean {
  return a.actor === b.actor && a.time === b.time && a.words.length === b.words.length;
}

function mayBeSame(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

/** `2025` and `2025-10` do. */
function overlap(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a);
}

/** The digits of the other in another order, or one of them changed: 836 and 863, 836 and 837. */
function isMistyped(a: number, b: number): boolean {
  if (a < 100 || !Number.isInteger(a) || isRound(a) || isRound(b)) return false;
  const [left, right] = [String(a), String(b)];
  if (left.length !== right.length) return false;
  const differing = [...left].filter((digit, at) => digit !== right[at]).length;
  return differing === 1 || (differing === 2 && sorted(left) === sorted(right));
}

const isRound = (value: number) => value % 10 ** (String(value).length - 1) === 0;

const sorted = (digits: string) => [...digits].sort().join('');
