/**
 * What the JSON outputs look like, said once: the writers' types, the published JSON Schemas and the check of an earlier
 * run's files all come from here.
 */
import { z } from 'zod';
import { CHANGE_TYPES, STATEMENT_EDITS } from '../model/changes.js';
import { DIAGNOSTIC_CODES, type DiagnosticCode } from '../model/diagnostic.js';
import { ENTITY_KINDS, QUANTITY_KINDS } from '../model/mention.js';

export const FACTS_SCHEMA = 'wirefold/facts/1';
export const CLUSTERS_SCHEMA = 'wirefold/clusters/1';
export const RUN_SCHEMA = 'wirefold/run/1';
export const DIFF_SCHEMA = 'wirefold/diff/1';

const line = z.int().min(1).describe('Physical line of the file, from 1, front matter and empty lines included');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A stretch of an article, in the key order of every output that names one. */
const place = {
  article: z.string().describe('Path of the article, relative to the corpus'),
  line,
  start: z.int().min(0).describe('UTF-16 offset into the raw line where the text starts'),
  end: z.int().min(0).describe('UTF-16 offset where it ends, half-open; counts in endLine where that is given'),
  endLine: line.optional().describe('Line on which it ends, where that is not the line on which it starts'),
  text: z.string().describe('Exactly that slice of the article'),
};

const quantity = z.object({
  low: z.number(),
  high: z.number(),
  unit: z.string().describe('ISO 4217 for money, singular English for time and counted things, percent'),
  per: z.string().nullable().describe('What a rate is over'),
  bound: z.enum(['exact', 'about', 'over', 'under']),
  change: z.enum(['up', 'down']).nullable(),
});

const entity = z.object({
  name: z.string(),
  code: z.string().optional().describe('ISO 3166-1 alpha-2, for countries'),
});

const claim = { role: z.string(), subject: z.string().nullable(), period: z.string().nullable() };

const attitude = {
  hedged: z.boolean(),
  negated: z.boolean(),
  derived: z.boolean().describe('Computed from the text, not stated'),
  saidBy: z.string().nullable(),
  fact: z.string().nullable().describe('Id of the fact that it states'),
};

const mention = z.union([
  z.object({ id: z.string(), ...place, kind: z.enum(QUANTITY_KINDS), ...claim, quantity, ...attitude }),
  z.object({ id: z.string(), ...place, kind: z.enum(ENTITY_KINDS), ...claim, entity, ...attitude }),
]);

const value = z.union([quantity, entity]);
const kind = z.enum([...QUANTITY_KINDS, ...ENTITY_KINDS]);

const FACTS = z
  .object({
    schema: z.literal(FACTS_SCHEMA),
    story: z.string().nullable().describe('Null where the texts tell several stories'),
    articles: z.array(
      z.object({
        path: z.string(),
        order: z.int().min(1).describe('Place in version order; the first number of a citation'),
        title: z.string().nullable(),
        published: z.string().nullable(),
        source: z.string().nullable(),
        sha256,
        lines: z.int().min(0).max(100_000_000),
      }),
    ),
    mentions: z.array(mention),
    facts: z.array(
      z.object({
        id: z.string(),
        kind,
        ...claim,
        status: z.enum(['agreed', 'refined', 'changed', 'disputed', 'single']),
        value,
        history: z.array(z.object({ article: z.string(), value, mentions: z.array(z.string()) })),
        mentions: z.array(z.string()),
      }),
    ),
  })
  .describe('The facts of one story and every place that states them');

const CLUSTERS = z
  .object({
    schema: z.literal(CLUSTERS_SCHEMA),
    story: z.string().nullable().describe('Null where the texts tell several stories'),
    clusters: z.array(
      z.object({
        id: z.string(),
        representative: z.string().describe('Id of the member that stands best alone'),
        stories: z
          .array(z.string())
          .min(2)
          .optional()
          .describe('Ids of the stories that tell it, where several were looked through together'),
        boilerplate: z.boolean().optional().describe('It stands in story after story and belongs to none'),
        members: z.array(
          z.object({
            id: z.string(),
            ...place,
            relation: z.enum(['identical', 'same', 'contained', 'variant']),
            similarity: z.number().min(0).max(1),
            differs: z.array(z.object({ kind: z.string(), here: z.string().nullable(), there: z.string().nullable() })),
          }),
        ),
      }),
    ),
  })
  .describe('The statements of one story that are told more than once');

