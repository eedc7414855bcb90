import type { FaceFile, WebFace } from '../../1-read/types.ts';
import { dataUri } from './data-uri.ts';
import { cssString } from './generated.ts';

/**
 * `@font-face` rules for the faces that the theme has for the web, inlined. A face weighs as much
 * as a picture, so that one for a range of characters, or for some elements, comes only with an
 * HTML text that has some of them.
 */
export function faceCss(faces: readonly FaceFile[], html: string): string {
  return faces
    .flatMap((face) =>
      face.web.filter((web) => isNeeded(web, html)).map((web) => faceRule(face, web)),
    )
    .join('');
}

function isNeeded({ range, elements }: WebFace, html: string): boolean {
  return (
    (range === null || rangePattern(range).test(html)) &&
    (elements === null || new RegExp(`<(?:${elements.join('|')})[\\s>]`).test(html))
  );
}

/** `U+0600-06FF, U+2000` as a regular expression. */
function rangePattern(range: string): RegExp {
  const parts = range.split(',').map((part) => {
    const [from = '0', to = from] = part.trim().slice(2).split('-');
    return `\\u{${from}}-\\u{${to}}`;
  });
  return new RegExp(`[${parts.join('')}]`, 'u');
}

function faceRule({ family, weight, style }: FaceFile, { file, range }: WebFace): string {
  const characters = range === null ? '' : `\n  unicode-range: ${range.trim()};`;
  return `@font-face {
  font-family: ${cssString(family)};
  font-weight: ${weight};
  font-style: ${style};
  font-display: swap;${characters}
  src: url("${dataUri(file)}") format("woff2");
}
`;
}
