import { Memo } from '../../memo.ts';
import { type KeptChunks, parseHtml } from '../dom/index.ts';
import { gatherFacts } from '../style/selectors/facts.ts';
import { createLooks } from './look.ts';
import { screens } from './media.ts';
import { type KnownGroups, readSheets, rulesFor } from './rules.ts';
import { shownFrom } from './text.ts';

/** Faces, pictures and drawings are most of a file, hide nothing, and are no place for a mark. */
const inlined = /data:[a-z]+\/[a-z0-9.+-]+;base64,[A-Za-z0-9+/=]*/g;
const drawings = /<svg\b[\s\S]*?<\/svg>/g;

/** The text that a reader sees first and last, as much of it as was asked for. */
export interface ScreenEdges {
  readonly start: string;
  readonly end: string;
}

/** What is kept from one HTML of a pack to the next. */
export interface KeptScreen {
  readonly chunks: KeptChunks;
  readonly sheets: KnownGroups;
}

export function createKeptScreen(): KeptScreen {
  return { chunks: new Map(), sheets: new Memo() };
}

/**
 * What a self-contained HTML shows at its beginning and at its end on screens of each kind (wide
 * and narrow, light and dark), its stylesheets heeded as far as they can hide text: `display`,
 * `visibility`, `opacity`, colours, sizes, places, clipping. Scripts are not run.
 *
 * @param length how many characters of each end are wanted
 */
export function screenEdges(
  html: string,
  length: number,
  kept: KeptScreen = createKeptScreen(),
): readonly ScreenEdges[] {
  kept.sheets.sweep();
  const root = parseHtml(html.replace(inlined, '').replace(drawings, ''), kept.chunks);
  const sheets = readSheets(root, kept.sheets);
  const facts = gatherFacts(root);
  return screens.map((screen) => {
    const look = createLooks(rulesFor(screen, sheets), { facts, anchor: null });
    const end = shownFrom(root, look, length, 'end');
    return { start: shownFrom(root, look, length, 'start'), end };
  });
}
