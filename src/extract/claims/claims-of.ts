/** What the text claims of each value and name: role, subject, period, how sure, who said it. */
import type { SegmentedArticle } from '../../model/analysis.js';
import type { Claim } from '../../model/mention.js';
import type { Token } from '../../model/token.js';
import { testOf } from '../../text/vocabulary.js';
import type { Draft } from '../draft.js';
import type { Place } from './actor-places.js';
import { findActors } from './actors.js';
import { carryRoles } from './carry-roles.js';
import { isHedged, isNegated } from './certainty.js';
import { type Clause, splitClauses } from './clauses.js';
import { periodOf } from './periods.js';
import { findProviders } from './providers.js';
import type { Role } from './role.js';
import { findCues, roleOf } from './roles.js';
import { lastIndexAt } from './sorted-search.js';
import { findSpeakers, speakerOf } from './speakers.js';
import { subjectOf } from './subjects.js';

/**
 * In:     a segmented article and what was found in it, in reading order.
 * Out:    the claim of each, in the same order.
 * Cost:   linear in the text; within a sentence, values times cues.
 */
export function claimsOf(article: SegmentedArticle, drafts: readonly Draft[]): Claim[] {
  if (drafts.length === 0) return [];
  const { tokens, signs, sentences } = article;
  const actors = findActors({ tokens, sentences, signs, services: servicePlaces(drafts) });
  const speakers = findSpeakers(article, actors);
  const providers = findProviders({ tokens, sentences, drafts, actors });
  const year = article.article.published === null ? null : Number(article.article.published.slice(0, 4));
  const claims: Claim[] = [];
  let at = 0;
  for (let index = 0; at < drafts.length; index++) {
    const sentence = sentences[index]!;
    const start = at;
    while (at < drafts.length && drafts[at]!.startToken < sentence.endToken) at++;
    if (at === start) continue;
    const within = drafts.slice(start, at);
    const clauses = splitClauses(tokens, sentence, signs);
    const cues = within.some(isValue) ? findCues(tokens, sentence, signs) : [];
    const sentenceStart = sentence.startToken + sentence.leadTokens;
    let previous: Claimed | null = null;
    for (let i = 0; i < within.length; i++) {
      const draft = within[i]!;
      const saidBy = speakerOf(speakers, draft.startToken, index);
      if (previous && isRestated(tokens, previous.draft, draft)) {
        const { role, claim } = previous as Claimed; // the compiler does not see that the loop assigns it
        const { subject, period, hedged, negated } = claim;
        const restated: Claim = {
          role: claim.role,
          subject,
          period,
          hedged,
          negated,
          derived: isDerived(draft),
          saidBy: saidBy ?? claim.saidBy,
        };
        claims.push(restated);
        previous = { draft, role, claim: restated };
        continue;
      }
      const clause = clauseAround(clauses, draft);
      const neighbors = neighborsOf(within, i);
      const role = roleOf(tokens, draft, { clause, cues, neighbors });
      const claim: Claim = {
        role: role.role,
        subject:
          draft.kind === 'service'
            ? (providers.get(draft.entity.name.toLowerCase()) ?? null)
            : subjectOf(tokens, draft, { role, clause, neighbors, actors, sentenceStart }),
        period: periodOf(tokens, draft, { role: role.role, clause, neighbors, year }),
        hedged: isHedged(tokens, draft, clause),
        negated: isNegated(tokens, draft, clause),
        derived: isDerived(draft),
        saidBy,
      };
      claims.push(claim);
      if (isValue(draft)) previous = { draft, role, claim };
    }
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

interface Claimed {
  readonly draft: Draft;
  readonly role: Role;
  readonly claim: Claim;
}

/** Values on either side that are looked at: a sentence of prose has no more; a table in one line has thousands. */
const MAX_NEIGHBORS = 10;

/** The values around one, itself among them. */
const neighborsOf = (within: readonly Draft[], i: number): readonly Draft[] =>
  within.length <= MAX_NEIGHBORS + 1 ? within : within.slice(Math.max(0, i - MAX_NEIGHBORS), i + MAX_NEIGHBORS + 1);

/** Words on either side of a value that a clause is looked at: longer clauses are lists or lost full stops. */
const MAX_REACH = 40;

const isValue = (draft: Draft): boolean => 'quantity' in draft;

const isDerived = (draft: Draft): boolean => draft.derived ?? false;

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
