import type { Diagnostic, Severity } from '../../diagnostic.ts';
import type { Source } from '../../source.ts';

/**
 * Findings as SARIF 2.1.0, which code hosts show beside the lines
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). Paths are relative to where the command runs.
 */
export function sarif(findings: readonly Diagnostic[], version: string): string {
  const ids = [...new Set(findings.map(({ code }) => code))].sort();
  const driver = { name: 'briefpack', version, rules: ids.map((id) => ({ id })) };
  const results = findings.map((finding) => resultOf(finding, ids));
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

function resultOf({ code, severity, message, hint, source }: Diagnostic, ids: readonly string[]) {
  return {
    ruleId: code,
    ruleIndex: ids.indexOf(code),
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
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
