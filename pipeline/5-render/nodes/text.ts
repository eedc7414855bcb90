import type { Text } from '../../2-parse/types.ts';
import { escapeHtml } from '../html.ts';
import type { NodeRenderer } from './types.ts';

export const text: NodeRenderer<Text> = (node) => escapeHtml(node.value);
