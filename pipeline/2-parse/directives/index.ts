import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { BlockConverter, InlineConverter } from '../context.ts';
import type {
  ContainerDirectiveName,
  LeafDirectiveName,
  TextDirectiveName,
} from '../markdown/directive-names.ts';
import { abbr } from './abbr.ts';
import { agenda } from './agenda.ts';
import { biography } from './biography.ts';
import { callout } from './callout.ts';
import { chronology } from './chronology.ts';
import { unknownContainer } from './container.ts';
import { figureGroup } from './figures.ts';
import { generated } from './generated.ts';
import { include } from './include.ts';
import { keyFigure } from './key-figure.ts';
import { keyFigures } from './key-figures.ts';
import { landscape } from './landscape.ts';
import { only } from './only.ts';
import { pageBreak } from './page-break.ts';
import { question } from './question.ts';
import { quote } from './quote.ts';
import { recommendation } from './recommendation.ts';
import { reportUnclosed } from './unclosed.ts';
import { value } from './value.ts';

/** `:::name` … `:::` */
const containers: Readonly<Record<ContainerDirectiveName, BlockConverter<ContainerDirective>>> = {
  recommendation,
  'key-figures': keyFigures,
  chronology,
  summary: callout('summary'),
  'lines-to-take': callout('lines-to-take'),
  background: callout('background'),
  question,
  quote,
  biography,
  agenda,
  figures: figureGroup,
  landscape,
  only,
  note: callout('note'),
  tip: callout('tip'),
  important: callout('important'),
  warning: callout('warning'),
  caution: callout('caution'),
};

/** `::name` in a line of its own. */
const leaves: Readonly<Record<LeafDirectiveName, BlockConverter<LeafDirective>>> = {
  include,
  contents: generated('contents'),
  recommendations: generated('recommendations'),
  figures: generated('figures'),
  chronology: generated('chronology'),
  'key-figures': generated('key-figures'),
  abbreviations: generated('abbreviations'),
  bibliography: generated('bibliography'),
  'page-break': pageBreak,
};

/** `:name[…]{…}` in a text. */
const inText: Readonly<Record<TextDirectiveName, InlineConverter<TextDirective>>> = {
  'key-figure': keyFigure,
  value,
  abbr,
};

const container: BlockConverter<ContainerDirective> = (node, context, aside) => {
  if (!Object.hasOwn(containers, node.name)) return unknownContainer(node, context, aside);
  reportUnclosed(node, context);
  return containers[node.name as ContainerDirectiveName](node, context, aside);
};

const leaf: BlockConverter<LeafDirective> = (node, context, aside) =>
  leaves[node.name as LeafDirectiveName](node, context, aside);

const text: InlineConverter<TextDirective> = (node, context) =>
  inText[node.name as TextDirectiveName](node, context);

export const directives = { container, leaf, text };
