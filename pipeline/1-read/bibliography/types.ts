/** What is wrong in a file of works; lines and columns count from 1. */
export interface Fault {
  readonly reason: string;
  readonly line: number;
  readonly column: number;
}
