import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether poppler's renderer is installed. */
export const canRender = spawnSync('pdftoppm', ['-v']).error === undefined;

/** Renders the first page at 72 dpi; gives the colour of a pixel as `#rrggbb`. */
export function render(pdf: Uint8Array): (x: number, y: number) => string {
  const folder = mkdtempSync(join(tmpdir(), 'render-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf);
    execFileSync('pdftoppm', [
      '-r',
      '72',
      '-singlefile',
      '-aa',
      'no',
      join(folder, 'a.pdf'),
      join(folder, 'a'),
    ]);
    const ppm = readFileSync(join(folder, 'a.ppm'));
    const [header, width] = /^P6\s(\d+)\s\d+\s255\s/.exec(ppm.toString('latin1', 0, 40))!;
    return (x, y) => {
      const at = header.length + 3 * (y * Number(width) + x);
      return `#${ppm.toString('hex', at, at + 3)}`;
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
