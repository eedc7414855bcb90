import type { CodeDoc } from '../diagnostic.ts';
import { fontCodes } from './fonts/codes.ts';
import { codes as imageCodes } from './images/codes.ts';
import { codes as pageCodes } from './pages/codes.ts';
import { codes as styleCodes } from './style/codes.ts';
import { codes as svgCodes } from './svg/codes.ts';

/** The codes of this stage; docs/diagnostics.md is generated from here. */
export const codes = {
  ...styleCodes,
  ...fontCodes,
  ...imageCodes,
  ...svgCodes,
  ...pageCodes,
} as const satisfies Record<string, CodeDoc>;
