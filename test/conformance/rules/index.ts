import type { Rule } from '../types.ts';
import { annotationRules } from './annotations.ts';
import { attachmentRules } from './attachments.ts';
import { catalogRules } from './catalog.ts';
import { contentRules } from './content.ts';
import { fileRules } from './file.ts';
import { fontRules } from './fonts.ts';
import { graphicsRules } from './graphics.ts';
import { metadataRules } from './metadata.ts';
import { navigationRules } from './navigation.ts';
import { nestingRules } from './nesting.ts';
import { parentTreeRules } from './parent-tree.ts';
import { profileRules } from './profiles.ts';
import { semanticRules } from './semantics.ts';
import { tableRules } from './tables.ts';
import { xmpRules } from './xmp.ts';

/** Every rule of the checker. */
export const rules: readonly Rule[] = [
  ...fileRules,
  ...metadataRules,
  ...xmpRules,
  ...catalogRules,
  ...graphicsRules,
  ...profileRules,
  ...fontRules,
  ...contentRules,
  ...parentTreeRules,
  ...nestingRules,
  ...semanticRules,
  ...tableRules,
  ...annotationRules,
  ...navigationRules,
  ...attachmentRules,
];
