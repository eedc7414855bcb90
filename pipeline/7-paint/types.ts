/** What the document information dictionary and XMP say. */
export interface Metadata {
  readonly title: string;
  readonly authors: readonly string[];
  readonly subject: string | null;
  readonly keywords: readonly string[];
  readonly lang: string;
  /** Fixed by `--date` or SOURCE_DATE_EPOCH: the same sources give the same bytes. */
  readonly date: Date;
}

export type Pdf = Uint8Array;
