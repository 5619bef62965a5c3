/** What stops a command before it has read anything: the files it was given cannot be a corpus. */
import type { Diagnostic } from '../model/diagnostic.js';

/** A usage problem; the command line ends with exit code 2. */
export class CorpusError extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic, options?: ErrorOptions) {
    super(diagnostic.message, options);
    this.name = 'CorpusError';
    this.diagnostic = diagnostic;
  }
}
