/** A story's account -> `summary.md`, the page that people read. */
import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Account, ChangeNote, Citation, Disagreement, KeyFact, RepeatedStatement } from '../model/account.js';
import { displayPath } from '../text/display-path.js';
import { citationNodes, definitions } from './citation.js';
import { describeDifferences } from './differences.js';
import { encodePath } from './link-path.js';
import { bullets, heading, item, markdown, numbered, paragraph, proseText, strong, table, text } from './markdown.js';
import { counted, countStory, countsLine } from './story-counts.js';
import { type OrderedArticle, orderedArticles, type StoryOutput } from './story-output.js';

/**
 * The text of `summary.md`.
 * In:     a story, and the way from its folder to the folder that article paths are relative to.
 * Throws: RangeError when the account cites a line that is not there.
 */
export const renderSummary = (output: StoryOutput, corpusPath: string): string => {
  const { account } = output;
  const articles = orderedArticles(output);
  return markdown([
    heading(1, proseText(account.title) || 'Untitled'),
    paragraph(text(countsLine(countStory(output)))),
    ...section('Summary', narrative(account)),
    ...section('Key facts', keyFacts(account.keyFacts, output.reconciliation.facts.length)),
    ...(articles.length > 1 ? section('Changes between versions', changes(account.changes)) : []),
    ...(account.disagreements.length > 0 ? section('Disagreements', disagreements(account.disagreements)) : []),
    ...section('Repeated statements', repeated(account.repeated, output.clustering.clusters.length)),
    ...section('Sources', sources(articles, corpusPath)),
    ...definitions(citedBy(account), articles, corpusPath),
  ]);
};

const section = (title: string, content: RootContent): readonly RootContent[] => [heading(2, title), content];

const plain = (sentence: string): RootContent => paragraph(text(sentence));

const prose = (value: string): PhrasingContent => text(proseText(value));

/** One sentence a line, each ending in its citations. */
const narrative = ({ sentences }: Account): RootContent => {
  if (sentences.length === 0) return plain('The articles hold no statement that stands alone.');
  return paragraph(
    ...sentences.flatMap((sentence, i) => [
      text(`${i === 0 ? '' : '\n'}${proseText(sentence.text)}`),
      ...citationNodes(sentence.citations),
    ]),
  );
};

const keyFacts = (facts: readonly KeyFact[], known: number): RootContent => {
  if (facts.length === 0 && known > 0) return plain(`No fact stands out; facts.json holds ${counted(known, 'fact')}.`);
  if (facts.length === 0) return plain('No figure or name was found.');
  const head = ['Fact', 'Value', 'Before', 'Sources'].map((name) => [text(name)]);
  const rows = facts.map(({ label, value, before, status, citations }) => [
    [prose(label)],
    [prose(status === 'disputed' ? `${value} (disputed)` : value)],
    [prose(before.join(', then '))],
    citationNodes(citations).slice(1),
  ]);
  return table([head, ...rows]);
};

const changes = (notes: readonly ChangeNote[]): RootContent => {
  if (notes.length === 0) return plain('No figure changed between the versions.');
  return bullets(notes.map(changeItem));
};

const changeItem = ({ label, from, to, fromCitations, toCitations }: ChangeNote): ListItem => {
  const old = from === null ? [] : [prose(from), ...citationNodes(fromCitations)];
  const now = to === null ? [] : [prose(to), ...citationNodes(toCitations)];
  const lead = [strong(label), text(from === null ? ': new, ' : to === null ? ': no longer told, ' : ': ')];
  return item([...lead, ...old, ...(from !== null && to !== null ? [text(' → ')] : []), ...now]);
};

const disagreements = (list: readonly Disagreement[]): RootContent =>
  bullets(
    list.map(({ label, positions }) =>
      item([
        strong(label),
        ...positions.flatMap(({ value, saidBy, citations }, i) => [
          text(`${i === 0 ? ': ' : '; '}${proseText(value)} (${proseText(saidBy)})`),
          ...citationNodes(citations),
        ]),
      ]),
    ),
  );

/** In: the statements to list, and how many are told more than once in all. */
const repeated = (statements: readonly RepeatedStatement[], count: number): RootContent => {
  const rest = count - statements.length;
  if (statements.length === 0) {
    const none = 'No statement is told more than once.';
    return plain(rest > 0 ? `${counted(rest, 'statement')} told twice in one article; see clusters.json.` : none);
  }
  const more = rest > 0 ? [item([text(`and ${rest} more in clusters.json`)])] : [];
  return bullets([
    ...statements.map(({ text: words, times, citations, variants }) =>
      item(
        [text(`${proseText(words)} (${counted(times, 'time')})`), ...citationNodes(citations)],
        variants.map((variant) =>
          item([
            text(`otherwise: ${proseText(variant.text)}${inParentheses(describeDifferences(variant.differs))}`),
            ...citationNodes([variant.citation]),
          ]),
        ),
      ),
    ),
    ...more,
  ]);
};

const inParentheses = (note: string): string => (note === '' ? '' : ` (${proseText(note)})`);

const sources = (articles: readonly OrderedArticle[], corpusPath: string): RootContent => {
  const orderOf = new Map(articles.map(({ path, order }) => [path, order]));
  const items = articles.map(({ path, order, lineage, article }) => {
    const first = orderOf.get(lineage);
    const notes = [article.title, article.published, article.source].flatMap((note) => proseText(note ?? '') || []);
    if (first !== undefined && first !== order) notes.push(`version of ${first}`);
    const url = encodePath(corpusPath, path);
    const link: PhrasingContent = { type: 'link', url, children: [prose(displayPath(path))] };
    return item([link, text(notes.map((note) => ` · ${note}`).join(''))]);
  });
  return numbered(articles[0]?.order ?? 1, items);
};

/** Every citation of the page, in no particular order. */
const citedBy = ({
  sentences,
  keyFacts: facts,
  changes: notes,
  disagreements: list,
  repeated: statements,
}: Account): readonly Citation[] => [
  ...sentences.flatMap(({ citations }) => citations),
  ...facts.flatMap(({ citations }) => citations),
  ...notes.flatMap(({ from, to, fromCitations, toCitations }) => [
    ...(from === null ? [] : fromCitations),
    ...(to === null ? [] : toCitations),
  ]),
  ...list.flatMap(({ positions }) => positions.flatMap(({ citations }) => citations)),
  ...statements.flatMap(({ citations, variants }) => [...citations, ...variants.map(({ citation }) => citation)]),
];
