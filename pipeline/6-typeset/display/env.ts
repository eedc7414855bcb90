import type { ReplacedBox } from '../boxes/types.ts';
import type { Fragment } from '../layout/types.ts';
import type { ArtifactTag, DisplayItem } from '../types.ts';

/** What drawing has at hand. */
export interface DrawEnv {
  /** Set inside what is repeated: all of it is an artifact. */
  readonly artifact: ArtifactTag | null;
  /** Boxes whose background and borders are drawn, before all that floats over them. */
  readonly backed?: ReadonlySet<Fragment>;
  /** Draws an SVG into a rectangle, pt. */
  svg(
    box: ReplacedBox,
    x: number,
    y: number,
    width: number,
    height: number,
  ): readonly DisplayItem[];
}
