import type { Element } from '../../dom/types.ts';
import type { Gradient } from '../../types.ts';
import type { Drawing } from '../types.ts';

type Stop = Gradient['stops'][number];

/** The stops of a gradient (SVG 2, 14.2.4), faded by the opacity of what they paint. */
export function readStops(gradient: Element, opacity: number, drawing: Drawing): Stop[] {
  const stops: Stop[] = [];
  let least = 0;
  for (const child of gradient.children) {
    if (child.type !== 'element' || child.name !== 'stop') continue;
    const { stopColor, stopOpacity } = drawing.env.style(child);
    least = Math.max(least, offset(child.attributes.get('offset')));
    const alpha = stopColor.alpha * stopOpacity * opacity;
    stops.push({ offset: least, color: { ...stopColor, alpha } });
  }
  return stops;
}

function offset(text = '0'): number {
  const value = Number.parseFloat(text);
  if (!Number.isFinite(value)) return 0;
  return Math.min(1, Math.max(0, text.trim().endsWith('%') ? value / 100 : value));
}
