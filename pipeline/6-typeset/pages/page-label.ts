import { formatCounter } from '../boxes/counter-styles.ts';
import type { PageStyle } from '../style/types.ts';
import type { LaidOutPage, PageFindings } from './types.ts';

/**
 * What each page calls itself: its number in the style in which its margin boxes print it, so that
 * front matter may count in roman numerals. A page that prints none, among others that do, is
 * unnumbered, as covers are.
 */
export function pageLabels(
  pages: readonly LaidOutPage[],
  findings: readonly PageFindings[],
): string[] {
  const styles = pages.map(({ style }) => numberStyle(style));
  const unprinted = styles.some((style) => style !== null) ? null : 'decimal';
  return pages.map(({ index }, i) => {
    const style = styles[i] ?? unprinted;
    return style === null ? '' : formatCounter(findings[index]?.number ?? index + 1, style);
  });
}

/** The counter style of the page number in the margins; null where it is not printed. */
function numberStyle({ marginBoxes }: PageStyle): string | null {
  for (const { content } of marginBoxes.values()) {
    if (typeof content === 'string') continue;
    for (const part of content)
      if (part.type === 'counter' && part.name === 'page') return part.style;
  }
  return null;
}
