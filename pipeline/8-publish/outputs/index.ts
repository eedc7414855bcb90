import type { OutputFormat, Pack } from '../../1-read/types.ts';
import type { Brief } from '../../3-extract/types.ts';
import type { Html } from '../../5-render/types.ts';
import type { Typeset } from '../../6-typeset/types.ts';
import type { Pdf } from '../../7-paint/types.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { OutputFile } from '../types.ts';
import { manifestJson, type Provenance } from './manifestJson.ts';
import { packJson } from './packJson.ts';
import { pageLookup } from './pages.ts';
import { recommendationsCsv } from './recommendationsCsv.ts';
import { sourcesShown } from './sourcesShown.ts';

/** All that a build made of a pack for one audience. */
export interface Made {
  readonly brief: Brief;
  readonly html: Html;
  /** Null where the pack was not set in pages. */
  readonly typeset: Typeset | null;
  readonly pdf: Pdf | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The files of `out/<pack>/`: those of the formats asked for, and always manifest.json. */
export function outputsOf(
  made: Made,
  pack: Pack,
  formats: readonly OutputFormat[],
  from: Pick<Provenance, 'version' | 'date'>,
): OutputFile[] {
  const { brief, html, pdf, diagnostics } = made;
  const { id } = brief.pack;
  const pageOf = pageLookup(made.typeset);
  const makers: Readonly<Record<OutputFormat, () => OutputFile | null>> = {
    pdf: () => pdf && { path: `${id}.pdf`, bytes: pdf },
    html: () => textFile(`${id}.html`, html.standalone),
    json: () => textFile(`${id}.json`, packJson(brief, diagnostics, pageOf)),
    csv: () => textFile('recommendations.csv', recommendationsCsv(brief, pageOf)),
  };
  const outputs = formats.map((format) => makers[format]()).filter((output) => output !== null);
  const inputs = sourcesShown(pack, brief, html);
  const manifest = manifestJson({ ...from, pack: brief.pack, inputs }, outputs);
  return [...outputs, textFile('manifest.json', manifest)];
}

function textFile(path: string, text: string): OutputFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
