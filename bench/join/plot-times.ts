/** Time against size, both on logarithmic axes, as an SVG file that stands by itself. */

export interface TimeSeries {
  readonly name: string;
  readonly points: readonly { readonly lines: number; readonly seconds: number }[];
}

const [WIDTH, HEIGHT] = [760, 460];
const MARGIN = { left: 70, right: 230, top: 30, bottom: 55 };
/** Told apart by people who see red and green alike: Okabe & Ito 2008. */
const COLORS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'];

export function plotTimes(series: readonly TimeSeries[], title: string): string {
  const points = series.flatMap((one) => one.points);
  const across = axis(
    points.map(({ lines }) => lines),
    [MARGIN.left, WIDTH - MARGIN.right],
  );
  const up = axis(
    points.map(({ seconds }) => seconds),
    [HEIGHT - MARGIN.bottom, MARGIN.top],
  );
  const grid = [
    ...across.ticks.map(
      (tick) =>
        `<path d="M${round(across.at(tick))} ${MARGIN.top}V${HEIGHT - MARGIN.bottom}" stroke="#ddd"/>` +
        `<text x="${round(across.at(tick))}" y="${HEIGHT - MARGIN.bottom + 18}" text-anchor="middle">${tick.toLocaleString('en-US')}</text>`,
    ),
    ...up.ticks.map(
      (tick) =>
        `<path d="M${MARGIN.left} ${round(up.at(tick))}H${WIDTH - MARGIN.right}" stroke="#ddd"/>` +
        `<text x="${MARGIN.left - 8}" y="${round(up.at(tick) + 4)}" text-anchor="end">${tick} s</text>`,
    ),
  ];
  const curves = series.flatMap(({ name, points: own }, i) => {
    const color = COLORS[i % COLORS.length]!;
    const places = own.map(({ lines, seconds }) => [round(across.at(lines)), round(up.at(seconds))] as const);
    return [
      `<polyline points="${places.map((place) => place.join(',')).join(' ')}" fill="none" stroke="${color}" stroke-width="2"/>`,
      ...places.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3.5" fill="${color}"/>`),
      `<rect x="${WIDTH - MARGIN.right + 16}" y="${MARGIN.top + 24 * i}" width="12" height="12" fill="${color}"/>`,
      `<text x="${WIDTH - MARGIN.right + 34}" y="${MARGIN.top + 24 * i + 11}">${name}</text>`,
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    '<title>Time to join near-duplicate lines, by number of lines</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${MARGIN.left}" y="18" font-size="14">${title}</text>`,
    ...grid,
    ...curves,
    `<text x="${(MARGIN.left + WIDTH - MARGIN.right) / 2}" y="${HEIGHT - 12}" text-anchor="middle">lines</text>`,
    '</svg>\n',
  ].join('\n');
}

/** A logarithmic axis over whole powers of ten. */
function axis(values: readonly number[], [from, to]: readonly [number, number]) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    at: (value: number): number => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
    ticks: Array.from({ length: high - low + 1 }, (_, i) => Number(`1e${low + i}`)),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
