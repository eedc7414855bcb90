import type { Page, Typeset } from '../6-typeset/types.ts';
import type { Diagnostic, Result } from '../diagnostic.ts';
import { writeAttachments } from './attachments/index.ts';
import { claimsOf } from './claims.ts';
import { report } from './codes.ts';
import { createGraphicsStates } from './content/alpha.ts';
import type { Shared } from './content/canvas.ts';
import { createFonts } from './fonts/index.ts';
import { createImages } from './images/index.ts';
import { createKept, type Kept, type PaintedPage, paintOrRecall } from './kept/index.ts';
import { info } from './metadata/info.ts';
import { plainMetadata } from './metadata/plain.ts';
import { xmp } from './metadata/xmp.ts';
import { writeDestinations } from './navigation/destinations.ts';
import { writePageLabels } from './navigation/labels.ts';
import { createLinks, linkedElements } from './navigation/links.ts';
import { writeOutline } from './navigation/outline.ts';
import type { PdfFile, Ref } from './objects.ts';
import { openFile } from './pdfkit.ts';
import { createFigureBoxes } from './structure/boxes.ts';
import { createStructureContent, type StructureContent } from './structure/content.ts';
import { writeStructure } from './structure/index.ts';
import type { Metadata, PaintOptions, Pdf } from './types.ts';

export { packAttachments } from './attachments/pack.ts';
export { createKept, type Kept } from './kept/index.ts';

/**
 * Writes the pages as a tagged PDF 1.7 (PDF/A-2a, or 3a with attachments, and PDF/UA-1). The same
 * input gives the same bytes, but for what encryption draws at random.
 * Diagnostics: see codes.ts.
 */
export async function paint(
  typeset: Typeset,
  given: Metadata,
  options: PaintOptions = {},
  kept: Kept = createKept(),
): Promise<Result<Pdf>> {
  const metadata = plainMetadata(given);
  const diagnostics: Diagnostic[] = [...incomplete(typeset, metadata)];
  const { encryption, attachments = [] } = options;
  if (encryption !== undefined) diagnostics.push(encrypted);
  const file = openFile({ lang: typeset.lang, info: info(metadata), encryption });
  const content = createStructureContent(typeset.pages.length, linkedElements(typeset));
  const shared = share(file, typeset, content, diagnostics);
  const painted: PaintedPage[] = [];
  const pages = typeset.pages.map((page) => {
    const { length } = typeset.pages;
    painted.push(paintOrRecall(page, length, kept.pages, shared, content));
    return addPage(page, painted.at(-1)!, shared);
  });
  kept.pages = painted;
  shared.fonts.finish();
  writeStructure(file, { root: typeset.structure, content, boxes: shared.boxes, pages });
  writeDestinations(file, typeset, pages);
  writeOutline(file, typeset);
  writePageLabels(file, typeset.pages);
  writeAttachments(file, attachments, metadata.date);
  const claims = claimsOf(diagnostics, options);
  return { value: file.finish(xmp(metadata, claims)), diagnostics };
}

const encrypted = report('encrypted-copy', {
  message: 'The PDF is encrypted, so it is no record copy',
  hint: 'Build one without --encrypt for the archive',
});

function share(
  file: PdfFile,
  typeset: Typeset,
  content: StructureContent,
  diagnostics: Diagnostic[],
): Shared {
  return {
    file,
    fonts: createFonts(file, diagnostics),
    images: createImages(file, diagnostics),
    states: createGraphicsStates(file),
    links: createLinks(file, typeset.destinations, content, diagnostics),
    boxes: createFigureBoxes(typeset.structure),
  };
}

function addPage(page: Page, painted: PaintedPage, shared: Shared): Ref {
  const annotations = shared.links.take();
  return shared.file.addPage({
    width: page.width,
    height: page.height,
    content: painted.content,
    deflated: painted.deflated,
    resources: painted.resources,
    entries: {
      StructParents: page.index,
      Tabs: 'S',
      Annots: annotations.length === 0 ? undefined : annotations,
    },
  });
}

/** PDF/UA-1 wants a title (7.1) and a language (7.2). */
function incomplete({ lang }: Typeset, { title }: Metadata): Diagnostic[] {
  const missing = [...(title.trim() ? [] : ['title']), ...(lang ? [] : ['language'])];
  return missing.map((what) =>
    report('incomplete-metadata', {
      message: `The document has no ${what}`,
      hint: `Give the pack a ${what}`,
    }),
  );
}
