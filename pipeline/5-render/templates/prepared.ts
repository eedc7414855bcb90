import type { PreparedTemplate } from './types.ts';

/**
 * Templates as Handlebars compiles them, by the SHA-256 of their text. None here: esbuild.config.mjs
 * puts in those of the themes that come with us.
 */
export const prepared: ReadonlyMap<string, PreparedTemplate> = new Map();
