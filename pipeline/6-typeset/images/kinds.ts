/** Files by their first bytes, `.` for any; those that cannot be set get a name for the message. */
const signatures: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['png', /^\x89PNG\r\n/],
  ['jpeg', /^\xff\xd8\xff/],
  ['GIF', /^GIF8/],
  ['WebP', /^RIFF....WEBP/s],
  ['AVIF', /^....ftypavi[fs]/s],
  ['HEIC', /^....ftyp(hei[cmsx]|hev[cmsx]|mif1|msf1)/s],
  ['JPEG XL', /^(\xff\n|.{4}JXL )/s],
  ['JPEG 2000', /^.{4}jP {2}/s],
  ['TIFF', /^(II\*\0|MM\0\*)/],
  ['BMP', /^BM/],
  ['PDF', /^%PDF/],
  ['SVG', /^(\xef\xbb\xbf)?\s*</],
];

/** Null where no signature fits. */
export function kindOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 32)).toString('latin1');
  return signatures.find(([, pattern]) => pattern.test(head))?.[0] ?? null;
}

/** Whether the bytes are XML (or HTML) whose root, after declarations and comments, is `<svg>`. */
export function isSvg(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 65_536))
    .toString('utf8')
    .replace(/^\ufeff/, '');
  const root = head.replace(/^(\s|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^[>]*(\[.*?\]\s*)?>)*/is, '');
  return /^<([\w-]+:)?svg[\s/>]/.test(root);
}
