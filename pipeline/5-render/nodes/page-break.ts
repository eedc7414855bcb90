import type { PageBreak } from '../../2-parse/types.ts';
import type { NodeRenderer } from './types.ts';

export const pageBreak: NodeRenderer<PageBreak> = () => '<div class="page-break"></div>';
