/** When an article was published, as its front matter says it: ISO 8601 dates and times. */

/** A date, or a date and a time with or without seconds and an offset from UTC; a space may stand for the `T`. */
const ISO =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[Tt ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d{1,9})?)? ?(?<zone>[Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;

const MINUTE_MS = 60_000;

/**
 * The instant or day a text names: a day stays a day, a time becomes UTC in whole seconds (`2026-03-04T09:30:00Z`), so
 * that such texts sort by time as they sort by code unit. A time without an offset is taken as UTC.
 * Out: null where the text is no ISO date, or no day of the calendar.
 */
export const parsePublished = (text: string): string | null => {
  const parts = ISO.exec(text)?.groups;
  if (parts === undefined) return null;
  const [year, month, day, hour, minute, second] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map((name) =>
    Number(parts[name] ?? 0),
  ) as [number, number, number, number, number, number]; // as: six names in, six numbers out
  if (!isCalendarDay(year, month, day) || hour > 23 || minute > 59 || second > 59) return null;
  if (parts['hour'] === undefined) return text;
  const offset = offsetMinutes(parts['zone'] ?? 'Z');
  if (offset === null) return null;
  const instant = new Date(Date.UTC(year, month - 1, day, hour, minute, second) - offset * MINUTE_MS);
  const utc = instant.toISOString().replace('.000Z', 'Z');
  // Beyond the years 0 to 9999 ISO text carries a sign and no longer sorts.
  return /^\d/.test(utc) ? utc : null;
};

/** `Date` rolls 30 February over to March, and takes the years 0 to 99 for 1900 to 1999: neither is a day of ours. */
const isCalendarDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const offsetMinutes = (zone: string): number | null => {
  if (/^z$/i.test(zone)) return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', '') || '0');
  if (hours > 23 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
};
