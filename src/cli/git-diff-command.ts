/** `wirefold git-diff`: what git calls to show how an article changed; see gitattributes(5) and GIT_EXTERNAL_DIFF in git(1). */
import type { AddCommand } from './command.js';
import { LEVEL_FLAGS } from './diff-flags.js';
import { EXIT_DONE } from './exit-code.js';
import { COLOR_FLAG, INPUT_FLAGS } from './shared-flags.js';

export const gitDiffCommand: AddCommand = (program, terminal, finish) => {
  program.command(
    'git-diff <path> [versions..]',
    'Show the facts that changed in git diff and git log -p, as an external diff of git',
    (argv) =>
      argv
        .positional('path', { type: 'string', demandOption: true, describe: 'The article in its repository' })
        .positional('versions', {
          type: 'string',
          array: true,
          describe: 'What git gives: old file, hash and mode, new file, hash and mode',
        })
        .options(LEVEL_FLAGS)
        .options(INPUT_FLAGS)
        .options(COLOR_FLAG)
        .example("GIT_EXTERNAL_DIFF='$0 git-diff' git diff -- '*.txt'", 'Once')
        .example("git config diff.facts.command '$0 git-diff'", "For good, with '*.txt diff=facts' in .gitattributes"),
    async (given) => {
      const { gitDiff } = await import('./git-diff.js');
      gitDiff({ ...given, versions: given.versions ?? [] }, terminal);
      // Git takes any other code for a crash and stops.
      finish(EXIT_DONE);
    },
  );
};
