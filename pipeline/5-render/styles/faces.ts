import type { FaceFile } from '../../1-read/types.ts';
import { dataUri } from './data-uri.ts';
import { cssString } from './generated.ts';

/**
 * `@font-face` rules for the faces that the theme has for the web, inlined. A face for a range of
 * characters weighs as much as a picture, so it comes only with a text that has some of them.
 */
export function faceCss(faces: readonly FaceFile[], text: string): string {
  return faces
    .filter((face) => isNeeded(face, text))
    .map(faceRule)
    .join('');
}

function isNeeded({ web, range }: FaceFile, text: string): boolean {
  return web !== null && (range == null || rangePattern(range).test(text));
}

/** `U+0600-06FF, U+2000` as a regular expression. */
function rangePattern(range: string): RegExp {
  const parts = range.split(',').map((part) => {
    const [from = '0', to = from] = part.trim().slice(2).split('-');
    return `\\u{${from}}-\\u{${to}}`;
  });
  return new RegExp(`[${parts.join('')}]`, 'u');
}

function faceRule({ family, weight, style, web, range }: FaceFile): string {
  if (web === null) return '';
  const characters = range == null ? '' : `\n  unicode-range: ${range.trim()};`;
  return `@font-face {
  font-family: ${cssString(family)};
  font-weight: ${weight};
  font-style: ${style};
  font-display: swap;${characters}
  src: url("${dataUri(web)}") format("woff2");
}
`;
}
