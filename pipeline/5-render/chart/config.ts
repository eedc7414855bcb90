import type { ChartStyle, Spec } from './types.ts';

/** What every chart has in common, our own and those that are written in Vega-Lite. */
export function chartConfig({ face, fontSize, hues, palette }: ChartStyle): Spec {
  const text = { font: face, fontSize, fill: palette.ink, color: palette.ink };
  return {
    // The figure has its alternative text; marks that speak each for itself only make noise.
    aria: false,
    font: face,
    background: null,
    view: { stroke: null, continuousHeight: 150, discreteHeight: 150 },
    text,
    title: { ...text, anchor: 'start', fontWeight: 600 },
    axis: {
      labelFont: face,
      labelFontSize: fontSize,
      labelColor: palette.ink,
      labelLimit: 0,
      titleFont: face,
      titleFontSize: fontSize,
      titleFontWeight: 400,
      titleColor: palette.grey,
      domainColor: palette.grey,
      domainWidth: 0.5,
      tickColor: palette.grey,
      tickWidth: 0.5,
      gridColor: palette.rule,
      gridWidth: 0.4,
    },
    axisX: { labelAngle: 0 },
    legend: {
      labelFont: face,
      labelFontSize: fontSize,
      labelColor: palette.ink,
      labelLimit: 0,
      titleFont: face,
      titleFontSize: fontSize,
      titleColor: palette.grey,
    },
    range: { category: hues },
    mark: { color: palette.accent },
    bar: { color: palette.accent },
    line: { color: palette.accent, strokeWidth: 1.6 },
    point: { color: palette.accent },
    area: { color: palette.accent },
  };
}
