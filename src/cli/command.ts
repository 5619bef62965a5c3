/** What every command module exports: a function that adds it to the program. */
import type { Argv } from 'yargs';
import type { ExitCode } from './exit-code.js';
import type { Terminal } from './terminal.js';

/** Adds a command; when it is run, it writes to the terminal and says how it ended by `finish`. */
export type AddCommand = (program: Argv, terminal: Terminal, finish: (code: ExitCode) => void) => void;
