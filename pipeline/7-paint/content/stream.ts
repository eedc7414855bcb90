import { latin1 } from '../bytes.ts';
import type { Dictionary, Ref } from '../objects.ts';
import { concat, identity, type Matrix } from './matrix.ts';
import { nums } from './number.ts';

/** Parameters of the graphics state: PDF 32000-1 8.4. The value is the operator that sets it. */
type Slot =
  | 'fill'
  | 'stroke'
  | 'width'
  | 'dash'
  | 'cap'
  | 'join'
  | 'miter'
  | 'font'
  | 'rise'
  | 'alpha';

interface State extends Record<Slot, string> {
  matrix: Matrix;
}

const initial: State = {
  fill: '0 g',
  stroke: '0 G',
  width: '1 w',
  dash: '[] 0 d',
  cap: '0 J',
  join: '0 j',
  miter: '10 M',
  font: '',
  rise: '0 Ts',
  alpha: '',
  matrix: identity,
};

export type ResourceKind = 'Font' | 'XObject' | 'ExtGState' | 'Pattern' | 'Shading';

/** A content stream in the making: knows the graphics state, so that nothing is set twice. */
export class ContentStream {
  readonly resources: Dictionary & Partial<Record<ResourceKind, Dictionary>> = {};
  readonly #lines: string[] = [];
  readonly #saved: State[] = [];
  #state: State = { ...initial };
  #inText = false;

  get matrix(): Matrix {
    return this.#state.matrix;
  }

  /** The operator that set the parameter last; '' where none did. */
  get(slot: Slot): string {
    return this.#state[slot];
  }

  set(slot: Slot, operator: string): void {
    if (this.#state[slot] === operator) return;
    this.#state[slot] = operator;
    this.#lines.push(operator);
  }

  write(operators: string): void {
    this.#lines.push(operators);
  }

  /** Opens a text object unless one is open. */
  text(): void {
    if (this.#inText) return;
    this.#inText = true;
    this.#lines.push('BT');
  }

  /** Closes the text object if one is open. */
  graphics(): void {
    if (!this.#inText) return;
    this.#inText = false;
    this.#lines.push('ET');
  }

  save(): void {
    this.graphics();
    this.#saved.push({ ...this.#state });
    this.#lines.push('q');
  }

  restore(): void {
    this.graphics();
    this.#state = this.#saved.pop() ?? { ...initial };
    this.#lines.push('Q');
  }

  transform(matrix: Matrix): void {
    this.#state.matrix = concat(this.#state.matrix, matrix);
    this.#lines.push(`${matrixOperands(matrix)} cm`);
  }

  /** Makes a resource known to this stream and gives its name back. */
  resource(kind: ResourceKind, name: string, ref: Ref): string {
    this.resources[kind] ??= {};
    this.resources[kind][name] = ref;
    return name;
  }

  bytes(): Uint8Array {
    this.graphics();
    return latin1(this.#lines.join('\n'));
  }
}

/** The factors with six decimals: a small one may meet a large coordinate. */
export function matrixOperands([a, b, c, d, e, f]: Matrix): string {
  return `${[a, b, c, d].map(factor).join(' ')} ${nums(e, f)}`;
}

function factor(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) > 1e9) return '0';
  return value.toFixed(6).replace(/\.?0+$/, '');
}
