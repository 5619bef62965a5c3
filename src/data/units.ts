// biome-ignore-all format: a table is read by rows, one row a line
/*
 * Units of measure and of time: names and abbreviations in common English use, factors from ISO 80000 and IEC 80000-13 and, for customary
 * units, their legal definitions in metres and kilograms. Names are lower-case, single spaces between tokens; a name stands in one row only.
 * A unit whose name another country gives another size (gallon, pint, ton) has the size news means most often, named in a comment.
 */

export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'temperature'
  | 'speed'
  | 'acceleration'
  | 'energy'
  | 'power'
  | 'data'
  | 'data-rate'
  | 'pressure'
  | 'force'
  | 'frequency'
  | 'torque'
  | 'magnitude'
  | 'sound'
  | 'voltage'
  | 'current'
  | 'charge'
  | 'resistance'
  | 'radiation-dose'
  | 'radioactivity'
  | 'light'
  | 'angle'
  | 'flow'
  | 'density'
  | 'concentration'
  | 'fuel-economy'
  | 'resolution'
  | 'rotation'
  | 'ratio';

export interface Unit {
  /** Singular English name. */
  readonly unit: string;
  readonly dimension: Dimension;
  /** All spellings, plurals and abbreviations. */
  readonly names: readonly string[];
  /** Factor to the SI unit of the dimension (bytes, bits per second and parts per million where it has none); null where no plain factor exists. */
  readonly toBase: number | null;
  /** Those of `names` that are common words, letters, or magnitudes: a unit only right after a figure, or never without a second sign. */
  readonly ambiguousNames?: readonly string[];
}

