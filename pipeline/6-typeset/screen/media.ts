import type { Medium } from '../style/sheets/media.ts';

/** CSS px in pt. */
const px = 0.75;

function screen(width: number, scheme: 'light' | 'dark'): Medium {
  return {
    type: 'screen',
    measures: new Map([
      ['width', width * px],
      ['height', 800 * px],
    ]),
    words: new Map([
      ['prefers-color-scheme', scheme],
      ['orientation', width < 800 ? 'portrait' : 'landscape'],
      ['hover', 'hover'],
      ['pointer', 'fine'],
      ['scripting', 'enabled'],
      ['prefers-reduced-motion', 'no-preference'],
      ['prefers-contrast', 'no-preference'],
      ['forced-colors', 'none'],
    ]),
  };
}

/** Those on which a pack is read. */
export const screens: readonly Medium[] = [
  screen(1280, 'light'),
  screen(1280, 'dark'),
  screen(375, 'light'),
];
