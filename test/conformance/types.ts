import type { Reading } from './reading.ts';

/** What is wrong with a file. */
export interface Finding {
  readonly code: string;
  readonly message: string;
}

export interface Rule {
  readonly code: string;
  /** Where it comes from: a checkpoint of the Matterhorn Protocol 1.1, or a clause. */
  readonly source: string;
  /** One message for each place that breaks it. */
  check(reading: Reading): readonly string[];
}
