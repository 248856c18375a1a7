/**
 * Units by what they measure, the system that they belong to and their size within it: what tells whether two figures are in unlike units, or one number
 * stands with two prefixes of a unit. Nothing else is converted.
 */
import { thousandsBetween } from '../arithmetic/slip.ts'
import type { Figure } from '../model.ts'

interface Scale {
  readonly dimension: string
  readonly system: string
  /** In the first unit of its system. */
  readonly size: number
}

const METRIC = 'metric'
const IMPERIAL = 'imperial'

/** Dimension, system, and the units with their sizes. */
const UNITS: readonly (readonly [string, string, Readonly<Record<string, number>>])[] = [
  ['length', METRIC, { nm: 1e-9, µm: 1e-6, mm: 0.001, cm: 0.01, m: 1, km: 1000 }],
  ['length', IMPERIAL, { inch: 1, foot: 12, yard: 36, furlong: 7920, mile: 63360 }],
  ['mass', METRIC, { µg: 1e-6, mg: 0.001, g: 1, kg: 1000, t: 1e6, Mt: 1e12 }],
  // A bushel of grain is traded as a weight, 60 pounds of wheat.
  ['mass', IMPERIAL, { ounce: 1, pound: 16, stone: 224, bushel: 960, ton: 32000 }],
  ['area', METRIC, { 'cm²': 1e-4, 'm²': 1, ha: 1e4, 'km²': 1e6 }],
  ['area', IMPERIAL, { 'inch²': 1, 'foot²': 144, 'sq ft': 144, 'yard²': 1296, acre: 6272640, 'mile²': 4e9 }],
  ['volume', METRIC, { ml: 0.001, cl: 0.01, l: 1, 'm³': 1000 }],
  ['volume', IMPERIAL, { pint: 1, quart: 2, gallon: 8, 'foot³': 60 }],
  ['temperature', '°C', { '°C': 1 }],
  ['temperature', '°F', { '°F': 1 }],
  ['temperature', 'K', { K: 1 }],
  ['time', 'clock', { ms: 0.001, second: 1, minute: 60, hour: 3600 }],
  ['time', 'calendar', { day: 1, week: 7, month: 30.4, year: 365, decade: 3652, century: 36525 }],
  ['data', 'bytes', { byte: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, PB: 1e15 }],
  ['power', METRIC, { W: 1, kW: 1e3, MW: 1e6, GW: 1e9, TW: 1e12 }],
  ['power', IMPERIAL, { horsepower: 1 }],
  ['work', METRIC, { Wh: 1, kWh: 1e3, MWh: 1e6, GWh: 1e9, TWh: 1e12 }],
  ['energy', 'calories', { calorie: 1, kcal: 1 }],
  ['energy', 'joules', { kJ: 1, MJ: 1000 }],
  ['points', 'points', { bp: 1, pp: 100 }],
  ['speed', METRIC, { 'km/hour': 1, 'm/second': 3.6 }],
  ['speed', IMPERIAL, { 'mile/hour': 1 }],
  ['speed', 'knots', { knot: 1 }],
  ['fuel', METRIC, { 'l/100 km': 1, 'km/l': 1 }],
  ['fuel', IMPERIAL, { 'mile/gallon': 1 }],
]

const SCALES = new Map(
  UNITS.flatMap(([dimension, system, sizes]) =>
    Object.entries(sizes).map(([unit, size]): [string, Scale] => [unit, { dimension, system, size }]),
  ),
)

/** Units of a denominator by their symbols and plurals. */
const DENOMINATORS: Readonly<Record<string, string>> = {
  h: 'hour',
  hr: 'hour',
  s: 'second',
  sec: 'second',
  night: 'day',
  annum: 'year',
  litre: 'l',
  liter: 'l',
  L: 'l',
  metre: 'm',
  meter: 'm',
  kilometre: 'km',
  kilo: 'kg',
  '100 kilometres': '100 km',
  '100 kilometers': '100 km',
  hectare: 'ha',
  tonne: 't',
}

