/** `wirefold diff`: its flags. */
import type { AddCommand } from './command.js';
import { EXIT_FLAGS, LEVEL_FLAGS, OUTPUT_FLAGS } from './diff-flags.js';
import { COLOR_FLAG, INPUT_FLAGS } from './shared-flags.js';

export const diffCommand: AddCommand = (program, terminal, finish) => {
  program.command(
    'diff <old> <new>',
    'Print which facts changed, were made more precise, added, dropped or contradicted',
    (argv) =>
      argv
        .positional('old', {
          type: 'string',
          demandOption: true,
          describe: 'Article, folder, output folder, facts.json, or - for stdin',
        })
        .positional('new', { type: 'string', demandOption: true, describe: 'The same, for the later side' })
        .options(OUTPUT_FLAGS)
        .options(LEVEL_FLAGS)
        .options(EXIT_FLAGS)
        .options(INPUT_FLAGS)
        .options(COLOR_FLAG)
        .example('$0 diff v1.txt v2.txt', 'Which figures changed')
        .example('$0 diff v1.txt v2.txt --level both --word-diff', 'And which sentences')
        .example('$0 diff v1.txt v2.txt --fail-on changed,contradicted', 'A check that fails on these alone')
        .example('$0 diff lastweek/output output --format markdown', 'Two runs, for a mail'),
    // Loaded when it is run: help and completion answer at once.
    async (given) => finish(await (await import('./diff.js')).diff(given, terminal)),
  );
};
