import { describe, expect, it } from 'vitest';
import { formHeadline } from '../../src/summarize/form-headline.js';

const cases: readonly (readonly [name: string, sentence: string, headline: string])[] = [
  [
    'a subject with a clause of its own',
    'A payment failure that left millions of people unable to pay for food, fuel and tickets lasted almost 14 hours, its owner has admitted.',
    'A payment failure lasted almost 14 hours',
  ],
  [
    'a clause in a clause',
    'An app that tells people what they should eat is being sold.',
    'An app that tells people what they should eat is being sold',
  ],
  [
    'a clause that goes on',
    'A gang that robbed a bank and said sorry is in jail.',
    'A gang that robbed a bank and said sorry is in jail',
  ],
  [
    'a clause that says who is meant',
    'The only man that can save the club is leaving.',
    'The only man that can save the club is leaving',
  ],
  [
    'a list with one verb',
    'Seven people have now died and train lines, ferries and buses have been halted across the north after two weeks of frost.',
    'Seven people have now died and train lines, ferries and buses have been halted across the north',
  ],
  ['a short sentence', 'The bridge at Marlow is shut.', 'The bridge at Marlow is shut'],
  [
    'a relative clause',
    'Norvale has said sorry for a 12-hour outage that left millions without mail.',
    'Norvale has said sorry for a 12-hour outage',
  ],
  [
    'a clause behind a comma',
    'Two people died when a bridge fell, police in the town said on Monday night.',
    'Two people died when a bridge fell',
  ],
  ['a comma inside a figure', 'The bridge cost the town $34,500 a day.', 'The bridge cost the town $34,500 a day'],
  [
    'a long clause',
    'A lorry hit the northern pier of the old railway bridge at Marlow in the early hours of Monday morning.',
    'A lorry hit the northern pier of the old railway bridge at Marlow',
  ],
  [
    'a subordinate clause that waits for its verb',
    'An inquiry has begun into how a lorry with nine tons of sand on board hit a pier in the night of the storm.',
    'An inquiry has begun into how a lorry with nine tons of sand on board hit a pier',
  ],
  [
    'a subject of which nothing is said yet',
    'The only bridge over the river Marl that carries trains was shut.',
    'The only bridge over the river Marl that carries trains was shut',
  ],
  [
    'half a quotation',
    'The mayor said "the bridge at Marlow is safe, and it always was".',
    'The mayor said the bridge at Marlow is safe',
  ],
];

describe('formHeadline', () => {
  for (const [name, sentence, headline] of cases) it(name, () => expect(formHeadline(sentence)).toBe(headline));
});