export const UNITS: readonly Unit[] = [
  // Length
  { unit: 'nanometre', dimension: 'length', names: ['nanometre', 'nanometres', 'nanometer', 'nanometers', 'nm'], toBase: 1e-9 },
  { unit: 'micrometre', dimension: 'length', names: ['micrometre', 'micrometres', 'micrometer', 'micrometers', 'micron', 'microns', 'µm', 'μm', 'um'], toBase: 1e-6, ambiguousNames: ['um'] },
  { unit: 'millimetre', dimension: 'length', names: ['millimetre', 'millimetres', 'millimeter', 'millimeters', 'mm', 'mms'], toBase: 1e-3, ambiguousNames: ['mm'] },
  { unit: 'centimetre', dimension: 'length', names: ['centimetre', 'centimetres', 'centimeter', 'centimeters', 'cm', 'cms'], toBase: 1e-2 },
  { unit: 'decimetre', dimension: 'length', names: ['decimetre', 'decimetres', 'decimeter', 'decimeters'], toBase: 1e-1 },
  { unit: 'metre', dimension: 'length', names: ['metre', 'metres', 'meter', 'meters', 'mtr', 'mtrs', 'm'], toBase: 1, ambiguousNames: ['m', 'meter', 'meters'] },
  { unit: 'kilometre', dimension: 'length', names: ['kilometre', 'kilometres', 'kilometer', 'kilometers', 'km', 'kms', 'k.m.'], toBase: 1e3 },
  { unit: 'inch', dimension: 'length', names: ['inch', 'inches', 'ins', 'in', 'in.', '″', '"'], toBase: 0.0254, ambiguousNames: ['in', 'in.', 'ins', '"'] },
  { unit: 'foot', dimension: 'length', names: ['foot', 'feet', 'ft', 'ft.', '′'], toBase: 0.3048 },
  { unit: 'yard', dimension: 'length', names: ['yard', 'yards', 'yd', 'yds', 'yd.', 'yds.'], toBase: 0.9144, ambiguousNames: ['yard', 'yards'] },
  { unit: 'furlong', dimension: 'length', names: ['furlong', 'furlongs'], toBase: 201.168 },
  { unit: 'mile', dimension: 'length', names: ['mile', 'miles', 'mi', 'mi.'], toBase: 1609.344, ambiguousNames: ['miles', 'mi'] },
  { unit: 'nautical mile', dimension: 'length', names: ['nautical mile', 'nautical miles', 'sea mile', 'sea miles', 'nmi'], toBase: 1852 },
  { unit: 'league', dimension: 'length', names: ['league', 'leagues'], toBase: 4828.032, ambiguousNames: ['league', 'leagues'] },
  { unit: 'fathom', dimension: 'length', names: ['fathom', 'fathoms'], toBase: 1.8288, ambiguousNames: ['fathom'] },
  { unit: 'hand', dimension: 'length', names: ['hands high', 'hands tall'], toBase: 0.1016 },
  { unit: 'light year', dimension: 'length', names: ['light year', 'light years', 'light-year', 'light-years', 'lightyear', 'lightyears', 'light - year', 'light - years'], toBase: 9.4607304725808e15 },
  { unit: 'parsec', dimension: 'length', names: ['parsec', 'parsecs'], toBase: 3.085677581491367e16 },
  { unit: 'astronomical unit', dimension: 'length', names: ['astronomical unit', 'astronomical units'], toBase: 149_597_870_700 },

  // Area
  { unit: 'square millimetre', dimension: 'area', names: ['square millimetre', 'square millimetres', 'square millimeter', 'square millimeters', 'sq mm', 'mm²', 'mm2'], toBase: 1e-6 },
  { unit: 'square centimetre', dimension: 'area', names: ['square centimetre', 'square centimetres', 'square centimeter', 'square centimeters', 'sq cm', 'sq. cm', 'cm²', 'cm2'], toBase: 1e-4 },
  { unit: 'square metre', dimension: 'area', names: ['square metre', 'square metres', 'square meter', 'square meters', 'square-metre', 'square-meter', 'sq m', 'sq. m', 'sq. m.', 'sqm', 'sq metre', 'sq metres', 'sq meter', 'sq meters', 'sq. metres', 'sq. meters', 'm²', 'm2', 'metres squared', 'meters squared'], toBase: 1 },
  { unit: 'square kilometre', dimension: 'area', names: ['square kilometre', 'square kilometres', 'square kilometer', 'square kilometers', 'square-kilometre', 'square-kilometer', 'sq km', 'sq. km', 'sq. km.', 'sqkm', 'sq kms', 'sq kilometres', 'sq kilometers', 'sq. kilometers', 'sq. kilometres', 'km²', 'km2'], toBase: 1e6 },
  { unit: 'square inch', dimension: 'area', names: ['square inch', 'square inches', 'sq in', 'sq. in', 'sq. in.', 'sq inches', 'sq inch', 'in²'], toBase: 0.00064516 },
  { unit: 'square foot', dimension: 'area', names: ['square foot', 'square feet', 'square-foot', 'square-feet', 'square - foot', 'sq ft', 'sq. ft', 'sq. ft.', 'sq ft.', 'sqft', 'sq foot', 'sq feet', 'sq. feet', 'sq. foot', 'sq-ft', 'ft²', 'ft2'], toBase: 0.09290304 },
  { unit: 'square yard', dimension: 'area', names: ['square yard', 'square yards', 'sq yd', 'sq yds', 'sq. yd', 'sq. yds', 'sq yard', 'sq yards'], toBase: 0.83612736 },
  { unit: 'square mile', dimension: 'area', names: ['square mile', 'square miles', 'square-mile', 'square-miles', 'square - mile', 'sq mi', 'sq. mi', 'sq. mi.', 'sq mile', 'sq miles', 'sq. mile', 'sq. miles'], toBase: 2_589_988.110336 },
  { unit: 'acre', dimension: 'area', names: ['acre', 'acres'], toBase: 4046.8564224 },
  { unit: 'hectare', dimension: 'area', names: ['hectare', 'hectares', 'ha', 'has.'], toBase: 1e4, ambiguousNames: ['ha', 'has.'] },

  // Volume
  { unit: 'millilitre', dimension: 'volume', names: ['millilitre', 'millilitres', 'milliliter', 'milliliters', 'ml', 'mls'], toBase: 1e-6 },
  { unit: 'centilitre', dimension: 'volume', names: ['centilitre', 'centilitres', 'centiliter', 'centiliters', 'cl'], toBase: 1e-5 },
  { unit: 'litre', dimension: 'volume', names: ['litre', 'litres', 'liter', 'liters', 'ltr', 'ltrs', 'l'], toBase: 1e-3, ambiguousNames: ['l'] },
  { unit: 'hectolitre', dimension: 'volume', names: ['hectolitre', 'hectolitres', 'hectoliter', 'hectoliters'], toBase: 0.1 },
  { unit: 'megalitre', dimension: 'volume', names: ['megalitre', 'megalitres', 'megaliter', 'megaliters'], toBase: 1e3 },
  { unit: 'gigalitre', dimension: 'volume', names: ['gigalitre', 'gigalitres', 'gigaliter', 'gigaliters'], toBase: 1e6 },
  { unit: 'cubic centimetre', dimension: 'volume', names: ['cubic centimetre', 'cubic centimetres', 'cubic centimeter', 'cubic centimeters', 'cc', 'ccs', 'cu cm', 'cm³', 'cm3'], toBase: 1e-6, ambiguousNames: ['cc'] },
  { unit: 'cubic millimetre', dimension: 'volume', names: ['cubic millimetre', 'cubic millimetres', 'cubic millimeter', 'cubic millimeters', 'mm³', 'mm3'], toBase: 1e-9 },
  { unit: 'cubic metre', dimension: 'volume', names: ['cubic metre', 'cubic metres', 'cubic meter', 'cubic meters', 'cubic-metre', 'cubic-meter', 'cu m', 'cu. m', 'cu. m.', 'cbm', 'm³', 'm3'], toBase: 1 },
  { unit: 'cubic kilometre', dimension: 'volume', names: ['cubic kilometre', 'cubic kilometres', 'cubic kilometer', 'cubic kilometers', 'cu km', 'km³', 'km3'], toBase: 1e9 },
  { unit: 'cubic inch', dimension: 'volume', names: ['cubic inch', 'cubic inches', 'cubic-inch', 'cu in', 'cu. in.'], toBase: 1.6387064e-5 },
  { unit: 'cubic foot', dimension: 'volume', names: ['cubic foot', 'cubic feet', 'cubic-foot', 'cubic-feet', 'cu ft', 'cu. ft', 'cu. ft.', 'ft³', 'ft3'], toBase: 0.028316846592 },
  { unit: 'cubic yard', dimension: 'volume', names: ['cubic yard', 'cubic yards', 'cubic-yard', 'cu yd', 'cu yds', 'cu. yds.'], toBase: 0.764554857984 },
  { unit: 'cubic mile', dimension: 'volume', names: ['cubic mile', 'cubic miles'], toBase: 4_168_181_825.44058 },
  { unit: 'acre-foot', dimension: 'volume', names: ['acre-foot', 'acre-feet', 'acre foot', 'acre feet'], toBase: 1233.48183754752 },
  { unit: 'fluid ounce', dimension: 'volume', names: ['fluid ounce', 'fluid ounces', 'fl oz', 'fl. oz', 'fl. oz.', 'floz'], toBase: 2.95735295625e-5 }, // US
  { unit: 'pint', dimension: 'volume', names: ['pint', 'pints', 'pt', 'pts'], toBase: 0.00056826125, ambiguousNames: ['pt', 'pts'] }, // imperial; US 0.000473176473
  { unit: 'quart', dimension: 'volume', names: ['quart', 'quarts', 'qt', 'qts'], toBase: 0.000946352946 }, // US
  { unit: 'gallon', dimension: 'volume', names: ['gallon', 'gallons', 'gal', 'gals', 'gal.', 'us gallon', 'us gallons', 'u.s. gallon', 'u.s. gallons'], toBase: 0.003785411784, ambiguousNames: ['gal', 'gals'] }, // US
  { unit: 'imperial gallon', dimension: 'volume', names: ['imperial gallon', 'imperial gallons', 'uk gallon', 'uk gallons'], toBase: 0.00454609 },
  { unit: 'barrel', dimension: 'volume', names: ['barrel', 'barrels', 'bbl', 'bbls', 'barrel of oil', 'barrels of oil'], toBase: 0.158987294928, ambiguousNames: ['barrel', 'barrels'] }, // 42 US gallons of oil
  { unit: 'bushel', dimension: 'volume', names: ['bushel', 'bushels'], toBase: 0.03523907016688 }, // US
  { unit: 'teaspoon', dimension: 'volume', names: ['teaspoon', 'teaspoons', 'teaspoonful', 'teaspoonfuls', 'tsp', 'tsps', 'tsp.'], toBase: 5e-6 }, // metric
  { unit: 'tablespoon', dimension: 'volume', names: ['tablespoon', 'tablespoons', 'tablespoonful', 'tablespoonfuls', 'tbsp', 'tbsps', 'tbsp.'], toBase: 1.5e-5 }, // metric
  { unit: 'cupful', dimension: 'volume', names: ['cupful', 'cupfuls'], toBase: 0.00025 }, // metric
  { unit: 'twenty-foot equivalent unit', dimension: 'volume', names: ['twenty-foot equivalent unit', 'twenty-foot equivalent units', '20-foot equivalent units', 'teu', 'teus'], toBase: null },

  // Mass
  { unit: 'nanogram', dimension: 'mass', names: ['nanogram', 'nanograms', 'ng'], toBase: 1e-12, ambiguousNames: ['ng'] },
  { unit: 'microgram', dimension: 'mass', names: ['microgram', 'micrograms', 'mcg', 'µg', 'μg'], toBase: 1e-9 },
  { unit: 'milligram', dimension: 'mass', names: ['milligram', 'milligrams', 'milligramme', 'milligrammes', 'mg', 'mgs'], toBase: 1e-6, ambiguousNames: ['mg'] },
  { unit: 'gram', dimension: 'mass', names: ['gram', 'grams', 'gramme', 'grammes', 'gms', 'g'], toBase: 1e-3, ambiguousNames: ['g'] },
  { unit: 'kilogram', dimension: 'mass', names: ['kilogram', 'kilograms', 'kilogramme', 'kilogrammes', 'kilo', 'kilos', 'kg', 'kgs', 'kg.'], toBase: 1 },
  { unit: 'tonne', dimension: 'mass', names: ['tonne', 'tonnes', 'metric ton', 'metric tons', 'metric tonne', 'metric tonnes', 't'], toBase: 1e3, ambiguousNames: ['t'] },
  { unit: 'kilotonne', dimension: 'mass', names: ['kilotonne', 'kilotonnes'], toBase: 1e6 },
  { unit: 'megatonne', dimension: 'mass', names: ['megatonne', 'megatonnes'], toBase: 1e9 },
  { unit: 'gigatonne', dimension: 'mass', names: ['gigatonne', 'gigatonnes', 'gigaton', 'gigatons'], toBase: 1e12 },
  { unit: 'ton', dimension: 'mass', names: ['ton', 'tons', 'short ton', 'short tons', 'us ton', 'us tons'], toBase: 907.18474 }, // US short ton
  { unit: 'long ton', dimension: 'mass', names: ['long ton', 'long tons', 'imperial ton', 'imperial tons'], toBase: 1016.0469088 },
  { unit: 'ounce', dimension: 'mass', names: ['ounce', 'ounces', 'oz', 'ozs', 'oz.'], toBase: 0.028349523125 },
  { unit: 'troy ounce', dimension: 'mass', names: ['troy ounce', 'troy ounces', 'fine ounce', 'fine ounces'], toBase: 0.0311034768 },
  { unit: 'pound', dimension: 'mass', names: ['lb', 'lbs', 'lb.', 'lbs.', 'pound', 'pounds', 'pound weight', 'pounds weight'], toBase: 0.45359237, ambiguousNames: ['pound', 'pounds'] },
  { unit: 'stone', dimension: 'mass', names: ['stone', 'stones', 'st', 'st.'], toBase: 6.35029318, ambiguousNames: ['stone', 'stones', 'st', 'st.'] },
  { unit: 'hundredweight', dimension: 'mass', names: ['hundredweight', 'hundredweights', 'cwt'], toBase: 50.80234544 }, // imperial
  { unit: 'carat', dimension: 'mass', names: ['carat', 'carats', 'ct', 'cts'], toBase: 0.0002, ambiguousNames: ['ct', 'cts'] },
  { unit: 'quintal', dimension: 'mass', names: ['quintal', 'quintals'], toBase: 100 },

  // Temperature
  { unit: 'degree Celsius', dimension: 'temperature', names: ['degree celsius', 'degrees celsius', 'degree centigrade', 'degrees centigrade', 'celsius', 'centigrade', 'deg c', 'degrees c', 'degree c', 'deg. c', '°c', '° c', 'ºc', 'º c', '℃', 'c'], toBase: null, ambiguousNames: ['c', 'celsius', 'centigrade'] },
  { unit: 'degree Fahrenheit', dimension: 'temperature', names: ['degree fahrenheit', 'degrees fahrenheit', 'fahrenheit', 'deg f', 'degrees f', 'degree f', 'deg. f', '°f', '° f', 'ºf', 'º f', '℉', 'f'], toBase: null, ambiguousNames: ['f', 'fahrenheit'] },
  { unit: 'degree', dimension: 'temperature', names: ['degree', 'degrees', '°', 'º', 'deg', 'degs'], toBase: null, ambiguousNames: ['degree', 'degrees', '°', 'º', 'deg', 'degs'] }, // Celsius or Fahrenheit by the story; also angles, qualifications, murder
  { unit: 'kelvin', dimension: 'temperature', names: ['kelvin', 'kelvins', 'degrees kelvin'], toBase: null, ambiguousNames: ['kelvin'] },

  // Speed
  { unit: 'metre per second', dimension: 'speed', names: ['metre per second', 'metres per second', 'meter per second', 'meters per second', 'metres a second', 'meters a second', 'm/s', 'm / s', 'mps'], toBase: 1 },
  { unit: 'kilometre per second', dimension: 'speed', names: ['kilometre per second', 'kilometres per second', 'kilometer per second', 'kilometers per second', 'kilometres a second', 'kilometers a second', 'km/s', 'km / s'], toBase: 1e3 },
  { unit: 'kilometre per hour', dimension: 'speed', names: ['kilometre per hour', 'kilometres per hour', 'kilometer per hour', 'kilometers per hour', 'kilometre an hour', 'kilometres an hour', 'kilometer an hour', 'kilometers an hour', 'kilometres-per-hour', 'kilometers-per-hour', 'km per hour', 'km an hour', 'km/h', 'km / h', 'km/hr', 'km / hr', 'kmh', 'kmph', 'kph', 'k.p.h.'], toBase: 0.2777777777777778 },
  { unit: 'mile per hour', dimension: 'speed', names: ['mile per hour', 'miles per hour', 'mile an hour', 'miles an hour', 'mile-per-hour', 'miles-per-hour', 'mile-an-hour', 'miles-an-hour', 'mile - per - hour', 'miles - per - hour', 'mile - an - hour', 'mph', 'm.p.h.', 'mi/h', 'mi / h'], toBase: 0.44704 },
  { unit: 'mile per second', dimension: 'speed', names: ['mile per second', 'miles per second', 'miles a second', 'mile a second'], toBase: 1609.344 },
  { unit: 'foot per second', dimension: 'speed', names: ['foot per second', 'feet per second', 'feet a second', 'ft/s', 'ft / s', 'fps'], toBase: 0.3048, ambiguousNames: ['fps'] }, // fps is also frames per second
  { unit: 'foot per minute', dimension: 'speed', names: ['foot per minute', 'feet per minute', 'feet a minute'], toBase: 0.00508 },
  { unit: 'knot', dimension: 'speed', names: ['knot', 'knots', 'kt', 'kts'], toBase: 0.5144444444444445, ambiguousNames: ['knot', 'knots', 'kt', 'kts'] },
  { unit: 'Mach', dimension: 'speed', names: ['mach'], toBase: 340.29, ambiguousNames: ['mach'] }, // stands before the figure; at sea level, ICAO standard atmosphere

  // Acceleration
  { unit: 'g-force', dimension: 'acceleration', names: ['g-force', 'g-forces', 'g force', 'gs', 'g - force'], toBase: 9.80665, ambiguousNames: ['gs'] },

  // Energy
  { unit: 'joule', dimension: 'energy', names: ['joule', 'joules'], toBase: 1 },
  { unit: 'kilojoule', dimension: 'energy', names: ['kilojoule', 'kilojoules', 'kj'], toBase: 1e3 },
  { unit: 'megajoule', dimension: 'energy', names: ['megajoule', 'megajoules', 'mj'], toBase: 1e6, ambiguousNames: ['mj'] },
  { unit: 'calorie', dimension: 'energy', names: ['calorie', 'calories', 'kilocalorie', 'kilocalories', 'kcal', 'kcals', 'cal', 'cals'], toBase: 4184, ambiguousNames: ['cal', 'cals'] }, // of food: 1 kcal
  { unit: 'watt-hour', dimension: 'energy', names: ['watt-hour', 'watt-hours', 'watt hour', 'watt hours', 'wh'], toBase: 3600, ambiguousNames: ['wh'] },
  { unit: 'kilowatt-hour', dimension: 'energy', names: ['kilowatt-hour', 'kilowatt-hours', 'kilowatt hour', 'kilowatt hours', 'kilowatt - hour', 'kilowatt - hours', 'kwh', 'kw/h', 'kw-h'], toBase: 3.6e6 },
  { unit: 'megawatt-hour', dimension: 'energy', names: ['megawatt-hour', 'megawatt-hours', 'megawatt hour', 'megawatt hours', 'mwh'], toBase: 3.6e9 },
  { unit: 'gigawatt-hour', dimension: 'energy', names: ['gigawatt-hour', 'gigawatt-hours', 'gigawatt hour', 'gigawatt hours', 'gwh'], toBase: 3.6e12 },
  { unit: 'terawatt-hour', dimension: 'energy', names: ['terawatt-hour', 'terawatt-hours', 'terawatt hour', 'terawatt hours', 'twh'], toBase: 3.6e15 },
  { unit: 'British thermal unit', dimension: 'energy', names: ['british thermal unit', 'british thermal units', 'btu', 'btus'], toBase: 1055.05585262 },
  { unit: 'therm', dimension: 'energy', names: ['therm', 'therms'], toBase: 105_505_585.262 },
  { unit: 'electronvolt', dimension: 'energy', names: ['electronvolt', 'electronvolts', 'electron volt', 'electron volts', 'electron-volt', 'electron-volts', 'ev'], toBase: 1.602176634e-19, ambiguousNames: ['ev'] },
  { unit: 'gigaelectronvolt', dimension: 'energy', names: ['gigaelectronvolt', 'gigaelectronvolts', 'gigaelectron volts', 'gev'], toBase: 1.602176634e-10 },
  { unit: 'teraelectronvolt', dimension: 'energy', names: ['teraelectronvolt', 'teraelectronvolts', 'teraelectron volts', 'tev'], toBase: 1.602176634e-7 },
  { unit: 'kiloton', dimension: 'energy', names: ['kiloton', 'kilotons', 'kilotons of tnt', 'kiloton of tnt'], toBase: 4.184e12 },
  { unit: 'megaton', dimension: 'energy', names: ['megaton', 'megatons', 'megatons of tnt', 'megaton of tnt'], toBase: 4.184e15 },

  // Power
  { unit: 'milliwatt', dimension: 'power', names: ['milliwatt', 'milliwatts'], toBase: 1e-3 },
  { unit: 'watt', dimension: 'power', names: ['watt', 'watts', 'w'], toBase: 1, ambiguousNames: ['watt', 'watts', 'w'] },
  { unit: 'kilowatt', dimension: 'power', names: ['kilowatt', 'kilowatts', 'kw'], toBase: 1e3 },
  { unit: 'megawatt', dimension: 'power', names: ['megawatt', 'megawatts', 'mw'], toBase: 1e6 },
  { unit: 'gigawatt', dimension: 'power', names: ['gigawatt', 'gigawatts', 'gw'], toBase: 1e9 },
  { unit: 'terawatt', dimension: 'power', names: ['terawatt', 'terawatts'], toBase: 1e12 },
  { unit: 'horsepower', dimension: 'power', names: ['horsepower', 'horse power', 'horse-power', 'hp', 'h.p.', 'bhp', 'brake horsepower', 'brake horse power'], toBase: 745.6998715822702, ambiguousNames: ['hp'] },
  { unit: 'metric horsepower', dimension: 'power', names: ['metric horsepower', 'ps'], toBase: 735.49875, ambiguousNames: ['ps'] },

  // Data
  { unit: 'bit', dimension: 'data', names: ['bit', 'bits'], toBase: 0.125, ambiguousNames: ['bit', 'bits'] },
  { unit: 'byte', dimension: 'data', names: ['byte', 'bytes'], toBase: 1 },
  { unit: 'kilobit', dimension: 'data', names: ['kilobit', 'kilobits'], toBase: 125 },
  { unit: 'megabit', dimension: 'data', names: ['megabit', 'megabits'], toBase: 125_000 },
  { unit: 'gigabit', dimension: 'data', names: ['gigabit', 'gigabits'], toBase: 125_000_000 },
  { unit: 'terabit', dimension: 'data', names: ['terabit', 'terabits'], toBase: 125_000_000_000 },
  { unit: 'kilobyte', dimension: 'data', names: ['kilobyte', 'kilobytes', 'kb', 'kbs'], toBase: 1e3 },
  { unit: 'megabyte', dimension: 'data', names: ['megabyte', 'megabytes', 'mb', 'mbs', 'meg', 'megs'], toBase: 1e6, ambiguousNames: ['meg'] },
  { unit: 'gigabyte', dimension: 'data', names: ['gigabyte', 'gigabytes', 'gb', 'gbs', 'gig', 'gigs'], toBase: 1e9, ambiguousNames: ['gb', 'gig', 'gigs'] },
  { unit: 'terabyte', dimension: 'data', names: ['terabyte', 'terabytes', 'tb', 'tbs'], toBase: 1e12, ambiguousNames: ['tb'] },
  { unit: 'petabyte', dimension: 'data', names: ['petabyte', 'petabytes', 'pb'], toBase: 1e15, ambiguousNames: ['pb'] },
  { unit: 'exabyte', dimension: 'data', names: ['exabyte', 'exabytes'], toBase: 1e18 },
  { unit: 'zettabyte', dimension: 'data', names: ['zettabyte', 'zettabytes'], toBase: 1e21 },

  // Data rate
  { unit: 'bit per second', dimension: 'data-rate', names: ['bit per second', 'bits per second', 'bits a second', 'bit/s', 'bits/s', 'bps'], toBase: 1, ambiguousNames: ['bps'] }, // bps is also basis points
  { unit: 'kilobit per second', dimension: 'data-rate', names: ['kilobit per second', 'kilobits per second', 'kilobits a second', 'kbps', 'kb/s', 'kb / s', 'kbit/s', 'kbits/s'], toBase: 1e3 },
  { unit: 'megabit per second', dimension: 'data-rate', names: ['megabit per second', 'megabits per second', 'megabits a second', 'megabit a second', 'megabits-per-second', 'mbps', 'mb/s', 'mb / s', 'mbit/s', 'mbits/s', 'mb per second'], toBase: 1e6 },
  { unit: 'gigabit per second', dimension: 'data-rate', names: ['gigabit per second', 'gigabits per second', 'gigabits a second', 'gigabit a second', 'gigabits-per-second', 'gbps', 'gb/s', 'gb / s', 'gbit/s', 'gbits/s'], toBase: 1e9 },
  { unit: 'terabit per second', dimension: 'data-rate', names: ['terabit per second', 'terabits per second', 'terabits a second', 'tbps', 'tb/s', 'tb / s', 'tbit/s'], toBase: 1e12 },
  { unit: 'megabyte per second', dimension: 'data-rate', names: ['megabyte per second', 'megabytes per second', 'megabytes a second'], toBase: 8e6 },
  { unit: 'gigabyte per second', dimension: 'data-rate', names: ['gigabyte per second', 'gigabytes per second', 'gigabytes a second'], toBase: 8e9 },

  // Pressure
  { unit: 'pascal', dimension: 'pressure', names: ['pascal', 'pascals'], toBase: 1, ambiguousNames: ['pascal'] },
  { unit: 'hectopascal', dimension: 'pressure', names: ['hectopascal', 'hectopascals', 'hpa'], toBase: 100 },
  { unit: 'kilopascal', dimension: 'pressure', names: ['kilopascal', 'kilopascals', 'kpa'], toBase: 1e3 },
  { unit: 'megapascal', dimension: 'pressure', names: ['megapascal', 'megapascals'], toBase: 1e6 },
  { unit: 'bar', dimension: 'pressure', names: ['bar', 'bars'], toBase: 1e5, ambiguousNames: ['bar', 'bars'] },
  { unit: 'millibar', dimension: 'pressure', names: ['millibar', 'millibars', 'mbar'], toBase: 100 },
  { unit: 'atmosphere', dimension: 'pressure', names: ['atmosphere', 'atmospheres'], toBase: 101_325, ambiguousNames: ['atmosphere'] },
  { unit: 'pound per square inch', dimension: 'pressure', names: ['pound per square inch', 'pounds per square inch', 'psi', 'p.s.i.'], toBase: 6894.757293168361 },
  { unit: 'millimetre of mercury', dimension: 'pressure', names: ['millimetre of mercury', 'millimetres of mercury', 'millimeters of mercury', 'millimeter of mercury', 'mmhg', 'mm hg'], toBase: 133.322387415 },
  { unit: 'inch of mercury', dimension: 'pressure', names: ['inch of mercury', 'inches of mercury'], toBase: 3386.389 },

  // Force and torque
  { unit: 'newton', dimension: 'force', names: ['newton', 'newtons'], toBase: 1, ambiguousNames: ['newton'] },
  { unit: 'kilonewton', dimension: 'force', names: ['kilonewton', 'kilonewtons'], toBase: 1e3 },
  { unit: 'pound-force', dimension: 'force', names: ['pound-force', 'pounds-force', 'pounds of thrust', 'pound of thrust', 'lbf', 'pounds of force'], toBase: 4.4482216152605 },
  { unit: 'newton metre', dimension: 'torque', names: ['newton metre', 'newton metres', 'newton meter', 'newton meters', 'newton-metre', 'newton-metres', 'newton-meter', 'newton-meters'], toBase: 1 },
  { unit: 'pound-foot', dimension: 'torque', names: ['pound-foot', 'pound-feet', 'pound foot', 'pound feet', 'foot-pound', 'foot-pounds', 'foot pound', 'foot pounds', 'lb ft', 'lb-ft', 'ft-lb', 'ft lb', 'ft lbs', 'lb/ft'], toBase: 1.35581794833140 },

  // Frequency and rotation
  { unit: 'hertz', dimension: 'frequency', names: ['hertz', 'hz'], toBase: 1, ambiguousNames: ['hertz'] },
  { unit: 'kilohertz', dimension: 'frequency', names: ['kilohertz', 'khz'], toBase: 1e3 },
  { unit: 'megahertz', dimension: 'frequency', names: ['megahertz', 'mhz'], toBase: 1e6 },
  { unit: 'gigahertz', dimension: 'frequency', names: ['gigahertz', 'ghz'], toBase: 1e9 },
  { unit: 'terahertz', dimension: 'frequency', names: ['terahertz', 'thz'], toBase: 1e12 },
  { unit: 'beat per minute', dimension: 'frequency', names: ['beat per minute', 'beats per minute', 'beats a minute', 'bpm', 'b.p.m.'], toBase: 1 / 60 },
  { unit: 'frame per second', dimension: 'frequency', names: ['frame per second', 'frames per second', 'frames a second'], toBase: 1 },
  { unit: 'revolution per minute', dimension: 'rotation', names: ['revolution per minute', 'revolutions per minute', 'revolutions a minute', 'rpm', 'r.p.m.', 'revs per minute'], toBase: 1 },

  // Scales
  { unit: 'magnitude', dimension: 'magnitude', names: ['magnitude', 'magnitudes', 'magnitude on the richter scale', 'on the richter scale', 'richter'], toBase: null, ambiguousNames: ['magnitude', 'magnitudes'] }, // often before the figure: `a magnitude 7.8 quake`
  { unit: 'decibel', dimension: 'sound', names: ['decibel', 'decibels', 'db', 'dbs'], toBase: null, ambiguousNames: ['db', 'dbs'] },

  // Electricity
  { unit: 'millivolt', dimension: 'voltage', names: ['millivolt', 'millivolts'], toBase: 1e-3 },
  { unit: 'volt', dimension: 'voltage', names: ['volt', 'volts', 'v'], toBase: 1, ambiguousNames: ['v'] },
  { unit: 'kilovolt', dimension: 'voltage', names: ['kilovolt', 'kilovolts', 'kv'], toBase: 1e3 },
  { unit: 'megavolt', dimension: 'voltage', names: ['megavolt', 'megavolts'], toBase: 1e6 },
  { unit: 'milliampere', dimension: 'current', names: ['milliampere', 'milliamperes', 'milliamp', 'milliamps'], toBase: 1e-3 },
  { unit: 'ampere', dimension: 'current', names: ['ampere', 'amperes', 'amp', 'amps'], toBase: 1, ambiguousNames: ['amp', 'amps'] },
  { unit: 'milliampere-hour', dimension: 'charge', names: ['milliampere-hour', 'milliampere-hours', 'milliamp hour', 'milliamp hours', 'milliamp-hour', 'milliamp-hours', 'mah'], toBase: 3.6 },
  { unit: 'ampere-hour', dimension: 'charge', names: ['ampere-hour', 'ampere-hours', 'amp hour', 'amp hours', 'amp-hour', 'amp-hours'], toBase: 3600 },
  { unit: 'ohm', dimension: 'resistance', names: ['ohm', 'ohms', 'ω'], toBase: 1 },

  // Radiation and light
  { unit: 'sievert', dimension: 'radiation-dose', names: ['sievert', 'sieverts'], toBase: 1 },
  { unit: 'millisievert', dimension: 'radiation-dose', names: ['millisievert', 'millisieverts', 'msv'], toBase: 1e-3 },
  { unit: 'microsievert', dimension: 'radiation-dose', names: ['microsievert', 'microsieverts', 'µsv', 'μsv'], toBase: 1e-6 },
  { unit: 'rem', dimension: 'radiation-dose', names: ['rem', 'rems'], toBase: 0.01, ambiguousNames: ['rem', 'rems'] },
  { unit: 'becquerel', dimension: 'radioactivity', names: ['becquerel', 'becquerels', 'bq'], toBase: 1 },
  { unit: 'kilobecquerel', dimension: 'radioactivity', names: ['kilobecquerel', 'kilobecquerels'], toBase: 1e3 },
  { unit: 'terabecquerel', dimension: 'radioactivity', names: ['terabecquerel', 'terabecquerels'], toBase: 1e12 },
  { unit: 'curie', dimension: 'radioactivity', names: ['curie', 'curies'], toBase: 3.7e10, ambiguousNames: ['curie'] },
  { unit: 'lumen', dimension: 'light', names: ['lumen', 'lumens'], toBase: 1 },

  // Angle
  { unit: 'degree of arc', dimension: 'angle', names: ['degree angle', 'degrees north', 'degrees south', 'degrees east', 'degrees west', 'degree turn', 'degrees latitude', 'degrees longitude', 'degrees of latitude', 'degrees of longitude', 'degree rotation'], toBase: 1 },
  { unit: 'radian', dimension: 'angle', names: ['radian', 'radians'], toBase: 57.29577951308232 },

  // Flow, density, concentration
  { unit: 'cubic metre per second', dimension: 'flow', names: ['cubic metre per second', 'cubic metres per second', 'cubic meter per second', 'cubic meters per second', 'cubic metres a second', 'cubic meters a second', 'cumec', 'cumecs'], toBase: 1 },
  { unit: 'cubic foot per second', dimension: 'flow', names: ['cubic foot per second', 'cubic feet per second', 'cubic feet a second', 'cusec', 'cusecs', 'cfs'], toBase: 0.028316846592 },
  { unit: 'litre per second', dimension: 'flow', names: ['litre per second', 'litres per second', 'liter per second', 'liters per second', 'litres a second', 'liters a second'], toBase: 1e-3 },
  { unit: 'barrel per day', dimension: 'flow', names: ['barrel per day', 'barrels per day', 'barrels a day', 'barrel a day', 'barrels-per-day', 'barrel-per-day', 'bpd', 'b/d'], toBase: 1.8401307283333333e-6 },
  { unit: 'gram per cubic centimetre', dimension: 'density', names: ['gram per cubic centimetre', 'grams per cubic centimetre', 'grams per cubic centimeter', 'gram per cubic centimeter', 'g/cm³', 'g/cm3'], toBase: 1e3 },
  { unit: 'kilogram per cubic metre', dimension: 'density', names: ['kilogram per cubic metre', 'kilograms per cubic metre', 'kilograms per cubic meter', 'kg/m³', 'kg/m3'], toBase: 1 },
  { unit: 'microgram per cubic metre', dimension: 'density', names: ['microgram per cubic metre', 'micrograms per cubic metre', 'micrograms per cubic meter', 'microgram per cubic meter', 'µg/m³', 'μg/m³', 'µg/m3', 'μg/m3', 'ug/m3'], toBase: 1e-9 },
  { unit: 'part per million', dimension: 'concentration', names: ['part per million', 'parts per million', 'ppm', 'p.p.m.'], toBase: 1 },
  { unit: 'part per billion', dimension: 'concentration', names: ['part per billion', 'parts per billion', 'ppb'], toBase: 1e-3 },
  { unit: 'milligram per decilitre', dimension: 'density', names: ['milligram per decilitre', 'milligrams per decilitre', 'milligrams per deciliter', 'milligram per deciliter', 'mg/dl', 'mg / dl'], toBase: 0.01 },
  { unit: 'milligram per litre', dimension: 'density', names: ['milligram per litre', 'milligrams per litre', 'milligrams per liter', 'milligram per liter', 'mg/l', 'mg / l'], toBase: 1e-3 },
  { unit: 'gram per kilometre', dimension: 'ratio', names: ['gram per kilometre', 'grams per kilometre', 'grams per kilometer', 'grams of co2 per kilometre', 'g/km', 'g / km'], toBase: null },

  // Fuel economy
  { unit: 'mile per gallon', dimension: 'fuel-economy', names: ['mile per gallon', 'miles per gallon', 'miles to the gallon', 'miles-per-gallon', 'mpg', 'm.p.g.'], toBase: null },
  { unit: 'litre per 100 kilometres', dimension: 'fuel-economy', names: ['litres per 100 kilometres', 'liters per 100 kilometers', 'litres per 100km', 'litres per 100 km', 'liters per 100 km', 'l/100km', 'l/100 km'], toBase: null },

  // Pictures
  { unit: 'pixel', dimension: 'resolution', names: ['pixel', 'pixels', 'px'], toBase: 1 },
  { unit: 'megapixel', dimension: 'resolution', names: ['megapixel', 'megapixels', 'mp', 'mega-pixel', 'mega pixel'], toBase: 1e6, ambiguousNames: ['mp'] },
  { unit: 'gigapixel', dimension: 'resolution', names: ['gigapixel', 'gigapixels'], toBase: 1e9 },
  { unit: 'pixel per inch', dimension: 'ratio', names: ['pixel per inch', 'pixels per inch', 'ppi'], toBase: null, ambiguousNames: ['ppi'] },
  { unit: 'dot per inch', dimension: 'ratio', names: ['dot per inch', 'dots per inch', 'dpi'], toBase: null },
];

