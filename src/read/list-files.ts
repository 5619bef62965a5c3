/** The text files of a folder, at any depth, through symbolic links, each real folder once. */
import { type Dirent, promises as fs, type Stats } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.js';
import { compareText } from '../text/compare-text.js';
import { displayPath } from '../text/display-path.js';
import { notAFile, systemCode, unreadable } from './file-problem.js';

export interface ListedFile {
  /** Relative to the listed folder, with `/` between folders. */
  readonly path: string;
  /** Where to open it. */
  readonly location: string;
}

interface Listing {
  readonly files: readonly ListedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A folder still to be entered, or a link still to be resolved. */
interface Place {
  readonly path: string;
  readonly location: string;
}

interface Walk {
  readonly files: ListedFile[];
  readonly diagnostics: Diagnostic[];
  /** Real location of each folder entered, with the path it was entered by. */
  readonly entered: Map<string, string>;
}

const isTextName = (name: string): boolean => /\.txt$/i.test(name);
const byPath = (a: Place, b: Place): number => compareText(a.path, b.path);

/**
 * All `.txt` files under a folder. Names that start with a dot are left out: they belong to editors and systems.
 * Links are resolved after all real folders, in code-unit order, so that a folder reached twice keeps its real path
 * and the result does not depend on the order on the disk. Entering each real folder once ends every circle of links.
 * In:     a folder that exists.
 * Out:    files ordered by path in code units; what could not be entered or followed.
 * Cost:   one directory read a folder, two calls a link.
 */
export const listFiles = async (root: string): Promise<Listing> => {
  const walk: Walk = { files: [], diagnostics: [], entered: new Map() };
  let links = await enterFolders({ path: '', location: root }, walk);
  while (links.length > 0) {
    const found: Place[] = [];
    for (const link of links.toSorted(byPath)) found.push(...(await followLink(link, walk)));
    links = found;
  }
  return { files: walk.files.sort(byPath), diagnostics: walk.diagnostics };
};

/** Enters a folder and all real folders below it; gives back the links met on the way. */
const enterFolders = async (start: Place, walk: Walk): Promise<readonly Place[]> => {
  const links: Place[] = [];
  const open: Place[] = [start];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const entries = await readFolder(folder, walk);
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const place = { path: joinPath(folder.path, entry.name), location: join(folder.location, entry.name) };
      if (entry.isSymbolicLink()) links.push(place);
      else if (entry.isDirectory()) open.push(place);
      if (isTextName(entry.name) && !entry.isSymbolicLink()) addFile(place, entry, walk);
    }
  }
  return links;
};

const readFolder = async (folder: Place, walk: Walk): Promise<readonly Dirent[]> => {
  try {
    const real = await fs.realpath(folder.location);
    // A link followed earlier in this round can lie inside a folder that another link of the round has entered.
    if (walk.entered.has(real)) return [];
    walk.entered.set(real, folder.path);
    return await fs.readdir(folder.location, { withFileTypes: true });
  } catch (error) {
    walk.diagnostics.push(unreadable('folder', folder.path === '' ? folder.location : folder.path, error));
    return [];
  }
};

const followLink = async (link: Place, walk: Walk): Promise<readonly Place[]> => {
  let target: Stats;
  try {
    target = await fs.stat(link.location);
  } catch (error) {
    walk.diagnostics.push(await brokenLink(link, error));
    return [];
  }
  if (!target.isDirectory()) {
    if (isTextName(link.path)) addFile(link, target, walk);
    return [];
  }
  const real = await fs.realpath(link.location);
  const parent = await fs.realpath(dirname(link.location));
  const known = walk.entered.get(real);
  if (isInside(parent, real)) walk.diagnostics.push(linkLoop(link));
  else if (known === undefined) return enterFolders(link, walk);
  else walk.diagnostics.push(linkRepeat(link, known));
  return [];
};

const isInside = (folder: string, other: string): boolean =>
  folder === other || folder.startsWith(other.endsWith(sep) ? other : `${other}${sep}`);

const addFile = (place: Place, entry: Dirent | Stats, walk: Walk): void => {
  if (entry.isFile()) walk.files.push(place);
  else walk.diagnostics.push(notAFile(place.path, entry));
};

const brokenLink = async (link: Place, error: unknown): Promise<Diagnostic> => {
  if (systemCode(error) === 'ELOOP') return linkLoop(link);
  if (systemCode(error) !== 'ENOENT') return unreadable('file', link.path, error);
  const target = await fs.readlink(link.location).catch(() => '');
  return {
    code: 'read/broken-link',
    severity: 'warning',
    message: `found a symbolic link to ${displayPath(target)}, where nothing lies, expected a file or folder; mend or remove the link`,
    file: link.path,
  };
};

const linkLoop = (link: Place): Diagnostic => ({
  code: 'read/link-loop',
  severity: 'warning',
  message:
    'found a symbolic link that leads back to itself or to a folder above it, expected one that leads on; it is not followed, remove it',
  file: link.path,
});

const linkRepeat = (link: Place, known: string): Diagnostic => ({
  code: 'read/link-repeat',
  severity: 'info',
  message: `found a symbolic link to a folder that is read as ${known === '' ? 'the corpus' : displayPath(known)}, expected each folder once; its files are not read twice`,
  file: link.path,
  ...(known === '' ? {} : { related: { file: known } }),
});

const joinPath = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);
