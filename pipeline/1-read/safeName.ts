/** A name that every file system takes: the outputs are called after it. */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
    .replace(/[<>:"/\\|?*\u0000-\u001f\s]+/g, '-')
    .replace(/^[.-]+|[. -]+$/g, '')
    .slice(0, 100);
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(plain.split('.')[0]!);
  return plain === '' ? 'pack' : reserved ? `_${plain}` : plain;
}
