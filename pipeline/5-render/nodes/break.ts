import type { Break } from '../../2-parse/types.ts';
import type { NodeRenderer } from './types.ts';

export const hardBreak: NodeRenderer<Break> = () => '<br />\n';
