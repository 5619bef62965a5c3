/** What stops a run from writing: the output folder is not one it may replace. Nothing has been deleted then. */
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.js';

/** A usage problem; the command line ends with exit code 2. */
export class OutputError extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic, options?: ErrorOptions) {
    super(diagnostic.message, options);
    this.name = 'OutputError';
    this.diagnostic = diagnostic;
  }
}

interface OutputProblem {
  readonly code: DiagnosticCode;
  /** The path to blame, as the user knows it. */
  readonly file: string;
  readonly message: string;
  readonly cause?: unknown;
}

export const outputError = ({ code, file, message, cause }: OutputProblem): OutputError =>
  new OutputError({ code, severity: 'error', message, file }, cause === undefined ? undefined : { cause });

/** The system's code of a failure (`EACCES`), or an empty string for anything else that was thrown. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
