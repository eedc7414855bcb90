import { agenda } from './agenda.ts';
import { biography } from './biography.ts';
import { callout } from './callout.ts';
import { chronology } from './chronology.ts';
import { citation } from './citation.ts';
import { figure } from './figure.ts';
import { figureGroup } from './figure-group.ts';
import { footnoteReference } from './footnote-reference.ts';
import { generated } from './generated.ts';
import { keyFigure } from './key-figure.ts';
import { keyFigures } from './key-figures.ts';
import { landscape } from './landscape.ts';
import { only } from './only.ts';
import { pageBreak } from './page-break.ts';
import { question } from './question.ts';
import { recommendation } from './recommendation.ts';
import { list } from './recommendation-list.ts';
import { reference } from './reference.ts';
import { table } from './table.ts';
import type { Renderers } from './table-of-renderers.ts';
import { valueReference } from './value-reference.ts';

/**
 * The nodes that a briefing pack has beyond plain Markdown, and those of Markdown that the theme's
 * templates print.
 */
export const briefing = {
  agenda,
  biography,
  callout,
  chronology,
  citation,
  figure,
  figureGroup,
  footnoteReference,
  generated,
  keyFigure,
  keyFigures,
  landscape,
  list,
  only,
  pageBreak,
  question,
  recommendation,
  reference,
  table,
  valueReference,
} as const satisfies Renderers;
