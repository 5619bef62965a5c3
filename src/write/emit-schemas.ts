/** Writes the published JSON Schemas beside the built program; the last step of a build. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonText } from './json-text.js';
import { JSON_SCHEMAS } from './schema.js';

const folder = new URL('../schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(JSON_SCHEMAS))
  writeFileSync(new URL(`${name}.json`, folder), jsonText(schema));
