/** What the exit code of a command says; the contract of README's table. */

export const EXIT_DONE = 0;
/** `run`, `facts`, `clusters`: done, but some input was skipped or reported. `diff`: there are changes. */
export const EXIT_REPORTED = 1;
/** Could not run; `diff`: or a side could not be read whole. */
export const EXIT_FAILED = 2;
export type ExitCode = typeof EXIT_DONE | typeof EXIT_REPORTED | typeof EXIT_FAILED;
