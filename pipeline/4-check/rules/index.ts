import type { Rule } from '../types.ts';
import { abbreviationBeforeIntroduction } from './abbreviation-before-introduction.ts';
import { abbreviationIntroducedTwice } from './abbreviation-introduced-twice.ts';
import { abbreviationNotIntroduced } from './abbreviation-not-introduced.ts';
import { claimWithoutSource } from './claim-without-source.ts';
import { conflictingFigure } from './conflicting-figure.ts';
import { conflictingMention } from './conflicting-mention.ts';
import { draftMark } from './draft-mark.ts';
import { duplicateRecommendation } from './duplicate-recommendation.ts';
import { emptySection } from './empty-section.ts';
import { figureWithoutSource } from './figure-without-source.ts';
import { handlingTooLow } from './handling-too-low.ts';
import { imageWithoutAlt } from './image-without-alt.ts';
import { keyFigureWithoutOrigin } from './key-figure-without-origin.ts';
import { longSection } from './long-section.ts';
import { longSummary } from './long-summary.ts';
import { lostRecommendation } from './lost-recommendation.ts';
import { pastDeadline } from './past-deadline.ts';
import { recommendationNotInRegister } from './recommendation-not-in-register.ts';
import { recommendationWithoutAddressee } from './recommendation-without-addressee.ts';
import { retypedFigure } from './retyped-figure.ts';
import { skippedHeadingLevel } from './skipped-heading-level.ts';
import { summaryNumberNotInBody } from './summary-number-not-in-body.ts';
import { tooManyWords } from './too-many-words.ts';
import { typedSectionNumber } from './typed-section-number.ts';
import { unknownHandling } from './unknown-handling.ts';
import { unorderedChronology } from './unordered-chronology.ts';

/** All rules. Each is the file of its name, and reports the code of its name. */
export const rules: readonly Rule[] = [
  recommendationWithoutAddressee,
  recommendationNotInRegister,
  duplicateRecommendation,
  pastDeadline,
  lostRecommendation,
  conflictingMention,
  retypedFigure,
  conflictingFigure,
  summaryNumberNotInBody,
  keyFigureWithoutOrigin,
  imageWithoutAlt,
  figureWithoutSource,
  claimWithoutSource,
  skippedHeadingLevel,
  emptySection,
  typedSectionNumber,
  unorderedChronology,
  longSummary,
  longSection,
  tooManyWords,
  draftMark,
  handlingTooLow,
  unknownHandling,
  abbreviationBeforeIntroduction,
  abbreviationNotIntroduced,
  abbreviationIntroducedTwice,
];
