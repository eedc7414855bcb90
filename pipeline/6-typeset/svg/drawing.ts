import type { Diagnostic } from '../../diagnostic.ts';
import type { Element } from '../dom/types.ts';
import type { Tag } from '../types.ts';
import { report } from './codes.ts';
import { drawElement } from './draw/index.ts';
import type { Drawing, SvgEnv } from './types.ts';

const maxShapes = 50_000;

export function createDrawing(
  svg: Element,
  env: SvgEnv,
  tag: Tag,
  diagnostics: Diagnostic[],
): Drawing {
  const once = createReporter(env, diagnostics);
  const tooComplex = () =>
    once(
      'svg-too-complex',
      `${env.name} is too complex to be drawn whole`,
      'Simplify it, or export it as a PNG',
    );
  let left = maxShapes;
  return {
    env,
    tag,
    byId: createLookup(svg),
    draw: drawElement,
    tooComplex,
    unsupported: (what) =>
      once(
        'unsupported-svg',
        `${env.name} uses ${what}, which is not set: it is drawn without`,
        'Turn it to plain shapes in the drawing program',
      ),
    invalid: (what) => once('invalid-svg', `In ${env.name} ${what} cannot be read`),
    spend() {
      if (left === 0) tooComplex();
      else left--;
      return left > 0;
    },
  };
}

function createReporter({ source }: SvgEnv, diagnostics: Diagnostic[]) {
  const said = new Set<string>();
  return (code: Parameters<typeof report>[0], message: string, hint?: string): void => {
    if (said.has(message)) return;
    said.add(message);
    diagnostics.push(report(code, { message, hint, source: source ?? undefined }));
  };
}

/** Looks in the drawing first, then in all of the document, which is indexed only if need be. */
function createLookup(svg: Element): (id: string) => Element | null {
  const own = index(svg);
  let document: ReadonlyMap<string, Element> | null = null;
  return (id) => {
    const found = own.get(id);
    if (found !== undefined) return found;
    document ??= index(root(svg));
    return document.get(id) ?? null;
  };
}

function root(element: Element): Element {
  let top = element;
  while (top.parent !== null) top = top.parent;
  return top;
}

/** The first element with an id has it. */
function index(top: Element): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>();
  const visit = (element: Element) => {
    const id = element.attributes.get('id');
    if (id !== undefined && !found.has(id)) found.set(id, element);
    for (const child of element.children) if (child.type === 'element') visit(child);
  };
  visit(top);
  return found;
}
