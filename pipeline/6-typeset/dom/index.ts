export { directionOf, ownDirection } from './direction.ts';
export { type KeptChunks, parseHtml } from './html.ts';
export { langOf } from './language.ts';
export { parseSvg } from './svg.ts';
export { ancestors, elements, textContent } from './text.ts';
