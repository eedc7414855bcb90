/** `{{slug handling}}`: a text as a class name, `OFFICIAL-SENSITIVE` → `official-sensitive`. */
export function slug(text: unknown): string {
  return String(text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
