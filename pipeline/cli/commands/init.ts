import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { findPackageRoot } from '../../build.ts';
import type { Io } from '../io.ts';
import { type ExitCode, exit, UsageError } from '../usage.ts';

/** `briefpack init`: writes a small pack that builds. Never overwrites anything. */
export async function initCommand(name: string, io: Io): Promise<ExitCode> {
  const folder = resolve(io.cwd, name);
  const schema = readFileSync(join(await findPackageRoot(), 'docs/pack.schema.json'), 'utf8');
  const date = io.now().toISOString().slice(0, 10);
  const files = { ...starter(titleFrom(basename(folder)), date), 'pack.schema.json': schema };
  const taken = Object.keys(files).filter((file) => existsSync(join(folder, file)));
  if (taken.length > 0) throw new UsageError(`${name} already has ${taken.join(', ')}`);
  try {
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  } catch (error) {
    throw new UsageError(
      `${name} cannot be written: ${error instanceof Error ? error.message : error}`,
    );
  }
  io.out(`${name} has ${Object.keys(files).join(', ')}\nNow: briefpack build ${name}\n`);
  return exit.good;
}

/** `water-treaty` → `Water treaty`. */
function titleFrom(name: string): string {
  const words = name.replaceAll(/[-_]+/g, ' ').trim();
  return words === '' ? 'Untitled' : words.charAt(0).toUpperCase() + words.slice(1);
}

function starter(title: string, date: string): Record<string, string> {
  return {
    'pack.yaml': `# yaml-language-server: $schema=./pack.schema.json
title: ${JSON.stringify(title)}
subtitle: What to decide, and why now
purpose: For the meeting of the board
reference: EX/1
edition: "1"
date: ${date}
status: draft
lang: en
documents:
  - 01-summary.md
  - 02-background.md
`,
    '01-summary.md': summary,
    '02-background.md': background,
  };
}

const summary = `# Summary

The ferry between the two towns carried :key-figure[41,000 passengers]{#passengers as-of=2025 by="the harbour office"} last year. Its licence ends in June. The reasons are in [](#licence).

## Recommendations

:::recommendation{#renew to="the Board" owner="Harbour Office" by=2030-03-31 priority=high}
Renew the licence for three years.
:::

:::recommendation{#survey to="the Harbour Office" by=2030-06-30}
Ask passengers which sailings they would miss.
:::
`;

const background = `# Background

## The licence {#licence}

The licence was given for five years. All :value[]{#passengers} passengers used one of four sailings a day.

Table: Sailings and passengers {#sailings}

| Sailing | Passengers | Share of seats |
|---|---:|---:|
| 07:10 | 17,500 | 92 % |
| 11:40 | 6,200 | 33 % |
| 15:40 | 6,900 | 36 % |
| 18:10 | 10,400 | 55 % |

Source: Harbour office, counts at the gate

[](#sailings) shows that two of the four sailings carry most of the passengers.[^count]

[^count]: Both directions together.
`;
