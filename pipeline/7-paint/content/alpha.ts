import type { Dictionary, PdfFile, Ref } from '../objects.ts';
import { num } from './number.ts';
import type { ContentStream } from './stream.ts';

/** External graphics states (PDF 32000-1 8.4.5), one object for each kind in the whole file. */
export interface GraphicsStates {
  /** Sets the constant alphas of filling and stroking. */
  alpha(stream: ContentStream, fill: number, stroke: number): void;
  /** Sets a state that nothing else shares. */
  apply(stream: ContentStream, data: Dictionary): void;
}

export function createGraphicsStates(file: PdfFile): GraphicsStates {
  const known = new Map<string, { readonly name: string; readonly ref: Ref }>();
  const state = (key: string, data: Dictionary) => {
    const found = known.get(key) ?? { name: `G${known.size + 1}`, ref: file.object(data) };
    known.set(key, found);
    return found;
  };
  return {
    alpha(stream, fill, stroke) {
      const opaque = fill === 1 && stroke === 1;
      if (opaque && stream.get('alpha') === '') return;
      const data = { Type: 'ExtGState', ca: rounded(fill), CA: rounded(stroke) };
      const { name, ref } = state(`${num(fill)} ${num(stroke)}`, data);
      stream.set('alpha', `/${stream.resource('ExtGState', name, ref)} gs`);
    },
    apply(stream, data) {
      const { name, ref } = state(`own ${known.size}`, { Type: 'ExtGState', ...data });
      stream.write(`/${stream.resource('ExtGState', name, ref)} gs`);
    },
  };
}

function rounded(alpha: number): number {
  return Math.round(Math.min(1, Math.max(0, alpha)) * 1000) / 1000;
}