export interface TimeUnit {
  /** Singular English name. */
  readonly unit: string;
  /** All spellings, plurals and abbreviations. */
  readonly names: readonly string[];
  /** Mean length; month and year from the Gregorian mean year of 365.2425 days. */
  readonly seconds: number;
  /** Whether every unit has exactly that length in ordinary reckoning. */
  readonly isExact: boolean;
  /** Those of `names` that are common words, letters or magnitudes: a unit only right after a figure. */
  readonly ambiguousNames?: readonly string[];
}

export const TIME_UNITS: readonly TimeUnit[] = [
  { unit: 'nanosecond', names: ['nanosecond', 'nanoseconds'], seconds: 1e-9, isExact: true },
  { unit: 'microsecond', names: ['microsecond', 'microseconds'], seconds: 1e-6, isExact: true },
  { unit: 'millisecond', names: ['millisecond', 'milliseconds', 'msec', 'msecs', 'ms'], seconds: 1e-3, isExact: true, ambiguousNames: ['ms'] },
  { unit: 'second', names: ['second', 'seconds', 'sec', 'secs', 'sec.', 'secs.', 's'], seconds: 1, isExact: true, ambiguousNames: ['second', 'sec', 's'] },
  { unit: 'minute', names: ['minute', 'minutes', 'min', 'mins', 'min.', 'mins.'], seconds: 60, isExact: true, ambiguousNames: ['minute', 'min'] },
  { unit: 'hour', names: ['hour', 'hours', 'hr', 'hrs', 'hr.', 'hrs.', 'h'], seconds: 3600, isExact: true, ambiguousNames: ['h'] },
  { unit: 'day', names: ['day', 'days', 'd'], seconds: 86_400, isExact: true, ambiguousNames: ['d'] },
  { unit: 'night', names: ['night', 'nights'], seconds: 86_400, isExact: false, ambiguousNames: ['night', 'nights'] },
  { unit: 'weekend', names: ['weekend', 'weekends', 'week-end', 'week-ends'], seconds: 172_800, isExact: false, ambiguousNames: ['weekend', 'weekends'] },
  { unit: 'week', names: ['week', 'weeks', 'wk', 'wks', 'wk.', 'wks.'], seconds: 604_800, isExact: true },
  { unit: 'fortnight', names: ['fortnight', 'fortnights'], seconds: 1_209_600, isExact: true },
  { unit: 'month', names: ['month', 'months', 'mo', 'mos', 'mth', 'mths', 'mos.', 'mths.'], seconds: 2_629_746, isExact: false, ambiguousNames: ['mo'] },
  { unit: 'quarter', names: ['quarter', 'quarters'], seconds: 7_889_238, isExact: false, ambiguousNames: ['quarter', 'quarters'] },
  { unit: 'season', names: ['season', 'seasons'], seconds: 7_889_238, isExact: false, ambiguousNames: ['season', 'seasons'] },
  { unit: 'semester', names: ['semester', 'semesters'], seconds: 15_778_476, isExact: false, ambiguousNames: ['semester', 'semesters'] },
  { unit: 'year', names: ['year', 'years', 'yr', 'yrs', 'yr.', 'yrs.', 'y'], seconds: 31_556_952, isExact: false, ambiguousNames: ['y'] },
  { unit: 'decade', names: ['decade', 'decades'], seconds: 315_569_520, isExact: false },
  { unit: 'generation', names: ['generation', 'generations'], seconds: 788_923_800, isExact: false, ambiguousNames: ['generation', 'generations'] },
  { unit: 'century', names: ['century', 'centuries'], seconds: 3_155_695_200, isExact: false, ambiguousNames: ['century', 'centuries'] },
  { unit: 'millennium', names: ['millennium', 'millennia', 'millenniums', 'millenium'], seconds: 31_556_952_000, isExact: false, ambiguousNames: ['millennium'] },
];
