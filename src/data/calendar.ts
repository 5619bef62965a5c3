// biome-ignore-all format: a table is read by rows, one row a line
/*
 * Months, weekdays, parts of the day, relative days, seasons and the holidays that news names. Month and weekday numbers as in ISO 8601
 * (January = 1, Monday = 1). Names are lower-case, single spaces between tokens, split forms (`new year 's day`) listed beside the joined ones.
 */

export interface CalendarName {
  /** ISO 8601 number: month 1 to 12, weekday 1 (Monday) to 7. */
  readonly number: number;
  /** As printed. */
  readonly display: string;
  /** Full name, plural where used, abbreviations. */
  readonly names: readonly string[];
  /** Those of `names` that are other words: a date only next to a day or year. */
  readonly ambiguousNames?: readonly string[];
}

export const MONTHS: readonly CalendarName[] = [
  { number: 1, display: 'January', names: ['january', 'jan', 'jan.'], ambiguousNames: ['jan'] },
  { number: 2, display: 'February', names: ['february', 'feb', 'feb.'] },
  { number: 3, display: 'March', names: ['march', 'mar', 'mar.'], ambiguousNames: ['march', 'mar'] },
  { number: 4, display: 'April', names: ['april', 'apr', 'apr.'], ambiguousNames: ['april', 'apr'] },
  { number: 5, display: 'May', names: ['may'], ambiguousNames: ['may'] },
  { number: 6, display: 'June', names: ['june', 'jun', 'jun.'], ambiguousNames: ['june', 'jun'] },
  { number: 7, display: 'July', names: ['july', 'jul', 'jul.'] },
  { number: 8, display: 'August', names: ['august', 'aug', 'aug.'], ambiguousNames: ['august'] },
  { number: 9, display: 'September', names: ['september', 'sept', 'sept.', 'sep', 'sep.'] },
  { number: 10, display: 'October', names: ['october', 'oct', 'oct.'] },
  { number: 11, display: 'November', names: ['november', 'nov', 'nov.'] },
  { number: 12, display: 'December', names: ['december', 'dec', 'dec.'] },
];

export const WEEKDAYS: readonly CalendarName[] = [
  { number: 1, display: 'Monday', names: ['monday', 'mondays', 'mon', 'mon.'], ambiguousNames: ['mon'] },
  { number: 2, display: 'Tuesday', names: ['tuesday', 'tuesdays', 'tue', 'tues', 'tue.', 'tues.'] },
  { number: 3, display: 'Wednesday', names: ['wednesday', 'wednesdays', 'wed', 'weds', 'wed.', 'weds.'], ambiguousNames: ['wed', 'weds'] },
  { number: 4, display: 'Thursday', names: ['thursday', 'thursdays', 'thu', 'thur', 'thurs', 'thu.', 'thur.', 'thurs.'] },
  { number: 5, display: 'Friday', names: ['friday', 'fridays', 'fri', 'fri.'] },
  { number: 6, display: 'Saturday', names: ['saturday', 'saturdays', 'sat', 'sat.'], ambiguousNames: ['sat'] },
  { number: 7, display: 'Sunday', names: ['sunday', 'sundays', 'sun', 'sun.'], ambiguousNames: ['sun'] },
];

export interface RelativeDay {
  readonly words: string;
  /** Days from the day of writing; null where the words do not fix the day (`recently`). */
  readonly days: number | null;
  readonly part: 'day' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';
}

