import { codes } from '../../codes.ts';
import type { CodeDoc, Diagnostic, Severity } from '../../diagnostic.ts';
import type { Source } from '../../source.ts';

/**
 * Findings as SARIF 2.1.0, which code hosts show beside the lines
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). Paths are relative to where the command runs.
 */
export function sarif(findings: readonly Diagnostic[], version: string): string {
  const ids = [...new Set(findings.map(({ code }) => code))].sort();
  const driver = { name: 'briefpack', version, rules: ids.map(ruleOf) };
  const indices = new Map(ids.map((id, index) => [id, index]));
  const results = findings.map((finding) => resultOf(finding, indices));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** §3.49: what docs/diagnostics.md says of a code, for the viewer to show. */
function ruleOf(id: string) {
  const doc = codes[id];
  if (doc === undefined) return { id };
  const text = plain(doc.about);
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: firstSentence(text) },
    fullDescription: { text },
    help: { text, markdown: helpOf(doc) },
    defaultConfiguration: { level: levels[doc.severity] },
  };
}

function helpOf({ about, example }: CodeDoc): string {
  if (example === undefined) return about;
  const pack = example.pack === undefined ? '' : fenced('yaml', example.pack);
  return `${about}\n\n${pack}${fenced('md', example.bad)}Instead:\n\n${fenced('md', example.good)}`;
}

function fenced(language: string, text: string): string {
  const fence = text.includes('```') ? '````' : '```';
  return `${fence}${language}\n${text}\n${fence}\n\n`;
}

function plain(markdown: string): string {
  return markdown.replaceAll('`', '').replaceAll('**', '');
}

function firstSentence(text: string): string {
  return /^.+?[.:](?= \p{Lu}|$)/su.exec(text)?.[0].replace(/:$/, '.') ?? text;
}

function resultOf(
  { code, severity, message, hint, source }: Diagnostic,
  indices: ReadonlyMap<string, number>,
) {
  return {
    ruleId: code,
    ruleIndex: indices.get(code),
    level: levels[severity],
    message: { text: hint === undefined ? message : `${message}\n${hint}` },
    locations: source === undefined ? [] : [{ physicalLocation: locationOf(source) }],
  };
}

function locationOf({ path, line, column, endLine, endColumn }: Source) {
  return {
    artifactLocation: { uri: uriOf(path) },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

function uriOf(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[a-z]:/i.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}
