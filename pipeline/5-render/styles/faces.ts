import type { FaceFile } from '../../1-read/types.ts';
import { dataUri } from './data-uri.ts';
import { cssString } from './generated.ts';

/** `@font-face` rules for the faces that the theme has for the web, inlined. */
export function faceCss(faces: readonly FaceFile[]): string {
  return faces.map(faceRule).join('');
}

function faceRule({ family, weight, style, web }: FaceFile): string {
  if (web === null) return '';
  return `@font-face {
  font-family: ${cssString(family)};
  font-weight: ${weight};
  font-style: ${style};
  font-display: swap;
  src: url("${dataUri(web)}") format("woff2");
}
`;
}
