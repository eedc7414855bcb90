import type { Spec } from './types.ts';

/**
 * A chart of ours as readers from right to left have it: names at the right, bars and time from
 * there to the left. Only for specifications with a fixed size and padding.
 */
export function mirrored(spec: Spec): Spec {
  const { left = 0, right = 0, ...upright } = (spec.padding ?? {}) as Record<string, number>;
  return {
    ...mirroredLayer(spec, Number(spec.width)),
    padding: { ...upright, left: right, right: left },
  };
}

function mirroredLayer(spec: Spec, width: number): Spec {
  const { encoding, layer, mark } = spec;
  const layers = Array.isArray(layer) ? (layer as readonly Spec[]) : undefined;
  return {
    ...spec,
    ...(isSpec(mark) && { mark: mirroredMark(mark) }),
    ...(isSpec(encoding) && { encoding: mirroredEncoding(encoding, width) }),
    ...(layers && { layer: layers.map((one) => mirroredLayer(one, width)) }),
  };
}

function mirroredMark(mark: Spec): Spec {
  const align = mark.align === 'left' ? 'right' : mark.align === 'right' ? 'left' : mark.align;
  return {
    ...mark,
    ...('align' in mark && { align }),
    ...(typeof mark.dx === 'number' && { dx: -mark.dx }),
  };
}

function mirroredEncoding(encoding: Spec, width: number): Spec {
  const { x, xOffset, y } = encoding;
  return {
    ...encoding,
    ...(isSpec(x) && { x: mirroredAlong(x, width) }),
    ...(isSpec(xOffset) && { xOffset: reversed(xOffset) }),
    ...(isSpec(y) && isSpec(y.axis) && { y: { ...y, axis: { ...y.axis, orient: 'right' } } }),
  };
}

function mirroredAlong(x: Spec, width: number): Spec {
  return typeof x.value === 'number' ? { value: width - x.value } : reversed(x);
}

function reversed(channel: Spec): Spec {
  return { ...channel, scale: { ...(channel.scale as Spec | undefined), reverse: true } };
}

function isSpec(value: unknown): value is Spec {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
