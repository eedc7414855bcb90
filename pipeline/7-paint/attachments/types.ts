/** A file that travels inside of the PDF: ISO 19005-3, 6.8. */
export interface Attachment {
  /** With `/` between folders. */
  readonly name: string;
  /** `text/markdown` … */
  readonly mediaType: string;
  readonly relationship: 'Source' | 'Data' | 'Supplement';
  readonly description: string;
  readonly bytes: Uint8Array;
}