/** Longest first where one begins another is up to the reader of the table; rows are in order of time. */
export const RELATIVE_DAYS: readonly RelativeDay[] = [
  { words: 'the day before yesterday', days: -2, part: 'day' },
  { words: 'two days ago', days: -2, part: 'day' },
  { words: 'yesterday', days: -1, part: 'day' },
  { words: 'yesterday morning', days: -1, part: 'morning' },
  { words: 'yesterday lunchtime', days: -1, part: 'noon' },
  { words: 'yesterday afternoon', days: -1, part: 'afternoon' },
  { words: 'yesterday evening', days: -1, part: 'evening' },
  { words: 'yesterday night', days: -1, part: 'night' },
  { words: 'last night', days: -1, part: 'night' },
  { words: 'last evening', days: -1, part: 'evening' },
  { words: 'a day ago', days: -1, part: 'day' },
  { words: 'one day ago', days: -1, part: 'day' },
  { words: 'overnight', days: 0, part: 'night' },
  { words: 'today', days: 0, part: 'day' },
  { words: 'to-day', days: 0, part: 'day' },
  { words: 'earlier today', days: 0, part: 'day' },
  { words: 'later today', days: 0, part: 'day' },
  { words: 'this morning', days: 0, part: 'morning' },
  { words: 'early this morning', days: 0, part: 'morning' },
  { words: 'earlier this morning', days: 0, part: 'morning' },
  { words: 'late this morning', days: 0, part: 'morning' },
  { words: 'this lunchtime', days: 0, part: 'noon' },
  { words: 'this afternoon', days: 0, part: 'afternoon' },
  { words: 'earlier this afternoon', days: 0, part: 'afternoon' },
  { words: 'late this afternoon', days: 0, part: 'afternoon' },
  { words: 'this evening', days: 0, part: 'evening' },
  { words: 'earlier this evening', days: 0, part: 'evening' },
  { words: 'later this evening', days: 0, part: 'evening' },
  { words: 'tonight', days: 0, part: 'night' },
  { words: 'later tonight', days: 0, part: 'night' },
  { words: 'tomorrow', days: 1, part: 'day' },
  { words: 'tomorrow morning', days: 1, part: 'morning' },
  { words: 'tomorrow lunchtime', days: 1, part: 'noon' },
  { words: 'tomorrow afternoon', days: 1, part: 'afternoon' },
  { words: 'tomorrow evening', days: 1, part: 'evening' },
  { words: 'tomorrow night', days: 1, part: 'night' },
  { words: 'the day after tomorrow', days: 2, part: 'day' },
  { words: 'recently', days: null, part: 'day' },
  { words: 'the other day', days: null, part: 'day' },
  { words: 'the previous day', days: null, part: 'day' },
  { words: 'the day before', days: null, part: 'day' },
  { words: 'the night before', days: null, part: 'night' },
  { words: 'the previous night', days: null, part: 'night' },
  { words: 'the following day', days: null, part: 'day' },
  { words: 'the next day', days: null, part: 'day' },
  { words: 'the following morning', days: null, part: 'morning' },
  { words: 'the next morning', days: null, part: 'morning' },
  { words: 'the same day', days: null, part: 'day' },
];

export interface RelativePeriod {
  readonly words: string;
  readonly unit: 'week' | 'weekend' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century';
  /** Units from the present one. */
  readonly offset: number;
}

export const RELATIVE_PERIODS: readonly RelativePeriod[] = [
  { words: 'last week', unit: 'week', offset: -1 },
  { words: 'earlier this week', unit: 'week', offset: 0 },
  { words: 'this week', unit: 'week', offset: 0 },
  { words: 'later this week', unit: 'week', offset: 0 },
  { words: 'next week', unit: 'week', offset: 1 },
  { words: 'last weekend', unit: 'weekend', offset: -1 },
  { words: 'this weekend', unit: 'weekend', offset: 0 },
  { words: 'at the weekend', unit: 'weekend', offset: 0 },
  { words: 'over the weekend', unit: 'weekend', offset: 0 },
  { words: 'next weekend', unit: 'weekend', offset: 1 },
  { words: 'last month', unit: 'month', offset: -1 },
  { words: 'earlier this month', unit: 'month', offset: 0 },
  { words: 'this month', unit: 'month', offset: 0 },
  { words: 'later this month', unit: 'month', offset: 0 },
  { words: 'next month', unit: 'month', offset: 1 },
  { words: 'last quarter', unit: 'quarter', offset: -1 },
  { words: 'this quarter', unit: 'quarter', offset: 0 },
  { words: 'next quarter', unit: 'quarter', offset: 1 },
  { words: 'last season', unit: 'season', offset: -1 },
  { words: 'this season', unit: 'season', offset: 0 },
  { words: 'next season', unit: 'season', offset: 1 },
  { words: 'the year before last', unit: 'year', offset: -2 },
  { words: 'last year', unit: 'year', offset: -1 },
  { words: 'earlier this year', unit: 'year', offset: 0 },
  { words: 'this year', unit: 'year', offset: 0 },
  { words: 'later this year', unit: 'year', offset: 0 },
  { words: 'next year', unit: 'year', offset: 1 },
  { words: 'last decade', unit: 'decade', offset: -1 },
  { words: 'this decade', unit: 'decade', offset: 0 },
  { words: 'next decade', unit: 'decade', offset: 1 },
  { words: 'last century', unit: 'century', offset: -1 },
  { words: 'this century', unit: 'century', offset: 0 },
];

