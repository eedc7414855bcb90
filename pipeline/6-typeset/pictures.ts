import type { Diagnostic } from '../diagnostic.ts';
import type { BinaryFile, TextFile } from '../source.ts';
import { wholeFile } from '../source.ts';
import type { SvgPicture } from './boxes/types.ts';
import { parseSvg } from './dom/index.ts';
import { isSvg, readImage } from './images/index.ts';
import type { RasterImage } from './images/types.ts';
import { report } from './pages/codes.ts';
import { cascade } from './style/index.ts';

type Picture = RasterImage | SvgPicture;

/** Finds images by their address; each file is read once. */
export function createPictures(
  files: ReadonlyMap<string, BinaryFile>,
  ua: TextFile,
  diagnostics: Diagnostic[],
): (src: string) => Picture | null {
  const known = new Map<string, Picture | null>();
  return (src) => {
    const seen = known.get(src);
    if (seen !== undefined) return seen;
    const file = files.get(src);
    const picture = file === undefined ? null : readPicture(file, ua, diagnostics);
    known.set(src, picture);
    return picture;
  };
}

function readPicture(file: BinaryFile, ua: TextFile, diagnostics: Diagnostic[]): Picture | null {
  if (isSvg(file.bytes)) return readSvg(file, ua, diagnostics);
  const image = readImage(file);
  diagnostics.push(...image.diagnostics);
  return image.value;
}

/** An SVG file is a document of its own: the pack's stylesheets do not reach into it. */
function readSvg(file: BinaryFile, ua: TextFile, diagnostics: Diagnostic[]): SvgPicture | null {
  const element = parseSvg(new TextDecoder().decode(file.bytes));
  if (element === null) {
    const message = `${file.path} is no SVG that can be drawn`;
    diagnostics.push(report('unreadable-svg', { message, source: wholeFile(file.path) }));
    return null;
  }
  const styled = cascade(element, { ua, author: [] }, 'print').value;
  return { type: 'svg', element, style: styled.style };
}
