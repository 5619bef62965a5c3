/** What `wirefold git-diff` does: compares the two versions of one article that git hands over. */
import { readFileSync } from 'node:fs';
import type { AnalyzedArticle } from '../model/analysis.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { analyzeArticle, compareArticles } from '../pipeline.js';
import { parseArticle } from '../read/parse-article.js';
import { displayPath } from '../text/display-path.js';
import { painter } from '../write/color.js';
import { type LevelArguments, TYPE_LISTS } from './diff-flags.js';
import { printText, selectChanges } from './diff-output.js';
import { report } from './report.js';
import { checkSingle, type InputArguments, toOptions } from './shared-flags.js';
import { hasColor, type Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';

interface GitDiffArguments extends InputArguments, LevelArguments {
  readonly path: string;
  readonly versions: readonly string[];
}

/** Where git says that a version does not exist. */
const NO_FILE = '/dev/null';

/**
 * In:     path, and behind it old file, old hash, old mode, new file, new hash, new mode; for a renamed article the new
 *         path and a header follow; for one in conflict nothing does.
 * Throws: UsageError where the arguments are not those that git gives.
 */
export function gitDiff(given: GitDiffArguments, terminal: Terminal): void {
  const { path, versions, ...flags } = given;
  checkSingle(flags, TYPE_LISTS);
  if (versions.length === 0) {
    terminal.stdout.write(`${displayPath(path)}: not compared, as it is in conflict\n`);
    return;
  }
  const [oldFile, , , newFile, , newMode, newPath = path] = versions;
  if (oldFile === undefined || newFile === undefined || newMode === undefined)
    throw new UsageError(
      `git-diff was given ${versions.length + 1} arguments, expected the seven that git gives an external diff; to compare two files use wirefold diff`,
    );
  const options = toOptions(given);
  const read = (file: string, name: string): ReadVersion => {
    if (file === NO_FILE) return { articles: [], diagnostics: [] };
    const { value, diagnostics } = parseArticle({ path: name, bytes: readFileSync(file), options });
    return { articles: value === null ? [] : [analyzeArticle(value, options)], diagnostics };
  };
  const [old, now] = [read(oldFile, `a/${path}`), read(newFile, `b/${newPath}`)];
  const paint = painter({ hasColor: hasColor(given.color, terminal) });
  terminal.stdout.write(`${paint('bold', `wirefold ${displayPath(`a/${path}`)} ${displayPath(`b/${newPath}`)}`)}\n`);
  const problems = [...old.diagnostics, ...now.diagnostics];
  report(problems, terminal);
  if (problems.some(isLoss)) {
    terminal.stdout.write('not compared, as a version could not be read\n');
    return;
  }
  const hasStatements = given.level !== 'facts';
  const found = compareArticles({ old: old.articles, new: now.articles, hasStatements });
  terminal.stdout.write(`${printText(selectChanges(found, given), given, terminal)}\n`);
}

interface ReadVersion {
  readonly articles: readonly AnalyzedArticle[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A version without text is one that states nothing. */
const isLoss = ({ severity, code }: Diagnostic): boolean => severity === 'error' && code !== 'read/empty-file';
