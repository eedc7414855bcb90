/**
 * Properties that mean nothing on paper or to one engine only. They are skipped without a word:
 * a stylesheet that serves the screen too would drown in findings otherwise.
 */
const ignored: ReadonlySet<string> = new Set([
  'accent-color',
  'animation',
  'appearance',
  'backface-visibility',
  'caret-color',
  'color-scheme',
  'contain',
  'content-visibility',
  'cursor',
  'font-display',
  'font-optical-sizing',
  'font-smooth',
  'font-synthesis',
  'forced-color-adjust',
  'image-rendering',
  'isolation',
  'justify-items',
  'justify-self',
  'line-break',
  'outline',
  'pointer-events',
  'print-color-adjust',
  'resize',
  'shape-rendering',
  'speak',
  'text-rendering',
  'text-size-adjust',
  'text-underline-position',
  'touch-action',
  'transition',
  'user-select',
  'vector-effect',
  'will-change',
]);

const families = [
  'animation-',
  'font-synthesis-',
  'outline-',
  'overscroll-',
  'scroll-',
  'scrollbar-',
  'transition-',
];

export const ignoredProperties: readonly string[] = [
  ...[...ignored].map((name) => `\`${name}\``),
  ...families.map((start) => `\`${start}*\``),
  'names that begin with `-`, which are some engine’s own',
];

export function isIgnored(name: string): boolean {
  return (
    ignored.has(name) || name.startsWith('-') || families.some((start) => name.startsWith(start))
  );
}
