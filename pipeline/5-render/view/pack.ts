import type { PackInfo } from '../../3-extract/types.ts';
import { slug } from '../helpers/slug.ts';
import type { SafeHtml } from '../html.ts';
import { directionOf } from '../lang.ts';
import type { RenderContext } from '../nodes/types.ts';
import { type ContentsEntry, contentsView } from './contents.ts';
import { type DocumentView, documentView } from './document.ts';
import { opensWithCover, printsContents } from './parts.ts';

/** What `pack.hbs` is given. */
export interface PackView {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** `a4`, `letter` */
  readonly page: string;
  readonly pack: PackInfo;
  readonly handling: { readonly text: string; readonly slug: string } | null;
  /** Opens with a cover of its own page; else with a masthead above the text. */
  readonly cover: boolean;
  readonly contents: readonly ContentsEntry[];
  /** False where the contents are too short to be worth a page: then they help on screen only. */
  readonly printContents: boolean;
  readonly documents: readonly DocumentView[];
  /** The values of theme.yaml. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** The policy and the `<style>` elements of the self-contained file; empty for the document. */
  readonly styles: SafeHtml;
  /** The `<script>` element of the self-contained file; empty for the document. */
  readonly script: SafeHtml;
  /** True for the self-contained file, which is read on a screen first. */
  readonly screen: boolean;
}

type Target = Pick<PackView, 'styles' | 'script' | 'options'>;

export function packView(context: RenderContext, target: Target): PackView {
  const { pack, documents } = context.brief;
  return {
    lang: context.lang,
    dir: directionOf(context.lang),
    page: pack.page.toLowerCase(),
    pack,
    handling: pack.handling === null ? null : { text: pack.handling, slug: slug(pack.handling) },
    cover: opensWithCover(context.brief, context.option),
    contents: contentsView(context).entries,
    printContents: printsContents(context.brief, context.option),
    documents: documents.map((document) => documentView(document, context)),
    screen: context.permalinks !== null,
    ...target,
  };
}