export interface DayPart {
  readonly name: string;
  /** Hours of the clock it usually covers, half-open; `high` over 24 runs into the next day. */
  readonly low: number;
  readonly high: number;
}

export const DAY_PARTS: readonly DayPart[] = [
  { name: 'dawn', low: 4, high: 7 },
  { name: 'daybreak', low: 4, high: 7 },
  { name: 'sunrise', low: 4, high: 8 },
  { name: 'early morning', low: 4, high: 8 },
  { name: 'morning', low: 5, high: 12 },
  { name: 'mid-morning', low: 9, high: 11 },
  { name: 'breakfast time', low: 6, high: 9 },
  { name: 'rush hour', low: 7, high: 10 },
  { name: 'noon', low: 12, high: 12 },
  { name: 'midday', low: 12, high: 12 },
  { name: 'mid-day', low: 12, high: 12 },
  { name: 'lunchtime', low: 12, high: 14 },
  { name: 'lunch time', low: 12, high: 14 },
  { name: 'early afternoon', low: 12, high: 15 },
  { name: 'afternoon', low: 12, high: 18 },
  { name: 'mid-afternoon', low: 14, high: 16 },
  { name: 'late afternoon', low: 15, high: 18 },
  { name: 'teatime', low: 16, high: 18 },
  { name: 'sunset', low: 16, high: 22 },
  { name: 'dusk', low: 16, high: 22 },
  { name: 'early evening', low: 17, high: 19 },
  { name: 'evening', low: 17, high: 22 },
  { name: 'late evening', low: 21, high: 24 },
  { name: 'night', low: 21, high: 29 },
  { name: 'late night', low: 22, high: 26 },
  { name: 'midnight', low: 24, high: 24 },
  { name: 'early hours', low: 24, high: 29 },
  { name: 'small hours', low: 24, high: 29 },
];

/** Time zones by the lower-cased abbreviation: minutes from UTC. A name of several zones has the one news means first. */
export const TIME_ZONES: ReadonlyMap<string, number> = new Map([
  ['utc', 0],
  ['gmt', 0],
  ['wet', 0],
  ['bst', 60],
  ['cet', 60],
  ['wat', 60],
  ['cest', 120],
  ['eet', 120],
  ['cat', 120],
  ['sast', 120],
  ['eest', 180],
  ['msk', 180],
  ['eat', 180],
  ['gst', 240],
  ['pkt', 300],
  ['ist', 330],
  ['hkt', 480],
  ['sgt', 480],
  ['awst', 480],
  ['jst', 540],
  ['kst', 540],
  ['acst', 570],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
  ['edt', -240],
  ['est', -300],
  ['cdt', -300],
  ['et', -300],
  ['cst', -360],
  ['mdt', -360],
  ['ct', -360],
  ['mst', -420],
  ['pdt', -420],
  ['mt', -420],
  ['pst', -480],
  ['pt', -480],
  ['akst', -540],
  ['hst', -600],
  ['eastern time', -300],
  ['central time', -360],
  ['mountain time', -420],
  ['pacific time', -480],
  ['central european time', 60],
  ['greenwich mean time', 0],
]);

/** Zones that are words or other abbreviations: a zone only right after a clock time. */
export const AMBIGUOUS_TIME_ZONES: readonly string[] = ['wet', 'cat', 'eat', 'wat', 'et', 'ct', 'mt', 'pt', 'est', 'ist', 'sgt', 'gst'];

export interface Season {
  readonly name: string;
  readonly names: readonly string[];
  /** First month of the season in the northern half of the globe. */
  readonly firstMonth: number;
  /** Other words with the same spelling (`fall`, `spring`). */
  readonly isAmbiguous: boolean;
}

export const SEASONS: readonly Season[] = [
  { name: 'spring', names: ['spring', 'springtime'], firstMonth: 3, isAmbiguous: true },
  { name: 'summer', names: ['summer', 'summers', 'summertime', 'midsummer'], firstMonth: 6, isAmbiguous: false },
  { name: 'autumn', names: ['autumn', 'fall'], firstMonth: 9, isAmbiguous: true },
  { name: 'winter', names: ['winter', 'winters', 'wintertime', 'midwinter'], firstMonth: 12, isAmbiguous: false },
];

export interface Holiday {
  readonly display: string;
  readonly names: readonly string[];
  /** ISO 8601 `MM-DD` where the date is the same every year. */
  readonly date: string | null;
}

