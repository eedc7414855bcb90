import process from 'node:process';

/** Where the command runs: all that it knows of the process it is in. */
export interface Io {
  /** Names the program that runs: what it has made it need not make again. */
  readonly program: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Milliseconds from any fixed moment. */
  readonly clock: () => number;
  /** Resolves when the user wants to stop. */
  interrupted(): Promise<void>;
  out(text: string): void;
  err(text: string): void;
  /** Whether findings are read by a person on a terminal. */
  readonly interactive: boolean;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** @param program the hash of its code */
export function processIo(program: string): Io {
  const { env, stderr, version } = process;
  const interactive = stderr.isTTY === true && env.TERM !== 'dumb';
  return {
    // Node sorts and writes dates, each version in its own way.
    program: `${program} ${version}`,
    cwd: process.cwd(),
    env,
    now: () => new Date(),
    clock: () => performance.now(),
    interrupted: () =>
      new Promise((resolve) => {
        process.once('SIGINT', () => resolve());
        process.once('SIGTERM', () => resolve());
      }),
    out: (text) => void process.stdout.write(text),
    err: (text) => void stderr.write(text),
    interactive,
    color: interactive && !env.NO_COLOR,
    width: stderr.columns ?? 100,
  };
}
