/** A PNG or JPEG whose header was read. */
export interface RasterImage {
  readonly type: 'png' | 'jpeg';
  readonly path: string;
  /** SHA-256; one image is stored once however often it is used. */
  readonly hash: string;
  readonly bytes: Uint8Array;
  /** px, after EXIF orientation. */
  readonly width: number;
  readonly height: number;
  /** EXIF orientation 1–8; 1 where there is none. */
  readonly orientation: number;
  /** Pixels per CSS inch by the file's own word, else null. */
  readonly dpi: number | null;
}

/** What a reader finds: stored pixels, before orientation. */
export interface Header {
  readonly width: number;
  readonly height: number;
  readonly orientation: number;
  readonly dpi: number | null;
}

/** Why a file cannot be read, to follow its name in a sentence. */
export interface Problem {
  readonly problem: string;
}
