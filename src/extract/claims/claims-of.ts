/** What the text claims of each value and name: role, subject, period, how sure, who said it. */
import type { SegmentedArticle } from '../../model/analysis.js';
import type { Claim } from '../../model/mention.js';
import type { Token } from '../../model/token.js';
import { testOf } from '../../text/vocabulary.js';
import type { Draft } from '../draft.js';
import { lastIndexAt } from '../sorted-search.js';
import type { Place } from './actor-places.js';
import { findActors } from './actors.js';
import { carryRoles } from './carry-roles.js';
import { isHedged, isNegated } from './certainty.js';
import { type Clause, splitClauses } from './clauses.js';
import { periodOf } from './periods.js';
import { findProviders } from './providers.js';
import { findCues, roleOf } from './roles.js';
import type { Setting } from './setting.js';
import { findSpeakers, speakerOf } from './speakers.js';
import { subjectOf } from './subjects.js';

/**
 * In:     a segmented article and what was found in it, in reading order.
 * Out:    the claim of each, in the same order.
 * Cost:   linear in the text; within a sentence, values times cues. Each question is asked of all values of the article before the
 *         next one is: the code of one fits into the processor's nearest memory, that of all does not.
 */
export function claimsOf(article: SegmentedArticle, drafts: readonly Draft[]): Claim[] {
  if (drafts.length === 0) return [];
  const { tokens, signs, sentences } = article;
  const actors = findActors({ tokens, sentences, signs, services: servicePlaces(drafts) });
  const speakers = findSpeakers(article, actors);
  const providers = findProviders({ tokens, sentences, drafts, actors });
  const year = article.article.published === null ? null : Number(article.article.published.slice(0, 4));
  const settings = settingsOf(article, drafts);
  const roles = drafts.map((draft, i) => roleOf(tokens, draft, settings[i]!));
  const subjects = drafts.map((draft, i) =>
    draft.kind === 'service'
      ? (providers.get(draft.entity.name.toLowerCase()) ?? null)
      : subjectOf(tokens, draft, { role: roles[i]!, setting: settings[i]!, actors }),
  );
  const periods = drafts.map((draft, i) =>
    periodOf(tokens, draft, { role: roles[i]!.role, setting: settings[i]!, year }),
  );
  const hedged = drafts.map((draft, i) => isHedged(article, draft, settings[i]!.clause));
  const negated = drafts.map((draft, i) => isNegated(article, draft, settings[i]!.clause));
  const saidBy = drafts.map((draft, i) => speakerOf(speakers, draft.startToken, settings[i]!.sentence));
  const claims: Claim[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const derived = drafts[i]!.derived ?? false;
    const { restates } = settings[i]!;
    const told = restates < 0 ? null : claims[restates]!;
    claims.push(
      told
        ? {
            role: told.role,
            subject: told.subject,
            period: told.period,
            hedged: told.hedged,
            negated: told.negated,
            derived,
            saidBy: saidBy[i] ?? told.saidBy,
          }
        : {
            role: roles[i]!.role,
            subject: subjects[i]!,
            period: periods[i]!,
            hedged: hedged[i]!,
            negated: negated[i]!,
            derived,
            saidBy: saidBy[i]!,
          },
    );
  }
  return carryRoles({ tokens, signs, drafts, claims });
}

/** Where services are named: they act like firms, but are none. */
function servicePlaces(drafts: readonly Draft[]): Place[] {
  const places: Place[] = [];
  for (const draft of drafts)
    if (draft.kind === 'service') places.push({ name: draft.entity.name.toLowerCase(), at: draft.startToken });
  return places;
}

/** Where each draft stands, and what stands around it. */
function settingsOf({ tokens, signs, sentences }: SegmentedArticle, drafts: readonly Draft[]): Setting[] {
  const settings: Setting[] = [];
  let at = 0;
  for (let index = 0; at < drafts.length; index++) {
    const sentence = sentences[index]!;
    const start = at;
    while (at < drafts.length && drafts[at]!.startToken < sentence.endToken) at++;
    if (at === start) continue;
    const within = drafts.slice(start, at);
    const clauses = splitClauses(tokens, sentence, signs);
    const cues = within.some(isValue) ? findCues(tokens, sentence, signs) : [];
    let previous = -1;
    for (let i = 0; i < within.length; i++) {
      const restates = previous >= 0 && isRestated(tokens, within[previous]!, within[i]!) ? start + previous : -1;
      settings.push({
        sentence: index,
        sentenceStart: sentence.startToken + sentence.leadTokens,
        clause: clauseAround(clauses, within[i]!),
        cues,
        neighbors: neighborsOf(within, i),
        restates,
      });
      if (isValue(within[i]!)) previous = i;
    }
  }
  return settings;
}

/** Values on either side that are looked at: a sentence of prose has no more; a table in one line has thousands. */
const MAX_NEIGHBORS = 10;

/** The values around one, itself among them. */
const neighborsOf = (within: readonly Draft[], i: number): readonly Draft[] =>
  within.length <= MAX_NEIGHBORS + 1 ? within : within.slice(Math.max(0, i - MAX_NEIGHBORS), i + MAX_NEIGHBORS + 1);

/** Words on either side of a value that a clause is looked at: longer clauses are lists or lost full stops. */
const MAX_REACH = 40;

const isValue = (draft: Draft): boolean => 'quantity' in draft;

/** The clause that the draft starts in, as far as it is looked at. */
function clauseAround(clauses: readonly Clause[], { startToken, endToken }: Draft): Clause {
  const clause =
    clauses[
      Math.max(
        0,
        lastIndexAt(clauses, startToken, (one) => one.startToken),
      )
    ]!;
  return {
    startToken: Math.max(clause.startToken, startToken - MAX_REACH),
    endToken: Math.min(clause.endToken, endToken + MAX_REACH),
  };
}

/** Between two wordings of one figure: `$ 3 million an hour - or $ 50,000 a minute`. */
const isRestating = testOf(', - ( or equivalent to equal the of about roughly some nearly almost that is i.e. and');
/** Words between them, at most. */
const MAX_RESTATING = 4;

/** The same figure in other units: same kind, only linking words between, and another rate or currency. */
function isRestated(tokens: readonly Token[], previous: Draft, draft: Draft): boolean {
  if (!('quantity' in previous) || !('quantity' in draft) || previous.kind !== draft.kind || draft.kind !== 'money')
    return false;
  const gap = draft.startToken - previous.endToken;
  if (gap < 1 || gap > MAX_RESTATING) return false;
  for (let i = previous.endToken; i < draft.startToken; i++) if (!isRestating(tokens[i]!.word)) return false;
  return previous.quantity.per !== draft.quantity.per || previous.quantity.unit !== draft.quantity.unit;
}
