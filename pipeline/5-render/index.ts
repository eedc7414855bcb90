import { createHash } from 'node:crypto';
import type { Pack } from '../1-read/types.ts';
import type { Brief } from '../3-extract/types.ts';
import type { Result } from '../diagnostic.ts';
import { Memo } from '../memo.ts';
import type { TextFile } from '../source.ts';
import { drawCharts } from './chart/index.ts';
import { highlightCode } from './code/index.ts';
import { report } from './codes.ts';
import { createContext, type Materials } from './context.ts';
import { createFindings, type Findings } from './findings.ts';
import { safe } from './html.ts';
import { createKit, type Kit, kitKey } from './kit.ts';
import { localeOf } from './lang.ts';
import { drawFormulas } from './math/index.ts';
import type { Drawn } from './math/mathjax.ts';
import type { RenderContext } from './nodes/types.ts';
import { dataUri } from './styles/data-uri.ts';
import { sheets, styleElements } from './styles/elements.ts';
import { generatedCss } from './styles/generated.ts';
import { paletteOf } from './styles/palette.ts';
import { scriptElement } from './styles/script.ts';
import type { Html } from './types.ts';
import { packView } from './view/pack.ts';

/**
 * A brief as one semantic HTML document by the pack's theme, and the same as one file for the
 * browser. Templates never stop a build: what is wrong with them, with charts or with the theme's
 * options is reported (`codes.ts`), and the part concerned is left out.
 */
export async function render(
  brief: Brief,
  pack: Pack,
  kept: Kept = createKept(),
): Promise<Result<Html>> {
  for (const memo of Object.values(kept)) memo.sweep();
  const findings = createFindings();
  const { theme, assets } = pack;
  const palette = paletteOf(theme, findings);
  const lang = localeOf(brief.pack.lang);
  const kit = kept.kits.get(kitKey(theme, lang), () => createKit(theme, lang));
  const { word, templates } = kit.begin(findings);
  const charts = await drawCharts(brief, theme, palette, word, findings, kept.charts);
  const formulas = await drawFormulas(brief, findings, kept.formulas);
  const code = await highlightCode(brief, kept.code);
  const generated = generatedCss(brief.pack, theme, palette);

  const shared: Omit<Materials, 'image' | 'screen'> = {
    theme,
    templates,
    word,
    charts,
    formulas,
    code,
  };
  const options = Object.fromEntries(theme.options);
  const print = (screen: boolean, text: string) => {
    const image = (file: string) => (screen ? inlined(file, assets) : file);
    const context = createContext(brief, { ...shared, image, screen });
    reportUnlisted(context, brief, findings);
    const styles = screen ? styleElements(theme, palette, generated, text) : safe('');
    const script = screen ? scriptElement(theme.script ?? null) : safe('');
    return templates.print('pack', packView(context, { styles, script, options }));
  };

  const document = print(false, '');
  const value: Html = {
    document,
    standalone: print(true, document),
    stylesheets: [asFile(generated), ...sheets(theme, 'print')],
    images: assets,
  };
  return { value, diagnostics: findings.list() };
}

/** What is kept from one build of a pack to the next: what takes long to make, by its content. */
export interface Kept {
  readonly kits: Memo<string, Kit>;
  readonly charts: Memo<string, Promise<string>>;
  readonly formulas: Memo<string, Drawn>;
  readonly code: Memo<string, string | null>;
}

/** @param kits those of all packs of a process: most have the same theme */
export function createKept(kits: Kept['kits'] = new Memo()): Kept {
  return { kits, charts: new Memo(), formulas: new Memo(), code: new Memo() };
}

/** Works that are cited and printed nowhere. */
function reportUnlisted({ citations }: RenderContext, brief: Brief, findings: Findings): void {
  if (citations.listed || citations.list.length === 0) return;
  const message = 'Works are cited, and the pack has no list of them';
  const hint = 'write `::bibliography` where the list belongs';
  const source = brief.documents[0]?.document.source;
  findings.add(report('citations-without-list', { message, hint, ...(source && { source }) }));
}

/** An asset that is not there was reported when it was read; its place stays empty. */
function inlined(path: string, assets: Pack['assets']): string {
  const file = assets.get(path);
  return file === undefined ? 'data:,' : dataUri(file);
}

function asFile(text: string): TextFile {
  const hash = createHash('sha256').update(text).digest('hex');
  return { path: 'generated.css', text, hash };
}
