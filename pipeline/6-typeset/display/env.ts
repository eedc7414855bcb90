import type { ReplacedBox } from '../boxes/types.ts';
import type { ArtifactTag, DisplayItem } from '../types.ts';

/** What drawing has at hand. */
export interface DrawEnv {
  /** Set inside what is repeated: all of it is an artifact. */
  readonly artifact: ArtifactTag | null;
  /** Draws an SVG into a rectangle, pt. */
  svg(
    box: ReplacedBox,
    x: number,
    y: number,
    width: number,
    height: number,
  ): readonly DisplayItem[];
}
