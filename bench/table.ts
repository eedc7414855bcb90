import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engines } from './engines/index.ts';
import { sharedPage } from './engines/page.ts';

/**
 * Sets tables in 10 columns with our engine and WeasyPrint, one after the other, and says what each
 * took. `args`: numbers of rows; none for 1,000 and 10,000.
 */
export async function measureTable(root: string, args: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'briefpack-table-'));
  const sizes = args.length > 0 ? args.map(Number) : [1000, 10_000];
  for (const rows of sizes) {
    const html = join(folder, `${rows}.html`);
    writeFileSync(html, sharedPage(tableOf(rows), root));
    for (const { name, setAll } of engines.filter((engine) => engine.name !== 'Chromium')) {
      const pdf = join(folder, `${rows}.${name}.pdf`);
      const start = performance.now();
      const used = JSON.parse(await setAll([{ html, pdf }], root)) as { cpu: number; peak: number };
      const wall = Math.round(performance.now() - start);
      const size = Math.round(readFileSync(pdf).length / 1024);
      console.log(
        `${rows} rows, ${name}: wall ${wall} ms, CPU ${used.cpu} ms, peak ${used.peak} MB, file ${size} KB`,
      );
    }
  }
  rmSync(folder, { recursive: true });
}

const css =
  "@page { size: A4; margin: 20mm } html { font: 9pt/12pt 'Source Serif 4' } table { border-collapse: collapse; width: 100% } td, th { border: 0.5pt solid #888; padding: 2pt 3pt }";

function tableOf(rows: number): string {
  const columns = Array.from({ length: 10 }, (_, index) => index);
  const cell = (row: number, column: number) =>
    column % 3 === 0 ? `Row ${row} column ${column}` : String((row * 37 + column * 11) % 9973);
  const body = Array.from(
    { length: rows },
    (_, row) => `<tr>${columns.map((column) => `<td>${cell(row, column)}`).join('')}`,
  );
  const head = columns.map((column) => `<th>Column ${column}`).join('');
  return `<!doctype html><html lang="en-GB"><title>Table</title><style>${css}</style><table><thead><tr>${head}<tbody>${body.join('\n')}</table>`;
}
