import { parseHtml } from '../dom/index.ts';
import { gatherFacts } from '../style/selectors/facts.ts';
import { createLooks } from './look.ts';
import { screens } from './media.ts';
import { readSheets, rulesFor } from './rules.ts';
import { shownFrom } from './text.ts';

/** Faces, pictures and drawings are most of a file, hide nothing, and are no place for a mark. */
const inlined = /data:[a-z]+\/[a-z0-9.+-]+;base64,[A-Za-z0-9+/=]*/g;
const drawings = /<svg\b[\s\S]*?<\/svg>/g;

/** The text that a reader sees first and last, as much of it as was asked for. */
export interface ScreenEdges {
  readonly start: string;
  readonly end: string;
}

/**
 * What a self-contained HTML shows at its beginning and at its end on screens of each kind (wide
 * and narrow, light and dark), its stylesheets heeded as far as they can hide text: `display`,
 * `visibility`, `opacity`, colours, sizes, places, clipping. Scripts are not run.
 *
 * @param length how many characters of each end are wanted
 */
export function screenEdges(html: string, length: number): readonly ScreenEdges[] {
  const root = parseHtml(html.replace(inlined, '').replace(drawings, ''));
  const sheets = readSheets(root);
  const facts = gatherFacts(root);
  return screens.map((screen) => {
    const look = createLooks(rulesFor(screen, sheets), { facts, anchor: null });
    const end = shownFrom(root, look, length, 'end');
    return { start: shownFrom(root, look, length, 'start'), end };
  });
}
