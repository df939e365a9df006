import { isUnit, dimensionOf } from '../core/quantities/unitTable';

/** What is wrong with a record: the field, and what was expected there. */
export interface RecordProblem {
  readonly field: string;
  readonly expected: string;
}

type Check = readonly [field: string, expected: string, isRight: (value: unknown) => boolean];

const BOUNDARIES = ['combustion', 'generation', 'cradle-to-gate', 'life-cycle', 'operation'];
const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;

const CHECKS: readonly Check[] = [
  [
    'id',
    'lower-case words joined by hyphens',
    (value) => isText(value) && /^[a-z0-9-]+$/.test(value),
  ],
  ['names', 'at least one name in Chinese and one in English', hasNames],
  ['synonyms', 'a list of texts', isTextList],
  ['value', 'a finite number above 0', (value) => Number.isFinite(value) && Number(value) > 0],
  ['massUnit', 'a unit of mass', (value) => isText(value) && isUnit(value) && isMass(value)],
  ['per', 'a unit of the unit table', (value) => isText(value) && isUnit(value)],
  ['boundary', BOUNDARIES.join(', '), (value) => isText(value) && BOUNDARIES.includes(value)],
  ['gas', 'CO2 or CO2e', (value) => value === 'CO2' || value === 'CO2e'],
  [
    'region',
    'a code and a name in both languages',
    (value) => isBilingual(value) && hasCode(value),
  ],
  ['year', `a year between ${String(EARLIEST_YEAR)} and ${String(LATEST_YEAR)}`, isYear],
  ['source', 'a text in both languages', isBilingual],
  ['licence', 'a text in both languages', isBilingual],
  ['confidence', 'H, M or L', (value) => isText(value) && ['H', 'M', 'L'].includes(value)],
];

/**
 * What keeps a record out of the library. A record without value, unit, boundary, gas coverage,
 * region, year, source, licence or confidence is refused.
 * @param record anything that claims to be a record
 * @returns empty for a record that may be used
 */
export function recordProblems(record: unknown): readonly RecordProblem[] {
  const fields = isObject(record) ? record : {};
  return CHECKS.filter(([field, , isRight]) => !isRight(fields[field])).map(
    ([field, expected]) => ({ field, expected }),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function hasNames(value: unknown): boolean {
  return (
    isObject(value) &&
    [value['zh'], value['en']].every((list) => isTextList(list) && (list as unknown[]).length > 0)
  );
}

function isBilingual(value: unknown): boolean {
  return isObject(value) && isText(value['zh']) && isText(value['en']);
}

function hasCode(value: unknown): boolean {
  return isObject(value) && isText(value['code']);
}

function isMass(unit: Parameters<typeof dimensionOf>[0]): boolean {
  return dimensionOf(unit) === 'mass';
}

function isYear(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= EARLIEST_YEAR && Number(value) <= LATEST_YEAR;
}
