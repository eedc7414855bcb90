import type { Element } from '../../dom/types.ts';
import type { Build, Place } from '../build.ts';
import type { Box } from '../types.ts';
import { sameState } from './counters.ts';
import type { MadeChunk, Question, Recording } from './types.ts';

export { createKeptBoxes, type KeptBoxes } from './types.ts';

/**
 * The box of a chunk (`dom/chunks/`): that of the last document, with all that came of making it,
 * where everything it was made from is the same; else made anew.
 */
export function chunkBox(element: Element, build: Build, place: Place, make: () => Box): Box {
  const styles = build.keeps ? build.styled.chunk(element) : null;
  if (styles === null || !holders.has(place.struct.role)) return make();
  const key = placeKey(place);
  const known = build.kept.chunks.get(element);
  if (known && known.styles === styles && known.place === key && holds(known, element, build))
    return replay(known, element, build, place);
  return record(element, build, place, { styles, place: key }, make);
}

/** Structure elements that take children as they come: none depends on those before it. */
const holders: ReadonlySet<string> = new Set(['Document', 'Sect', 'Art', 'Div']);

function placeKey({ struct, shared, lang }: Place): string {
  return `${struct.role} ${struct.table} ${shared} ${lang}`;
}

function holds(known: MadeChunk, element: Element, build: Build): boolean {
  const { counters, quoteDepth } = build;
  return (
    known.quotes.before === quoteDepth.value &&
    known.before.every((state) => sameState(state, counters.state(state.name, element))) &&
    known.questions.every((question) => ask(question, build) === question.answer)
  );
}

function ask(question: Question, build: Build): unknown {
  switch (question.about) {
    case 'target':
      return build.target(question.id);
    case 'picture':
      return build.picture(question.src);
    case 'call':
      return build.footnotes.calledBy(question.element);
    case 'called':
      return build.footnotes.isCalled(question.element);
  }
}

function replay(known: MadeChunk, element: Element, build: Build, place: Place): Box {
  for (const state of known.after) build.counters.restore(state, element);
  build.quoteDepth.value = known.quotes.after;
  place.struct.children.push(...known.structs);
  place.positioned.push(...known.positioned);
  build.fixed.push(...known.fixed);
  for (const [note, box] of known.notes) build.footnotes.made(note, box);
  if (known.dynamic) build.dynamic.value = true;
  build.diagnostics.push(...known.diagnostics);
  return known.box;
}

function record(
  element: Element,
  build: Build,
  place: Place,
  from: Pick<MadeChunk, 'styles' | 'place'>,
  make: () => Box,
): Box {
  const { counters, quoteDepth, dynamic } = build;
  const [structs, positioned] = [place.struct.children.length, place.positioned.length];
  const [fixed, found] = [build.fixed.length, build.diagnostics.length];
  const [quotes, wasDynamic] = [quoteDepth.value, dynamic.value];
  const recording: Recording = { questions: [], notes: [], callsNote: false, holdsCalled: false };
  dynamic.value = false;
  build.recording.now = recording;
  const heard = counters.listen(element);
  const box = make();
  const before = heard.end();
  const { callsNote, holdsCalled, ...noted } = recording;
  build.recording.now = null;
  const isDynamic = dynamic.value;
  dynamic.value ||= wasDynamic;
  // How high such a note is depends on others that may be made anew.
  if (callsNote && holdsCalled) return box;
  build.kept.chunks.set(element, {
    ...from,
    ...noted,
    before,
    after: before.map(({ name }) => counters.state(name, element)),
    quotes: { before: quotes, after: quoteDepth.value },
    box,
    structs: place.struct.children.slice(structs),
    positioned: place.positioned.slice(positioned),
    fixed: build.fixed.slice(fixed),
    dynamic: isDynamic,
    diagnostics: build.diagnostics.slice(found),
  });
  return box;
}
