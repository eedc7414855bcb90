import type { Attachment } from './attachments/types.ts';
import type { Encryption } from './encryption/types.ts';

/** What the document information dictionary and XMP say. */
export interface Metadata {
  readonly title: string;
  readonly authors: readonly string[];
  readonly subject: string | null;
  readonly keywords: readonly string[];
  /** The pack's reference, `FCO/2025/114`. */
  readonly reference?: string | null;
  readonly edition?: string | null;
  readonly lang: string;
  /** Fixed by `--date` or SOURCE_DATE_EPOCH: the same sources give the same bytes. */
  readonly date: Date;
}

export type Pdf = Uint8Array;

export interface PaintOptions {
  readonly attachments?: readonly Attachment[];
  /** An encrypted file keeps PDF/UA but not PDF/A: it is no record copy. */
  readonly encryption?: Encryption | undefined;
}

export type { Attachment, Encryption };
