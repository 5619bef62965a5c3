/** What a variant says otherwise, in words. */
import type { Difference } from '../model/statement.js';

/** `duration: 11 hours, not 12 hours; place: without Oslo`; an empty text where it is not known what differs. */
export const describeDifferences = (differs: readonly Difference[]): string => differs.map(describe).join('; ');

const describe = ({ kind, here, there }: Difference): string => {
  if (here === null) return `${kind}: without ${there ?? 'it'}`;
  return there === null ? `${kind}: ${here}` : `${kind}: ${here}, not ${there}`;
};
