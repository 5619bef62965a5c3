/** Diagnostics as lines on stderr: `file:line: severity: message [code]`. */
import type { Diagnostic } from '../model/diagnostic.js';
import { displayPath } from '../text/display-path.js';
import type { Terminal } from './terminal.js';

/** Diagnostics of one code that are told one by one; the rest is counted. What needs no doing is told more shortly. */
const MAX_TOLD = { error: 20, warning: 20, info: 5 } as const;

/** Tells diagnostics on stderr. */
export function report(diagnostics: readonly Diagnostic[], { stderr }: Terminal): void {
  for (const line of reportLines(diagnostics)) stderr.write(`${line}\n`);
}

/**
 * In:     diagnostics in their order.
 * Out:    a line each; past MAX_TOLD of one code a single line says how many more there are.
 */
function reportLines(diagnostics: readonly Diagnostic[]): string[] {
  const told = new Map<string, number>();
  const untold = new Map<string, number>();
  const lines: string[] = [];
  for (const diagnostic of diagnostics) {
    const count = (told.get(diagnostic.code) ?? 0) + 1;
    told.set(diagnostic.code, count);
    if (count <= MAX_TOLD[diagnostic.severity]) lines.push(diagnosticLine(diagnostic));
    else untold.set(diagnostic.code, (untold.get(diagnostic.code) ?? 0) + 1);
  }
  for (const [code, count] of untold) lines.push(`... and ${count} more of ${code}`);
  return lines;
}

export function diagnosticLine({ code, severity, message, file, line, related }: Diagnostic): string {
  const place = file === null ? '' : `${displayPath(file)}${line === undefined ? '' : `:${line}`}: `;
  const other =
    related === undefined
      ? ''
      : ` (see ${displayPath(related.file)}${related.line === undefined ? '' : `:${related.line}`})`;
  return `${place}${severity}: ${message}${other} [${code}]`;
}
