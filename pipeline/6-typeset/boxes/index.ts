import type { Result } from '../../diagnostic.ts';
import { langOf } from '../dom/index.ts';
import type { Element } from '../dom/types.ts';
import type { RasterImage } from '../images/types.ts';
import type { StyledDocument } from '../style/types.ts';
import type { Build } from './build.ts';
import { createCounters } from './counters.ts';
import { createFootnotes } from './footnotes/index.ts';
import { boxByDisplay, container, elementBox } from './generate.ts';
import { createBlockLevel } from './groups.ts';
import { levelHeadings, structElement, tidyTables } from './structure/index.ts';
import type { BoxTree, Positioned, SvgPicture } from './types.ts';

/** Makes the box tree and the structure tree of a styled document. */
export function generateBoxes(
  styled: StyledDocument,
  picture: (src: string) => RasterImage | SvgPicture | null,
): Result<BoxTree> {
  const { root } = styled;
  const build = createBuild(styled, picture);
  const structure = structElement('Document', root.order);
  const positioned: Positioned[] = [];
  const place = { struct: structure, shared: false, lang: langOf(root) ?? '', positioned };
  const box = elementBox(root, styled.style(root), build, place);
  levelHeadings(structure);
  tidyTables(structure);
  return {
    value: {
      root: { ...box, positioned: [...box.positioned, ...positioned] },
      structure,
      dynamic: build.dynamic.value,
      fixed: build.fixed,
      noted: build.footnotes.some,
      floated: build.floated.value,
    },
    diagnostics: build.diagnostics,
  };
}

function createBuild(styled: StyledDocument, picture: Build['picture']): Build {
  const ids = elementsById(styled.root);
  const target = (id: string) => ids.get(id) ?? null;
  const build: Build = {
    styled,
    counters: createCounters(),
    picture,
    target,
    blockLevel: createBlockLevel(styled),
    box: (element, style, place) => elementBox(element, style, build, place),
    countedBox: (element, style, place) => boxByDisplay(element, style, build, place),
    container: (element, base, place) => container(element, base, build, place),
    footnotes: createFootnotes(styled, target),
    said: new Map(),
    fixed: [],
    quoteDepth: { value: 0 },
    dynamic: { value: false },
    floated: { value: false },
    diagnostics: [],
  };
  return build;
}

function elementsById(root: Element): ReadonlyMap<string, Element> {
  const ids = new Map<string, Element>();
  const visit = (element: Element) => {
    const id = element.attributes.get('id');
    if (id && !ids.has(id)) ids.set(id, element);
    for (const child of element.children) if (child.type === 'element') visit(child);
  };
  visit(root);
  return ids;
}
