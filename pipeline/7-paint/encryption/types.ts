/** How a file is locked: PDF 2.0 (ISO 32000-2), 7.6.4, revision 6. */
export interface Encryption {
  /** Opens the file for reading; '' lets everybody read it. */
  readonly userPassword: string;
  /** Opens the file for everything. */
  readonly ownerPassword: string;
  /** A source of random bytes: keys and salts may not repeat. */
  random(length: number): Uint8Array;
}
