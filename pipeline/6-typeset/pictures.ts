import type { Diagnostic, Result } from '../diagnostic.ts';
import { Memo } from '../memo.ts';
import type { BinaryFile, TextFile } from '../source.ts';
import { wholeFile } from '../source.ts';
import type { SvgPicture } from './boxes/types.ts';
import { parseSvg } from './dom/index.ts';
import { isSvg, readImage } from './images/index.ts';
import type { RasterImage } from './images/types.ts';
import { report } from './pages/codes.ts';
import { cascade, createKnownSheets, type KnownSheets } from './style/index.ts';

type Picture = RasterImage | SvgPicture;

/** Pictures of the last document, by path, content and stylesheet. */
export type KeptPictures = Memo<string, Result<Picture | null>>;

/** Finds images by their address; each file is read once. */
export function createPictures(
  files: ReadonlyMap<string, BinaryFile>,
  ua: TextFile,
  diagnostics: Diagnostic[],
  kept: KeptPictures = new Memo(),
  sheets: KnownSheets = createKnownSheets(),
): (src: string) => Picture | null {
  kept.sweep();
  const known = new Map<string, Picture | null>();
  return (src) => {
    const seen = known.get(src);
    if (seen !== undefined) return seen;
    const file = files.get(src);
    const picture = file === undefined ? nothing : pictureOf(file, ua, kept, sheets);
    diagnostics.push(...picture.diagnostics);
    known.set(src, picture.value);
    return picture.value;
  };
}

const nothing: Result<null> = { value: null, diagnostics: [] };

function pictureOf(
  file: BinaryFile,
  ua: TextFile,
  kept: KeptPictures,
  sheets: KnownSheets,
): Result<Picture | null> {
  return kept.get(`${file.hash} ${ua.hash} ${file.path}`, () =>
    isSvg(file.bytes) ? readSvg(file, ua, sheets) : readImage(file),
  );
}

/** An SVG file is a document of its own: the pack's stylesheets do not reach into it. */
function readSvg(file: BinaryFile, ua: TextFile, sheets: KnownSheets): Result<SvgPicture | null> {
  const element = parseSvg(new TextDecoder().decode(file.bytes));
  if (element === null) {
    const message = `${file.path} is no SVG that can be drawn`;
    const source = wholeFile(file.path);
    return { value: null, diagnostics: [report('unreadable-svg', { message, source })] };
  }
  const { style } = cascade(element, { ua, author: [] }, 'print', sheets).value;
  return { value: { type: 'svg', element, style }, diagnostics: [] };
}
