import { didYouMean } from '../../nearest.ts';
import type { Context } from '../context.ts';
import { address, folderOf } from '../paths.ts';
import type { DataRow } from '../types.ts';

type Cell = string | number | null;

export interface ChartData {
  readonly rows: readonly DataRow[] | null;
  /** As in `Pack.assets`. */
  readonly file: string | null;
  /** Of the diagnostic `missing-data`. */
  readonly problem: { readonly message: string; readonly hint: string | undefined } | null;
}

/**
 * The `data` of a chart: the path of a file in the pack, rows by name (`- { year: 2024, n: 3 }`), or
 * rows in order below a row of names (`- [year, n]`).
 */
export function chartData(
  data: string | readonly Readonly<Record<string, Cell>>[] | readonly (readonly Cell[])[],
  context: Context,
): ChartData {
  if (typeof data === 'string') return dataFile(data, context);
  const [first, ...rest] = data;
  if (!Array.isArray(first)) {
    return { rows: data as readonly DataRow[], file: null, problem: null };
  }
  const names = first.map(String);
  const rows = (rest as readonly (readonly Cell[])[]).map((row) =>
    Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])),
  );
  return { rows, file: null, problem: null };
}

export function dataFile(url: string, { pack, path }: Context): ChartData {
  const found = address(url, path, folderOf(pack.manifest.source.path));
  const paths = found.kind === 'local' ? found.paths : [];
  const file = paths.find((candidate) => pack.assets.has(candidate));
  if (file !== undefined) return { rows: null, file, problem: null };
  const hint =
    found.kind === 'local'
      ? didYouMean(paths[0]!, pack.assets.keys())
      : 'nothing is fetched while building';
  const message = `there is no data file \`${url}\` in the pack`;
  return { rows: null, file: null, problem: { message, hint } };
}
