import type { Diagnostic, Severity } from '../../diagnostic.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/**
 * A finding as a workflow command of GitHub Actions, which shows it beside the line:
 * `::warning file=p/note.md,line=3,col=1,endLine=3,endColumn=9,title=empty-section::…`
 */
export function annotation({ code, severity, message, hint, source }: Diagnostic): string {
  const place = source
    ? [
        `file=${property(source.path)}`,
        `line=${source.line}`,
        `col=${source.column}`,
        `endLine=${source.endLine}`,
        // Columns are taken only where a finding is on one line.
        ...(source.endLine === source.line ? [`endColumn=${source.endColumn}`] : []),
      ]
    : [];
  const properties = [...place, `title=${property(code)}`].join(',');
  const text = hint === undefined ? message : `${message}\n${hint}`;
  return `::${commands[severity]} ${properties}::${escaped(text)}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