export const HOLIDAYS: readonly Holiday[] = [
  { display: "New Year's Day", names: ["new year's day", "new year 's day", 'new years day'], date: '01-01' },
  { display: 'New Year', names: ['new year', "new year's", "new year 's"], date: '01-01' },
  { display: 'Epiphany', names: ['epiphany', 'twelfth night'], date: '01-06' },
  { display: 'Martin Luther King Day', names: ['martin luther king day', 'martin luther king jr. day', 'mlk day'], date: null },
  { display: 'Burns Night', names: ['burns night'], date: '01-25' },
  { display: 'Australia Day', names: ['australia day'], date: '01-26' },
  { display: 'Republic Day', names: ['republic day'], date: null },
  { display: 'Holocaust Memorial Day', names: ['holocaust memorial day'], date: '01-27' },
  { display: 'Groundhog Day', names: ['groundhog day'], date: '02-02' },
  { display: 'Waitangi Day', names: ['waitangi day'], date: '02-06' },
  { display: 'Lunar New Year', names: ['lunar new year', 'chinese new year', 'tet'], date: null },
  { display: "Valentine's Day", names: ["valentine's day", "valentine 's day", 'valentines day', "st valentine's day", "st valentine 's day", "st. valentine 's day"], date: '02-14' },
  { display: "Presidents' Day", names: ["presidents' day", "presidents ' day", 'presidents day', "president 's day", "washington 's birthday"], date: null },
  { display: 'Mardi Gras', names: ['mardi gras', 'shrove tuesday', 'pancake day', 'fat tuesday'], date: null },
  { display: 'Ash Wednesday', names: ['ash wednesday'], date: null },
  { display: 'Lent', names: ['lent'], date: null },
  { display: "St David's Day", names: ["st david's day", "st david 's day", "st. david 's day"], date: '03-01' },
  { display: "International Women's Day", names: ["international women's day", "international women 's day"], date: '03-08' },
  { display: "St Patrick's Day", names: ["st patrick's day", "st patrick 's day", "st. patrick's day", "st. patrick 's day", 'st patricks day', "saint patrick 's day"], date: '03-17' },
  { display: 'Nowruz', names: ['nowruz', 'norouz', 'nowrouz'], date: null },
  { display: 'Holi', names: ['holi'], date: null },
  { display: 'Purim', names: ['purim'], date: null },
  { display: "Mother's Day", names: ["mother's day", "mother 's day", 'mothers day', "mothers ' day", 'mothering sunday'], date: null },
  { display: "April Fools' Day", names: ["april fools' day", "april fools ' day", "april fool's day", "april fool 's day", 'april fools day', "april fools '"], date: '04-01' },
  { display: 'Palm Sunday', names: ['palm sunday'], date: null },
  { display: 'Maundy Thursday', names: ['maundy thursday'], date: null },
  { display: 'Good Friday', names: ['good friday'], date: null },
  { display: 'Holy Week', names: ['holy week'], date: null },
  { display: 'Easter', names: ['easter', 'easter sunday', 'easter day', 'easter weekend'], date: null },
  { display: 'Easter Monday', names: ['easter monday'], date: null },
  { display: 'Passover', names: ['passover', 'pesach'], date: null },
  { display: 'Songkran', names: ['songkran'], date: null },
  { display: 'Vaisakhi', names: ['vaisakhi', 'baisakhi'], date: null },
  { display: 'Earth Day', names: ['earth day'], date: '04-22' },
  { display: "St George's Day", names: ["st george's day", "st george 's day", "st. george 's day"], date: '04-23' },
  { display: 'Anzac Day', names: ['anzac day'], date: '04-25' },
  { display: "King's Day", names: ["king's day", "king 's day"], date: null },
  { display: 'May Day', names: ['may day', "international workers ' day"], date: '05-01' },
  { display: 'Cinco de Mayo', names: ['cinco de mayo'], date: '05-05' },
  { display: 'VE Day', names: ['ve day', 'v-e day', 'v.e. day'], date: '05-08' },
  { display: 'Victory Day', names: ['victory day'], date: '05-09' },
  { display: 'Victoria Day', names: ['victoria day'], date: null },
  { display: 'Memorial Day', names: ['memorial day', 'memorial day weekend'], date: null },
  { display: 'Bank Holiday Monday', names: ['bank holiday monday'], date: null },
  { display: 'Pentecost', names: ['pentecost', 'whitsun'], date: null },
  { display: 'Vesak', names: ['vesak', 'wesak'], date: null },
  { display: 'D-Day', names: ['d-day', 'd - day'], date: '06-06' },
  { display: "Father's Day", names: ["father's day", "father 's day", 'fathers day', "fathers ' day"], date: null },
  { display: 'Juneteenth', names: ['juneteenth'], date: '06-19' },
  { display: 'Canada Day', names: ['canada day'], date: '07-01' },
  { display: 'Independence Day', names: ['independence day'], date: null },
  { display: 'Fourth of July', names: ['fourth of july', '4th of july', 'july fourth', 'july 4th'], date: '07-04' },
  { display: 'Bastille Day', names: ['bastille day'], date: '07-14' },
  { display: 'Ramadan', names: ['ramadan', 'ramadhan', 'ramazan'], date: null },
  { display: 'Eid al-Fitr', names: ['eid', 'eid al-fitr', 'eid ul-fitr', 'eid al fitr'], date: null },
  { display: 'Eid al-Adha', names: ['eid al-adha', 'eid ul-adha', 'eid al adha'], date: null },
  { display: 'Ashura', names: ['ashura'], date: null },
  { display: 'VJ Day', names: ['vj day', 'v-j day'], date: '08-15' },
  { display: 'Labor Day', names: ['labor day', 'labour day', 'labor day weekend'], date: null },
  { display: 'Patriot Day', names: ['patriot day'], date: '09-11' },
  { display: 'Rosh Hashanah', names: ['rosh hashanah', 'rosh hashana', 'jewish new year'], date: null },
  { display: 'Yom Kippur', names: ['yom kippur', 'day of atonement'], date: null },
  { display: 'Sukkot', names: ['sukkot', 'feast of tabernacles'], date: null },
  { display: 'Oktoberfest', names: ['oktoberfest'], date: null },
  { display: 'Columbus Day', names: ['columbus day', "indigenous peoples ' day", "indigenous peoples' day"], date: null },
  { display: 'Diwali', names: ['diwali', 'deepavali', 'divali'], date: null },
  { display: 'Durga Puja', names: ['durga puja'], date: null },
  { display: 'Halloween', names: ['halloween', "hallowe'en"], date: '10-31' },
  { display: "All Saints' Day", names: ["all saints' day", "all saints ' day", 'all saints day'], date: '11-01' },
  { display: 'Day of the Dead', names: ['day of the dead', 'dia de los muertos', 'día de los muertos'], date: '11-02' },
  { display: 'Bonfire Night', names: ['bonfire night', 'guy fawkes night', 'guy fawkes day'], date: '11-05' },
  { display: 'Remembrance Day', names: ['remembrance day', 'armistice day', 'poppy day'], date: '11-11' },
  { display: 'Veterans Day', names: ['veterans day', "veterans' day", "veterans ' day", "veteran 's day"], date: '11-11' },
  { display: 'Remembrance Sunday', names: ['remembrance sunday'], date: null },
  { display: 'Thanksgiving', names: ['thanksgiving', 'thanksgiving day'], date: null },
  { display: 'Black Friday', names: ['black friday'], date: null },
  { display: 'Cyber Monday', names: ['cyber monday'], date: null },
  { display: 'Giving Tuesday', names: ['giving tuesday'], date: null },
  { display: "Singles' Day", names: ["singles' day", "singles ' day", 'singles day'], date: '11-11' },
  { display: "St Andrew's Day", names: ["st andrew's day", "st andrew 's day", "st. andrew 's day"], date: '11-30' },
  { display: 'Advent', names: ['advent'], date: null },
  { display: 'Hanukkah', names: ['hanukkah', 'chanukah', 'hanukah'], date: null },
  { display: 'Christmas Eve', names: ['christmas eve'], date: '12-24' },
  { display: 'Christmas Day', names: ['christmas day'], date: '12-25' },
  { display: 'Christmas', names: ['christmas', 'xmas', 'yuletide', 'christmastime'], date: '12-25' },
  { display: 'Boxing Day', names: ['boxing day', "st stephen 's day", "st stephen's day"], date: '12-26' },
  { display: 'Kwanzaa', names: ['kwanzaa'], date: null },
  { display: "New Year's Eve", names: ["new year's eve", "new year 's eve", 'new years eve', 'hogmanay'], date: '12-31' },
];

/** Holiday names that are ordinary words too (`lent her money`, `the advent of`). */
export const AMBIGUOUS_HOLIDAY_NAMES: readonly string[] = ['lent', 'advent', 'epiphany', 'tet', 'eid', 'victory day', 'twelfth night'];
