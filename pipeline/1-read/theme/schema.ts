import * as z from 'zod';

const text = z.string().trim().min(1);

const webFace = z.strictObject({
  file: text,
  /** CSS `unicode-range`: embedded only in packs with such characters. */
  range: z
    .string()
    .regex(/^\s*U\+[0-9A-F]{1,6}(-[0-9A-F]{1,6})?(\s*,\s*U\+[0-9A-F]{1,6}(-[0-9A-F]{1,6})?)*\s*$/i)
    .optional()
    .meta({ examples: ['U+0600-06FF, U+FB50-FDFF'] }),
  /** Names of HTML elements: embedded only in packs with one of them. */
  elements: z.array(z.string().regex(/^[a-z][a-z0-9]*$/)).optional(),
});

const face = z.strictObject({
  family: text,
  weight: z.number().int().min(1).max(1000).default(400),
  style: z.enum(['normal', 'italic']).default('normal'),
  /** `./x.ttf` in the theme, or a file of an npm package. */
  file: text,
  /** WOFF2 for the HTML; a list where characters are spread over several files. */
  web: z.union([text, z.array(webFace)]).optional(),
});

export type FaceKeys = z.output<typeof face>;

/** theme.yaml. */
export const themeSchema = z.strictObject({
  extends: text.optional().meta({ examples: ['briefing'] }),
  /** Whether its print.css and screen.css replace those it inherits or come after them. */
  stylesheets: z.enum(['instead', 'after']).default('instead'),
  faces: z.array(face).optional(),
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  strings: z
    .record(z.string(), z.record(z.string(), z.string()))
    .optional()
    .meta({ examples: ['{ en: { contents: Contents } }'] }),
});

/** Keys whose values may be numbers or booleans; all others are text as written. */
export const typedKeys: ReadonlySet<string> = new Set(['faces', 'options']);
