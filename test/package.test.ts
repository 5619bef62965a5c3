/** The packed tarball, installed into an empty folder as a user would. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshFolder, ROOT } from './cli/program.js';

const ARTICLE = 'the ferry ran aground and 40 passengers were taken off\nthe repair may cost $ 2 million\n';

describe('the packed tarball in an empty folder', () => {
  let folder: string;
  const npm = (words: readonly string[], cwd: string): string =>
    execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  beforeAll(() => {
    folder = freshFolder({ 'package.json': '{ "private": true, "type": "module" }', 'news/a.txt': ARTICLE });
    const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT));
    npm(['install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, packed.filename)], folder);
  }, 240_000);

  it('runs its wirefold command', () => {
    const out = execFileSync(join(folder, 'node_modules/.bin/wirefold'), ['facts', 'news', '--format', 'csv'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(out).toContain('$ 2 million');
  });

  it('offers its library with types', () => {
    const script = `import { extractFacts } from 'wirefold'; console.log(extractFacts([{ path: 'a.txt', text: ${JSON.stringify(ARTICLE)} }]).facts.length > 0)`;
    expect(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, encoding: 'utf8' }).trim(),
    ).toBe('true');
    const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(existsSync(join(folder, 'node_modules/wirefold', exports['.'].types))).toBe(true);
  });

  it('publishes a JSON Schema for each JSON output', () => {
    for (const name of ['facts', 'clusters', 'run', 'diff']) {
      const schema = JSON.parse(readFileSync(join(folder, `node_modules/wirefold/dist/schema/${name}.json`), 'utf8'));
      expect(schema).toHaveProperty('$schema');
    }
  });
});
