/** A comparison -> JSON: everything, what is unchanged as well. */
import type { ChangeSide, Comparison, SideMention, StatementPlace } from '../model/changes.js';
import { jsonText } from './json-text.js';
import { DIFF_SCHEMA, type DiffJson } from './schema.js';

/** The JSON text of a comparison; the names are those the user gave the two sides. */
export const diffJson = ({ changes, statements }: Comparison, oldName: string, newName: string): string =>
  jsonText({
    schema: DIFF_SCHEMA,
    old: oldName,
    new: newName,
    changes: changes.map((change) => ({
      type: change.type,
      kind: change.kind,
      role: change.role,
      subject: change.subject,
      old: sideJson(change.old),
      new: sideJson(change.new),
      why: change.why,
    })),
    ...(statements === null
      ? {}
      : {
          statements: statements.map((edit) => ({
            type: edit.type,
            old: edit.old.map(placeJson),
            new: edit.new.map(placeJson),
            words: edit.words.map(({ type, text }) => ({ type, text })),
          })),
        }),
  } satisfies DiffJson);

const sideJson = (side: ChangeSide | null) =>
  side && { text: side.text, value: side.value, mentions: side.mentions.map(placeJson) };

const placeJson = ({ article, line, start, end, endLine, text }: SideMention | StatementPlace) => ({
  article,
  line,
  start,
  end,
  ...(endLine === undefined || endLine === line ? {} : { endLine }),
  text,
});
