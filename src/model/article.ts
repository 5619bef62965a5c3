/** A news text as it lies on the disk. Never edited after `read`: everything later points back at its lines. */

export interface Article {
  /** Path relative to the corpus folder, with `/` between folders. The article's identity. */
  readonly path: string;
  /** SHA-256 of the file's bytes, lower-case hex. */
  readonly sha256: string;
  /** Raw physical lines, front matter included, without line ends and without a byte-order mark. `lines[0]` is line 1. */
  readonly lines: readonly string[];
  /** Line (from 1) on which the body starts: after front matter, and after the title where the first line is one. */
  readonly bodyLine: number;
  readonly title: string | null;
  /** When it was published, as ISO 8601 text (`2026-03-04` or `2026-03-04T09:30:00Z`), else null. */
  readonly published: string | null;
  /** Who published it, as the front matter says, else null. */
  readonly source: string | null;
}

/** How sentences lie in lines. */
export type Layout = 'sentence-per-line' | 'paragraph-per-line' | 'hard-wrapped';

/** How the text is written: lower-cased tokens between spaces, or natural prose. */
export type Style = 'tokenized' | 'natural';
