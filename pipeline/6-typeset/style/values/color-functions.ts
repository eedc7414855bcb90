import type { FunctionNode } from 'css-tree';
import type { Color } from '../../types.ts';
import { term } from './calc.ts';
import { argumentsOf, byName, components, isOperator, splitAt, wordOf } from './nodes.ts';
import { alphaComponent } from './numbers.ts';
import type { Component, Node, Nodes, Specified } from './types.ts';

/** A colour written as a function; null where the function is none of ours. */
export function colorFunction(
  node: FunctionNode,
  color: Component<Color>,
): Specified<Color> | null {
  const name = node.name.toLowerCase();
  if (name === 'color-mix') return colorMix(argumentsOf(node, name)!, color);
  const model = models.get(name);
  if (model === undefined) return null;
  const parts = channels(components(node.children));
  if (parts === null) return null;
  const read = parts.channels.map((channel, index) => model.channels[index]!(channel));
  const alpha = parts.alpha === null ? () => 1 : alphaComponent(parts.alpha);
  if (alpha === null || read.includes(null)) return null;
  return (context) => {
    const { r, g, b } = model.toRgb(...(read.map((channel) => channel!(context)) as Triple));
    return rounded(r, g, b, alpha(context));
  };
}

function rounded(r: number, g: number, b: number, alpha: number): Color {
  return { type: 'color', r: Math.round(r), g: Math.round(g), b: Math.round(b), alpha };
}

type Triple = [number, number, number];
type Rgb = Pick<Color, 'r' | 'g' | 'b'>;

interface Model {
  readonly channels: readonly Component<number>[];
  toRgb(...channels: Triple): Rgb;
}

/** Both syntaxes, `r g b / a` and `r, g, b, a`, as three nodes and an alpha. */
function channels(nodes: Nodes): { channels: Nodes; alpha: Node | null } | null {
  const legacy = splitAt(nodes, ',');
  const [before = [], after] = splitAt(nodes, '/');
  const list = legacy.length > 1 ? legacy.flat() : [...before, ...(after ?? [])];
  const hasAlpha = legacy.length > 1 ? legacy.length === 4 : after !== undefined;
  if (list.length !== (hasAlpha ? 4 : 3)) return null;
  return { channels: list.slice(0, 3), alpha: hasAlpha ? list[3]! : null };
}

/** A number, or a percentage of `whole`; limited to 0 … `whole`. */
function channel(whole: number): Component<number> {
  return (node) => {
    if (wordOf(node) === 'none') return () => 0;
    const read = term(node);
    if (read?.kind !== 'number' && read?.kind !== 'percentage') return null;
    return (context) => {
      const { percent, pt } = read.at(context);
      return Math.min(whole, Math.max(0, read.kind === 'number' ? pt : (percent / 100) * whole));
    };
  };
}

const turns = byName({ deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 });

/** Degrees. */
const hue: Component<number> = (node) => {
  if (node.type === 'Number') return () => Number(node.value);
  const unit = node.type === 'Dimension' ? turns.get(node.unit.toLowerCase()) : undefined;
  if (node.type !== 'Dimension' || unit === undefined) return null;
  return () => Number(node.value) * unit;
};

const rgb: Model = {
  channels: [channel(255), channel(255), channel(255)],
  toRgb: (r, g, b) => ({ r, g, b }),
};
const hsl: Model = { channels: [hue, channel(100), channel(100)], toRgb: fromHsl };
const hwb: Model = { channels: [hue, channel(100), channel(100)], toRgb: fromHwb };
const models = byName({ rgb, rgba: rgb, hsl, hsla: hsl, hwb });

/** CSS Color 4, section 7.1. */
function fromHsl(h: number, saturation: number, lightness: number): Rgb {
  const [s, l] = [saturation / 100, lightness / 100];
  const at = (n: number) => {
    const k = (((n + h / 30) % 12) + 12) % 12;
    return 255 * (l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return { r: at(0), g: at(8), b: at(4) };
}

/** Section 8.1. */
function fromHwb(h: number, white: number, black: number): Rgb {
  if (white + black >= 100) {
    const grey = (255 * white) / (white + black);
    return { r: grey, g: grey, b: grey };
  }
  const pure = fromHsl(h, 100, 50);
  const tint = (value: number) => (value * (100 - white - black)) / 100 + (255 * white) / 100;
  return { r: tint(pure.r), g: tint(pure.g), b: tint(pure.b) };
}

interface Share {
  readonly color: Specified<Color>;
  readonly percent: number | null;
}

/** CSS Color 5, section 2, for `in srgb`. */
function colorMix(nodes: Nodes, color: Component<Color>): Specified<Color> | null {
  const [space, first, second, more] = splitAt(nodes, ',');
  if (more !== undefined || space?.length !== 2) return null;
  if (wordOf(space[0]) !== 'in' || wordOf(space[1]) !== 'srgb') return null;
  const a = share(first ?? [], color);
  const b = share(second ?? [], color);
  if (a === null || b === null) return null;
  const p = a.percent ?? 100 - (b.percent ?? 50);
  const q = b.percent ?? 100 - p;
  if (p + q === 0) return null;
  return (context) => mixed(a.color(context), b.color(context), p / (p + q), (p + q) / 100);
}

function share(nodes: Nodes, color: Component<Color>): Share | null {
  const percentage = nodes.find((node) => node.type === 'Percentage');
  const [only, more] = nodes.filter((node) => node !== percentage && !isOperator(node, ','));
  const read = only === undefined || more !== undefined ? null : color(only);
  const percent = percentage === undefined ? null : Number(percentage.value);
  if (read === null || (percent !== null && (percent < 0 || percent > 100))) return null;
  return { color: read, percent };
}

/** `weight` of `a`, the rest of `b`, in premultiplied sRGB. */
function mixed(a: Color, b: Color, weight: number, opacity: number): Color {
  const alpha = a.alpha * weight + b.alpha * (1 - weight);
  const mix = (x: number, y: number) =>
    alpha === 0 ? 0 : (x * a.alpha * weight + y * b.alpha * (1 - weight)) / alpha;
  return rounded(mix(a.r, b.r), mix(a.g, b.g), mix(a.b, b.b), alpha * Math.min(1, opacity));
}
