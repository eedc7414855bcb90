import { callout } from './callout.ts';
import { chronology } from './chronology.ts';
import { figure } from './figure.ts';
import { footnoteReference } from './footnoteReference.ts';
import { generated } from './generated.ts';
import { keyFigure } from './keyFigure.ts';
import { keyFigures } from './keyFigures.ts';
import { only } from './only.ts';
import { pageBreak } from './pageBreak.ts';
import { question } from './question.ts';
import { recommendation } from './recommendation.ts';
import { reference } from './reference.ts';
import { captionedTable } from './captionedTable.ts';
import { valueReference } from './valueReference.ts';

/** Renderers of the nodes that a briefing pack has beyond plain Markdown. */
export const briefing = {
  callout,
  chronology,
  figure,
  footnoteReference,
  generated,
  keyFigure,
  keyFigures,
  only,
  pageBreak,
  question,
  recommendation,
  reference,
  table: captionedTable,
  valueReference,
};
