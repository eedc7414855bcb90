import type { BuildOptions, OutputFormat } from '../build.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage.ts';

/** As commander delivers them. */
export interface Flags {
  readonly out?: string;
  readonly audience?: string;
  readonly format?: string;
  readonly theme?: string;
  readonly date?: string;
  readonly jobs?: string;
  readonly shard?: string;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly sarif?: string;
  readonly quiet?: boolean;
  readonly timings?: boolean;
  /** True: any port. */
  readonly serve?: string | true;
  readonly encrypt?: boolean;
  /** True: as often as is usual. */
  readonly poll?: string | true;
}

export function buildOptions(flags: Flags, io: Io): Omit<BuildOptions, 'timing' | 'onPages'> {
  return {
    cwd: io.cwd,
    out: flags.out ?? 'out',
    audience: flags.audience,
    theme: flags.theme,
    formats: formats(flags.format),
    date: fixedDate(flags.date, io.env.SOURCE_DATE_EPOCH),
    encryption: passwords(flags.encrypt, io),
    now: io.now(),
  };
}

const known: readonly OutputFormat[] = ['pdf', 'html', 'json', 'csv'];

function formats(list: string | undefined): readonly OutputFormat[] | undefined {
  if (list === undefined) return undefined;
  const names = list.split(',').map((name) => name.trim().toLowerCase());
  const wrong = names.find((name) => !known.some((format) => format === name));
  if (wrong !== undefined)
    throw new UsageError(`--format takes ${known.join(', ')}, not \`${wrong}\``);
  return known.filter((format) => names.includes(format));
}

/** `--date` comes before SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/). */
function fixedDate(date: string | undefined, epoch: string | undefined): Date | undefined {
  if (date !== undefined) {
    const parsed = new Date(date);
    const isIso = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?Z)?$/.test(date);
    if (
      !isIso ||
      !Number.isFinite(parsed.getTime()) ||
      !parsed.toISOString().startsWith(date.slice(0, 10))
    )
      throw new UsageError(`--date takes a date like 2025-11-10, not \`${date}\``);
    return parsed;
  }
  if (epoch === undefined || epoch === '') return undefined;
  const parsed = new Date(Number(epoch) * 1000);
  if (!/^\d+$/.test(epoch) || !Number.isFinite(parsed.getTime()))
    throw new UsageError(`SOURCE_DATE_EPOCH must be seconds since 1970, not \`${epoch}\``);
  return parsed;
}

/** From the environment: arguments can be read by every user of a machine. */
function passwords(encrypt: boolean | undefined, { env }: Io): BuildOptions['encryption'] {
  if (encrypt !== true) return undefined;
  const owner = env.BRIEFPACK_OWNER_PASSWORD;
  if (!owner) throw new UsageError('--encrypt takes the password from BRIEFPACK_OWNER_PASSWORD');
  return { owner, user: env.BRIEFPACK_USER_PASSWORD ?? '' };
}

export function jobCount(jobs: string | undefined): number | undefined {
  if (jobs === undefined) return undefined;
  if (!/^[1-9]\d{0,2}$/.test(jobs))
    throw new UsageError(`--jobs takes a number from 1, not \`${jobs}\``);
  return Number(jobs);
}

/** The port of `--serve [PORT]`; null without it. 0 is any that is free. */
export function portOf(serve: string | true | undefined): number | null {
  if (serve === undefined) return null;
  if (serve === true) return 0;
  if (!/^\d{1,5}$/.test(serve) || Number(serve) > 65535)
    throw new UsageError(`--serve takes a port up to 65535, not \`${serve}\``);
  return Number(serve);
}

/** Milliseconds of `--poll [MS]`; undefined without it. */
export function pollInterval(poll: string | true | undefined): number | undefined {
  if (poll === undefined) return undefined;
  if (poll === true) return 500;
  if (!/^\d{1,5}$/.test(poll) || Number(poll) < 20)
    throw new UsageError(`--poll takes milliseconds from 20, not \`${poll}\``);
  return Number(poll);
}
