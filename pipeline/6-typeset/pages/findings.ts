import type { Marks } from '../boxes/types.ts';
import type { Fragment } from '../layout/types.ts';
import type { LaidOutPage, PageFindings } from './types.ts';

/** Walks every page for destinations, named strings, bookmarks and the page counter. */
export function findOnPages(pages: readonly LaidOutPage[]): readonly PageFindings[] {
  const found: PageFindings[] = [];
  for (const page of pages) {
    const collector = createCollector();
    const { area, notes, top } = page;
    for (const { x, y, fragment } of page.floats)
      visit(fragment, area.x + x, area.y + y, area.y, collector);
    if (page.fragment) visit(page.fragment, area.x, area.y + top, area.y + top, collector);
    if (notes) visit(notes.fragment, area.x + notes.x, area.y + notes.y, area.y, collector);
    const number = collector.page ?? (found.at(-1)?.number ?? 0) + 1;
    found.push({ ...collector.findings, number });
  }
  return found;
}

interface Collector {
  readonly findings: {
    readonly destinations: PageFindings['destinations'][number][];
    readonly strings: PageFindings['strings'][number][];
    readonly bookmarks: PageFindings['bookmarks'][number][];
    readonly running: PageFindings['running'][number][];
  };
  page: number | null;
}

function createCollector(): Collector {
  return { findings: { destinations: [], strings: [], bookmarks: [], running: [] }, page: null };
}

function visit(fragment: Fragment, x: number, y: number, top: number, collector: Collector): void {
  if (fragment.repeated) return;
  if (fragment.first) note(fragment.box.marks, x, y, top, collector);
  for (const { x: lineX, y: lineY, line } of fragment.lines) {
    for (const anchor of line.anchors) note(anchor, x, y + lineY, top, collector);
    for (const part of line.parts) {
      if (part.type === 'atomic')
        visit(part.content.fragment, x + lineX + part.x, y + lineY, top, collector);
    }
  }
  for (const child of fragment.children)
    visit(child.fragment, x + child.x, y + child.y, top, collector);
}

function note(marks: Marks | null, x: number, y: number, top: number, collector: Collector): void {
  if (marks === null) return;
  const { findings } = collector;
  if (marks.page !== null) collector.page = marks.page;
  for (const id of marks.ids) findings.destinations.push({ id, x, y });
  const atTop = y <= top + 0.5;
  for (const string of marks.strings) findings.strings.push({ ...string, atTop });
  if (marks.running) findings.running.push({ ...marks.running, atTop });
  if (marks.bookmark) findings.bookmarks.push(marks.bookmark);
}
