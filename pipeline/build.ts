import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { type ReadOptions, read } from './1-read/index.ts';
import { safeName } from './1-read/safeName.ts';
import { readVersion } from './1-read/theme/packageRoot.ts';
import type { OutputFormat, Pack } from './1-read/types.ts';
import { parse } from './2-parse/index.ts';
import type { Document } from './2-parse/types.ts';
import { everyRecommendation, extract as extractBrief } from './3-extract/index.ts';
import type { Brief } from './3-extract/types.ts';
import { check as checkBrief } from './4-check/index.ts';
import { render } from './5-render/index.ts';
import { typeset } from './6-typeset/index.ts';
import { screenEdges } from './6-typeset/screen/index.ts';
import type { Typeset } from './6-typeset/types.ts';
import { packAttachments, paint } from './7-paint/index.ts';
import type { Metadata, PaintOptions } from './7-paint/types.ts';
import { checkBudget } from './8-publish/budget.ts';
import { publish } from './8-publish/index.ts';
import { checkLimits } from './8-publish/limits.ts';
import { checkHtmlMarks, checkPageMarks } from './8-publish/marks.ts';
import { type Made, outputsOf } from './8-publish/outputs/index.ts';
import { packJson } from './8-publish/outputs/packJson.ts';
import { pageLookup } from './8-publish/outputs/pages.ts';
import type { Published } from './8-publish/types.ts';
import { type Diagnostic, hasErrors, type Result } from './diagnostic.ts';
import { createKept, type Kept, type KeptOfPack } from './kept.ts';
import { unknownChecks } from './severity.ts';
import { createSteps, type Steps, type Timing, unique } from './steps.ts';

export interface ReadingOptions {
  /** Absolute: what paths are relative to. */
  readonly cwd: string;
  /** Instead of the pack's theme: a name, or a folder relative to `cwd`. */
  readonly theme?: string | undefined;
  /** Only for this one of the pack's audiences. */
  readonly audience?: string | undefined;
  readonly timing?: Timing | undefined;
  /** From earlier builds in this process; without it everything is made anew. */
  readonly kept?: Kept | undefined;
}

export interface BuildOptions extends ReadingOptions {
  /** Outputs go to `<out>/<pack>/`, or `<out>/<pack>/<audience>/`. */
  readonly out: string;
  /** Instead of the pack's `outputs`. */
  readonly formats?: readonly OutputFormat[] | undefined;
  /** Fixes the clock: the same sources then give the same bytes whatever the day. */
  readonly date?: Date | undefined;
  /** Encrypts the PDF with AES-256: for a copy that is handed on, never for the record. */
  readonly encryption?: Passwords | undefined;
  /** The clock, for a pack that has no date of its own. */
  readonly now: Date;
  /** Told the pages of each variant once it is published. */
  readonly onPages?: ((pages: Typeset['pages']) => void) | undefined;
}

export interface Passwords {
  /** Opens the PDF for everything. */
  readonly owner: string;
  /** Opens it for reading; '' lets everybody read it. */
  readonly user: string;
}

export interface BuildResult {
  /** Null where there was nothing to build from. */
  readonly pack: Pack | null;
  readonly diagnostics: readonly Diagnostic[];
  /** One for each audience; empty where an error kept the pack from being published. */
  readonly outputs: readonly Output[];
}

export interface Output extends Published {
  readonly audience: string | null;
  /** Null where the pack was not set in pages. */
  readonly pages: number | null;
}

/**
 * Builds a pack and publishes it, once for each audience. A pack with an error is not published at
 * all: the last good outputs stay.
 */
export async function build(target: string, options: BuildOptions): Promise<BuildResult> {
  const steps = createSteps(options.timing);
  const opened = await open(target, options, steps);
  if (opened === null) return { pack: null, diagnostics: steps.findings, outputs: [] };
  const { pack } = opened;
  const variants: Variant[] = [];
  for (const audience of audiencesOf(pack, options))
    variants.push(await vary(opened, audience, options, steps));
  const diagnostics = unique([...steps.findings, ...variants.flatMap(({ findings }) => findings)]);
  if (hasErrors(diagnostics)) return { pack, diagnostics, outputs: [] };
  const publishing = createSteps(options.timing, pack.manifest.checks);
  const outputs: Output[] = [];
  for (const { made } of variants)
    if (made !== null) outputs.push(await release(made, pack, options, publishing));
  return { pack, diagnostics: [...diagnostics, ...publishing.findings], outputs };
}

/** Finds everything that can be said about a pack without setting it in pages. */
export async function check(target: string, options: ReadingOptions): Promise<BuildResult> {
  const steps = createSteps(options.timing);
  const opened = await open(target, options, steps);
  for (const audience of opened === null ? [] : audiencesOf(opened.pack, options))
    await digest(opened!, audience, steps, steps);
  return { pack: opened?.pack ?? null, diagnostics: unique(steps.findings), outputs: [] };
}

/**
 * Says what is in a pack, or in any text: the text of `p.json` without pages, with what is
 * recommended beside the register; null where nothing can be read.
 */
export async function extract(
  target: string,
  options: ReadingOptions,
): Promise<Result<string | null>> {
  const steps = createSteps(options.timing);
  const opened = await open(target, { ...options, anyText: true }, steps);
  if (opened === null) return { value: null, diagnostics: steps.findings };
  const brief = await digest(opened, options.audience ?? null, steps, steps);
  const diagnostics = unique(steps.findings);
  const recommendations = everyRecommendation(brief);
  return { value: packJson({ ...brief, recommendations }, diagnostics, () => null), diagnostics };
}

/** What a build of a pack depends on now; null where nothing can be read. */
export async function inputsOf(
  target: string,
  options: ReadingOptions,
): Promise<Pick<Pack, 'inputs' | 'missing'> | null> {
  return (await read(target, options, options.kept?.read)).value;
}

