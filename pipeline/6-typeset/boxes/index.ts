import type { Result } from '../../diagnostic.ts';
import { langOf } from '../dom/index.ts';
import type { RasterImage } from '../images/types.ts';
import type { StyledDocument } from '../style/types.ts';
import type { Build } from './build.ts';
import { createKeptBoxes, type KeptBoxes } from './chunks/index.ts';
import type { Recording } from './chunks/types.ts';
import { createCounters } from './counters.ts';
import { createFootnotes } from './footnotes/index.ts';
import { boxByDisplay, container, elementBox } from './generate.ts';
import { createBlockLevel } from './groups.ts';
import { elementsById } from './ids.ts';
import { levelHeadings, structElement, tidyTables } from './structure/index.ts';
import type { BoxTree, Positioned, SvgPicture } from './types.ts';

export { createKeptBoxes, type KeptBoxes };

/** Makes the box tree and the structure tree of a styled document. */
export function generateBoxes(
  styled: StyledDocument,
  picture: (src: string) => RasterImage | SvgPicture | null,
  kept: KeptBoxes = createKeptBoxes(),
): Result<BoxTree> {
  const { root } = styled;
  const build = createBuild(styled, picture, kept);
  const structure = structElement('Document', root.order);
  const positioned: Positioned[] = [];
  const place = { struct: structure, shared: false, lang: langOf(root) ?? '', positioned };
  const box = elementBox(root, styled.style(root), build, place);
  levelHeadings(structure);
  tidyTables(structure, kept.tidied);
  return {
    value: {
      root: { ...box, positioned: [...box.positioned, ...positioned] },
      structure,
      dynamic: build.dynamic.value,
      fixed: build.fixed,
      noted: build.footnotes.some,
    },
    diagnostics: build.diagnostics,
  };
}

function createBuild(styled: StyledDocument, picture: Build['picture'], kept: KeptBoxes): Build {
  const ids = elementsById(styled, kept.ids);
  const target = (id: string) => ids.elements.get(id) ?? null;
  const recording: { now: Recording | null } = { now: null };
  const build: Build = {
    styled,
    counters: createCounters(),
    picture(src) {
      const answer = picture(src);
      recording.now?.questions.push({ about: 'picture', src, answer });
      return answer;
    },
    target(id) {
      const answer = target(id);
      recording.now?.questions.push({ about: 'target', id, answer });
      return answer;
    },
    kept,
    // Structure elements lose an id that is taken, which is then not theirs to keep.
    keeps: !ids.repeated,
    recording,
    blockLevel: createBlockLevel(styled),
    box: (element, style, place) => elementBox(element, style, build, place),
    countedBox: (element, style, place) => boxByDisplay(element, style, build, place),
    container: (element, base, place) => container(element, base, build, place),
    footnotes: createFootnotes(styled, target, kept, recording),
    said: sayer(kept),
    fixed: [],
    quoteDepth: { value: 0 },
    dynamic: { value: false },
    diagnostics: [],
  };
  return build;
}

/** Of the generated text that is kept, and of nothing else. */
function sayer({ said }: KeptBoxes): Build['said'] {
  return (element, which) => said.get(element)?.[which] ?? '';
}
