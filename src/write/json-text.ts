/** Data -> JSON text and the parts that several JSON outputs share. */
import type { Entity, Quantity } from '../model/mention.js';
import type { Span } from '../model/span.js';

/** Controls that JSON allows in strings and a terminal obeys. */
const RAW_CONTROL = /[\u007f-\u009f]/g;

/** JSON as every output file holds it: two spaces, keys in the order of the object, a line end at the end. */
export const jsonText = (data: unknown): string =>
  `${JSON.stringify(data, null, 2).replace(RAW_CONTROL, (char) => `\\u00${char.charCodeAt(0).toString(16)}`)}\n`;

/** A span of an article in the key order of the outputs; `endLine` stands only where it differs. */
export const placeJson = (article: string, { line, start, end, endLine }: Span, text: string) => ({
  article,
  line,
  start,
  end,
  ...(endLine === line ? {} : { endLine }),
  text,
});

export const quantityJson = ({ low, high, unit, per, bound, change }: Quantity) => ({
  low,
  high,
  unit,
  per,
  bound,
  change,
});

/** Only a country has a code. */
export const entityJson = ({ name, code }: Entity) => (code === null ? { name } : { name, code });

export const valueJson = (value: Quantity | Entity) => ('unit' in value ? quantityJson(value) : entityJson(value));