// What the shell needs to know of the stages.
export { globToRegExp, isGlob } from './1-read/documents/glob.ts';
export { packId } from './1-read/safeName.ts';
export { findPackageRoot, readVersion } from './1-read/theme/packageRoot.ts';
export type { OutputFormat } from './1-read/types.ts';
export { catalogue } from './8-publish/catalogue/index.ts';

interface Opened {
  readonly pack: Pack;
  readonly documents: readonly Document[];
  readonly kept: KeptOfPack;
}

async function open(
  target: string,
  { kept: all = createKept(), ...options }: ReadOptions & Pick<ReadingOptions, 'kept'>,
  steps: Steps,
): Promise<Opened | null> {
  const kept = all.of(target);
  const pack = await steps.run('read', () => read(target, options, all.read));
  if (pack === null) return null;
  const { manifest } = pack;
  steps.heed(manifest.checks);
  await steps.run('check', () => ({ value: null, diagnostics: unknownChecks(manifest) }));
  const documents = await steps.run('parse', () => parse(pack, kept.parse));
  return { pack, documents, kept };
}

/** Null stands for everybody. */
function audiencesOf({ manifest }: Pack, { audience }: ReadingOptions): (string | null)[] {
  if (audience !== undefined) return manifest.audiences.filter((name) => name === audience);
  return manifest.audiences.length === 0 ? [null] : [...manifest.audiences];
}

/** `own`: for findings about what this audience sees; those of extraction may tell of the rest. */
async function digest(
  { pack, documents }: Opened,
  audience: string | null,
  steps: Steps,
  own: Steps,
): Promise<Brief> {
  const brief = await steps.run('extract', () => extractBrief(pack, documents, audience));
  await own.run('check', () => ({ value: null, diagnostics: checkBrief(brief) }));
  return brief;
}

/** A pack for one audience. Not made any further once there is an error. */
interface Variant {
  readonly made: Made | null;
  readonly findings: readonly Diagnostic[];
}

async function vary(
  opened: Opened,
  audience: string | null,
  options: BuildOptions,
  steps: Steps,
): Promise<Variant> {
  const own = createSteps(options.timing, opened.pack.manifest.checks);
  const brief = await digest(opened, audience, steps, own);
  const failed = hasErrors(steps.findings) || hasErrors(own.findings);
  // What an audience is not to see must not reach it by way of a finding.
  const soFar = () =>
    unique(audience === null ? [...steps.findings, ...own.findings] : own.findings);
  const made = failed ? null : await make(brief, opened, options, own, soFar);
  return { made: made && { ...made, diagnostics: soFar() }, findings: own.findings };
}

async function make(
  brief: Brief,
  { pack, kept: keptOfPack }: Opened,
  options: BuildOptions,
  steps: Steps,
  findings: () => readonly Diagnostic[],
): Promise<Omit<Made, 'diagnostics'>> {
  const formats = formatsOf(pack, options);
  const kept = keptOfPack.of(brief.pack.audience);
  const html = await steps.run('render', () => render(brief, pack, kept.render));
  if (formats.includes('html'))
    await steps.run('marks', () => ({
      value: null,
      diagnostics: checkHtmlMarks(pack.manifest, html.standalone, screenEdges),
    }));
  // JSON and CSV say on which page things are.
  if (formats.every((format) => format === 'html'))
    return { brief, html, typeset: null, pdf: null };
  const pages = await steps.run('typeset', () => typeset(html, pack.theme, kept.typeset));
  await steps.run('budget', () => ({
    value: null,
    diagnostics: [
      ...checkBudget(pack.manifest, pages),
      ...checkLimits(pack.theme, pack.manifest, pages),
      ...checkPageMarks(pack.manifest, pages),
    ],
  }));
  if (!formats.includes('pdf')) return { brief, html, typeset: pages, pdf: null };
  const json = () => packJson(brief, findings(), pageLookup(pages));
  const attachments = await steps.run('attach', () => packAttachments(pack, brief, json));
  const extras = { attachments, encryption: encryptionOf(options) };
  const pdf = await steps.run('paint', () =>
    paint(pages, metadataOf(brief, options), extras, kept.paint),
  );
  return { brief, html, typeset: pages, pdf };
}

function encryptionOf({ encryption }: BuildOptions): PaintOptions['encryption'] {
  return (
    encryption && {
      userPassword: encryption.user,
      ownerPassword: encryption.owner,
      random: randomBytes,
    }
  );
}

async function release(
  made: Made,
  pack: Pack,
  options: BuildOptions,
  steps: Steps,
): Promise<Output> {
  const { id, audience } = made.brief.pack;
  const files = outputsOf(made, pack, formatsOf(pack, options), {
    version: await readVersion(),
    date: options.date ?? null,
  });
  const folder = resolve(options.cwd, options.out, id, audience === null ? '' : safeName(audience));
  const published = await steps.run('publish', () => publish(files, folder));
  if (made.typeset !== null) options.onPages?.(made.typeset.pages);
  return { ...published, audience, pages: made.typeset?.pages.length ?? null };
}

function formatsOf({ manifest }: Pack, { formats }: BuildOptions): readonly OutputFormat[] {
  return formats ?? manifest.outputs;
}

function metadataOf({ pack }: Brief, { date, now }: BuildOptions): Metadata {
  const { title, authors, keywords, lang, subtitle, purpose, reference, edition } = pack;
  const written = pack.date === null ? now : new Date(`${pack.date}T00:00:00Z`);
  const subject = subtitle ?? purpose;
  return { title, authors, subject, keywords, lang, reference, edition, date: date ?? written };
}
