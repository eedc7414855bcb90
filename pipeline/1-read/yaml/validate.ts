import * as z from 'zod';
import type { Diagnostic, Result } from '../../diagnostic.ts';
import { describeIssues, type ForeignKey, type Knowledge, unfold } from './issues.ts';
import type { Yaml } from './parse.ts';

/**
 * Validates YAML against a schema. A faulty key is reported and then left out, so that the rest of
 * the build can find the rest of the faults.
 */
export function validate<S extends z.ZodRawShape>(
  yaml: Yaml,
  schema: z.ZodObject<S>,
  foreign: ForeignKey | null = null,
): Result<Partial<z.output<z.ZodObject<S>>>> {
  const first = schema.safeParse(yaml.data ?? {});
  if (first.success) return { value: first.data as Partial<typeof first.data>, diagnostics: [] };
  const { issues } = first.error;
  const diagnostics: Diagnostic[] = describeIssues(
    issues,
    yaml.data,
    yaml.places,
    knowledgeOf(schema, foreign),
  );
  const rest = schema.partial().safeParse(without(yaml.data, issues));
  const value = (rest.success ? rest.data : schema.partial().parse({})) as Partial<
    z.output<z.ZodObject<S>>
  >;
  return { value, diagnostics };
}

/** The data without the top-level keys that have faults; of a list only the faulty items go. */
function without(data: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return {};
  const rest = new Map<string, unknown>(Object.entries(data));
  const faulty = new Map<string, Set<number>>();
  for (const issue of issues.flatMap(unfold)) {
    const [key, index] = issue.path;
    if (issue.code === 'unrecognized_keys' && key === undefined) {
      for (const name of issue.keys) rest.delete(name);
    } else if (Array.isArray(rest.get(String(key))) && typeof index === 'number') {
      faulty.set(String(key), (faulty.get(String(key)) ?? new Set()).add(index));
    } else rest.delete(String(key));
  }
  for (const [key, indices] of faulty) {
    const list = rest.get(key);
    if (Array.isArray(list))
      rest.set(
        key,
        list.filter((_, index) => !indices.has(index)),
      );
  }
  return Object.fromEntries(rest);
}

function knowledgeOf(schema: z.ZodObject, foreign: ForeignKey | null): Knowledge {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return {
    foreign,
    keysAt: (path) => keysOf(path.reduce<JsonSchema | undefined>(below, json)),
    exampleOf: (key) => {
      const example = json.properties?.[key];
      return typeof example === 'object' ? exampleText(example.examples) : undefined;
    },
  };
}

type JsonSchema = z.core.JSONSchema._JSONSchema;

function below(schema: JsonSchema | undefined, step: PropertyKey): JsonSchema | undefined {
  return branches(schema)
    .map((branch) =>
      typeof step === 'number'
        ? (branch.items as JsonSchema | undefined)
        : branch.properties?.[String(step)],
    )
    .find((found) => found !== undefined);
}

function keysOf(schema: JsonSchema | undefined): string[] {
  return branches(schema).flatMap((branch) => Object.keys(branch.properties ?? {}));
}

function branches(schema: JsonSchema | undefined): z.core.JSONSchema.JSONSchema[] {
  if (typeof schema !== 'object') return [];
  return [schema, ...(schema.anyOf ?? []).filter((branch) => typeof branch === 'object')];
}

function exampleText(examples: unknown): string | undefined {
  const first: unknown = Array.isArray(examples) ? examples[0] : undefined;
  if (first === undefined) return undefined;
  return typeof first === 'string' ? first : JSON.stringify(first).replaceAll(',', ', ');
}
