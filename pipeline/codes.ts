import { codes as read } from './1-read/codes.ts';
import { codes as parse } from './2-parse/codes.ts';
import { codes as extract } from './3-extract/codes.ts';
import { codes as check } from './4-check/codes.ts';
import { codes as render } from './5-render/codes.ts';
import { codes as typeset } from './6-typeset/codes.ts';
import { codes as paint } from './7-paint/codes.ts';
import { codes as publish } from './8-publish/codes.ts';
import type { CodeDoc } from './diagnostic.ts';

type Codes = Readonly<Record<string, CodeDoc>>;

/** Every code that a finding can have, by what the stage does that reports it. */
export const codesByStage: Readonly<Record<string, Codes>> = {
  'Reading files': read,
  'Parsing Markdown': parse,
  'Extracting what the pack says': extract,
  Checks: check,
  Templates: render,
  'Setting pages': typeset,
  'Writing the PDF': paint,
  Publishing: publish,
};

export const codes: Codes = Object.assign({}, ...Object.values(codesByStage));