/** Its codes are checked as text: a later version may know more of them. */
const diagnostic = z.object({
  code: z.string().describe(`For example ${Object.keys(DIAGNOSTIC_CODES)[0]}`) as z.ZodType<DiagnosticCode>, // as: what is written has a known code
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  file: z.string().nullable(),
  line: line.optional(),
  related: z.object({ file: z.string(), line: line.optional() }).optional(),
});

const RUN = z
  .object({
    schema: z.literal(RUN_SCHEMA),
    version: z.string().describe('Version of the program'),
    options: z.object({
      layout: z.enum(['sentence-per-line', 'paragraph-per-line', 'hard-wrapped', 'auto']),
      isFirstLineTitle: z.boolean(),
      maxWords: z.int().min(1),
      maxSentences: z.int().min(1).nullable(),
      maxLineLength: z.int().min(1),
    }),
    corpus: z.string().describe('Folder that article paths are relative to, seen from the output folder'),
    inputs: z.array(z.object({ path: z.string(), sha256, story: z.string().nullable() })),
    stories: z.array(
      z.object({
        id: z.string(),
        dir: z.string().regex(/^[a-z0-9-]+$/),
        title: z.string(),
        articles: z.array(z.string()),
      }),
    ),
    counts: z.object({
      articles: z.int().min(0),
      stories: z.int().min(0),
      statements: z.int().min(0),
      clusters: z.int().min(0),
      mentions: z.int().min(0),
      facts: z.int().min(0),
    }),
    diagnostics: z.array(diagnostic),
  })
  .describe('What a run read and wrote');

const changeSide = z.object({ text: z.string(), value: z.string(), mentions: z.array(z.object(place)) });

const DIFF = z
  .object({
    schema: z.literal(DIFF_SCHEMA),
    old: z.string(),
    new: z.string(),
    changes: z.array(
      z.object({
        type: z.enum(CHANGE_TYPES),
        kind,
        role: z.string(),
        subject: z.string().nullable(),
        old: changeSide.nullable(),
        new: changeSide.nullable(),
        why: z.string(),
      }),
    ),
    statements: z
      .array(
        z.object({
          type: z.enum(STATEMENT_EDITS),
          old: z.array(z.object(place)),
          new: z.array(z.object(place)),
          words: z.array(z.object({ type: z.enum(['equal', 'insert', 'delete']), text: z.string() })),
        }),
      )
      .optional(),
  })
  .describe('What changed between two sides');

export type FactsJson = z.infer<typeof FACTS>;
export type ClustersJson = z.infer<typeof CLUSTERS>;
export type RunJson = z.infer<typeof RUN>;
export type DiffJson = z.infer<typeof DIFF>;

/** The published JSON Schemas (draft 2020-12) by the name of the output they describe. */
export const JSON_SCHEMAS: Readonly<Record<'facts' | 'clusters' | 'run' | 'diff', object>> = {
  facts: z.toJSONSchema(FACTS),
  clusters: z.toJSONSchema(CLUSTERS),
  run: z.toJSONSchema(RUN),
  diff: z.toJSONSchema(DIFF),
};

/** What the check of an earlier run's file gives: its content, or where and how it is not what a run writes. */
export type Parsed<T> = { readonly value: T } | { readonly problem: string };

/** The facts of an earlier run, unknown keys left out. In: parsed JSON of unknown origin. */
export const parseFactsJson = (content: unknown): Parsed<FactsJson> => parse(FACTS, 'facts.json', content);

/** The `run.json` of an earlier run, unknown keys left out. In: parsed JSON of unknown origin. */
export const parseRunJson = (content: unknown): Parsed<RunJson> => parse(RUN, 'run.json', content);

const parse = <T>(schema: z.ZodType<T>, name: string, content: unknown): Parsed<T> => {
  const parsed = schema.safeParse(content);
  if (parsed.success) return { value: parsed.data };
  const [issue] = parsed.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? 'at the top' : `at ${issue.path.join('.')}`;
  return { problem: `not a ${name} of this program: ${where}, ${issue?.message ?? 'unknown form'}` };
};