/** The scale of a figure that has one: of a measure its unit, of a rate its denominator, of a share whether it is a percentage or "one in so many". */
function scaleOf(figure: Figure): Scale | undefined {
  const { kind, per, text } = figure
  if (per !== undefined) return scaleOfRate(figure, DENOMINATORS[per] ?? per)
  if (kind === 'percent') return { dimension: 'share', system: 'percent', size: 1 }
  if (kind === 'ratio' && !text.includes(':')) return { dimension: 'share', system: 'chances', size: 1 }
  return scaleOfUnit(figure)
}

/** "6 litres per 100 km" is a measure of its own, "12 per 1,000" goes by the thousand, "£30 a day" by the day, "$3 a gallon" by the gallon. */
function scaleOfRate({ kind, unit = '' }: Figure, per: string): Scale | undefined {
  const compound = SCALES.get(`${unit}/${per}`)
  if (compound) return compound
  const of = SCALES.get(unit)
  const what = of?.dimension ?? (kind === 'money' ? 'money' : unit)
  const heads = headsOf(per)
  if (heads) return { dimension: `${what} per head`, system: heads, size: 1 }
  const by = SCALES.get(per)
  const system = by && (by.dimension === 'time' ? per : by.system)
  return by && { dimension: `${what} by ${by.dimension}`, system: `${of?.system ?? ''}/${system}`, size: 1 }
}

const WORDS: Readonly<Record<string, string>> = { hundred: '00', thousand: '000', million: '000000' }

/** Of how many: "100,000 women", "million". */
function headsOf(per: string): string | undefined {
  const [, digits = '', word = ''] = /^(?:(\d[\d,. ]*)|an? |one )?(hundred|thousand|million)?\b/i.exec(per) ?? []
  const heads = digits.replace(/\D/g, '') + (WORDS[word.toLowerCase()] ?? '')
  return heads === '' || digits !== '' || word === '' ? heads || undefined : `1${heads}`
}

const PERIOD = /^(?:second|minute|hour|day|night|week|month|quarter|season|year|annum)$/

/** "9,000 litres a year, the other 2,700 gallons": the period is said once. */
const areByOnePeriod = (a: Figure, b: Figure): boolean =>
  a.unit !== undefined &&
  b.unit !== undefined &&
  (a.per === undefined) !== (b.per === undefined) &&
  PERIOD.test(a.per ?? b.per ?? '')

const scaleOfUnit = ({ unit = '' }: Figure): Scale | undefined => SCALES.get(unit)

/** Of how many units of the greater one the value in the lesser one must be for the two to be unlike: "18 months" beside "2 years" is usage. */
const USUAL: Readonly<Record<string, number>> = { time: 2 }

/** Whether two figures measure one thing in unlike units: of two systems, or the lesser unit where the greater would do. */
export function areInUnlikeUnits(a: Figure, b: Figure): boolean {
  const [first, second] = areByOnePeriod(a, b) ? [scaleOfUnit(a), scaleOfUnit(b)] : [scaleOf(a), scaleOf(b)]
  if (!first || !second || first.dimension !== second.dimension) return false
  if (first.system !== second.system) return first.dimension !== 'time'
  if (first.size === second.size) return false
  const [[lesser, of], greater] =
    first.size < second.size ? [[first, a] as const, second] : [[second, b] as const, first]
  return ((of.value ?? 0) * lesser.size) / greater.size >= (USUAL[lesser.dimension] ?? 1)
}

/** What a unit measures, or the unit itself where that is not known. */
export const dimensionOf = (unit: string): string => SCALES.get(unit)?.dimension ?? unit

/** Prefixes that are mixed up: a hectare is no prefix of a square metre. */
const PREFIXED = /^(?:length|mass|volume|data|power|work)$/

/** The power of a thousand between two amounts: of two values in one unit, or of one value in two units that differ by a prefix ("12 MW", "12 kW"). */
export function thousandsApart(a: Figure, b: Figure): number {
  if (a.unit === b.unit) return thousandsBetween(a.value ?? 0, b.value ?? 0)
  const [first, second] = [scaleOfUnit(a), scaleOfUnit(b)]
  const areOfOneUnit =
    first?.dimension === second?.dimension && first?.system === second?.system && a.per === b.per && a.value === b.value
  return first && second && areOfOneUnit && PREFIXED.test(first.dimension)
    ? thousandsBetween(first.size, second.size)
    : 0
}
