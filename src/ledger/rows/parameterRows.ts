import { dimensionOf } from '../../core/quantities/unitTable';
import type { Finding } from '../../core/study/finding';
import {
  ANNUAL_WORDS,
  ELECTRICITY_WORDS,
  LIFE_UNITS,
  LIFETIME_WORDS,
  PARAMETER_HEADERS,
} from '../language/parameterWords';
import { POWER_UNITS, TIME_UNITS, type MultipliedRole } from '../language/multipliedWords';
import type { ActivityRow, MultipliedAmount, ReadTable } from '../ledger';
import { foldWord } from '../text/fold';
import { columnOf } from '../tables/ledgerTable';
import { parseUnit } from '../values/parseUnit';
import { perYearOf } from '../values/perYearOf';
import { causeFinding } from './unread/causeFinding';
import type { Figure, FigureReading } from './readFigure';

/** Rows that count, and what is told of the others. */
export interface ParameterRows {
  readonly rows: readonly ActivityRow[];
  readonly findings: readonly Finding[];
}

type Kind = 'power' | 'time' | 'life' | 'annual' | 'lifetime' | null;

interface Parameter {
  readonly row: ActivityRow;
  readonly figure: Figure | null;
  readonly kind: Kind;
}

/**
 * Reads a list of parameters of the use stage: what a product uses in its life counts; else what it uses
 * in a year × its life, or power × hours in a year × life. The parameters themselves are no amounts.
 * @param table the table
 * @param rows its rows with activity data
 */
export function parameterRows(table: ReadTable, rows: readonly ActivityRow[]): ParameterRows {
  if (!isList(table)) return { rows, findings: [] };
  const all = rows.map(parameterOf);
  const one = (kind: Kind): Parameter | null => {
    const [only, ...others] = all.filter((entry) => entry.kind === kind);
    return only === undefined || others.length > 0 ? null : only;
  };
  const [power, time, life] = [one('power'), one('time'), one('life')];
  const lifetime = all.filter(({ kind }) => kind === 'lifetime');
  const annual = all.filter(({ kind }) => kind === 'annual');
  const plain = all.filter(({ kind }) => kind === null).map(({ row }) => row);
  const running = productOf([
    ['power', power],
    ['time', time],
    ...(time !== null && isAnnual(time.row) ? ([['count', life]] as const) : []),
  ]);
  const isOnce = time !== null && !isAnnual(time.row) && life !== null;
  const counted = countedRows({ lifetime, annual, life, power, running: isOnce ? null : running });
  if (counted === null) return { rows, findings: [] };
  const kept = [...plain, ...counted];
  const keptRows = new Set(kept.map(({ row }) => row));
  const left = all.filter(({ row, kind }) => kind !== null && !keptRows.has(row.row));
  const cells = left.map(({ row }) => row.name.witness.at);
  return { rows: kept, findings: causeFinding('parameter-not-counted', 'info', cells) };
}

interface Given {
  readonly lifetime: readonly Parameter[];
  readonly annual: readonly Parameter[];
  readonly life: Parameter | null;
  readonly power: Parameter | null;
  readonly running: MultipliedAmount | null;
}

/** Null where the parameters do not make an amount; then every row stays as it is. */
function countedRows({
  lifetime,
  annual,
  life,
  power,
  running,
}: Given): readonly ActivityRow[] | null {
  if (lifetime.length > 0) {
    const [only, ...others] = lifetime;
    const isCompared = only !== undefined && others.length === 0 && isEnergy(only);
    return lifetime.map(({ row, figure }) => {
      const named = withCarrier(row, figure);
      if (!isCompared || named.amount === null) return named;
      return { ...named, amount: { ...named.amount, multiplied: running } };
    });
  }
  if (annual.length > 0) {
    const products = annual.map((entry) => timesLife(entry, life));
    return products.includes(null) ? null : products.flatMap((row) => row ?? []);
  }
  if (running === null || power === null) return null;
  const row = multipliedRow(power.row, running);
  return [{ ...row, name: { ...row.name, text: '电' } }];
}

function timesLife(entry: Parameter, life: Parameter | null): ActivityRow | null {
  const product = productOf([
    ['each', entry],
    ['count', life],
  ]);
  return product === null ? null : multipliedRow(withCarrier(entry.row, entry.figure), product);
}

function multipliedRow(row: ActivityRow, multiplied: MultipliedAmount): ActivityRow {
  const [first, ...others] = multiplied.parts.map(({ reading }) => reading);
  if (first === undefined) return row;
  return {
    ...row,
    amount: { operation: 'product', parts: [first, ...others], stated: [], multiplied },
  };
}

function productOf(
  parts: readonly (readonly [MultipliedRole, Parameter | null])[],
): MultipliedAmount | null {
  const found = parts.flatMap(([role, parameter]) => {
    const figure = parameter?.figure ?? null;
    return figure === null ? [] : [{ role, reading: readingOf(figure) }];
  });
  return found.length < parts.length ? null : { parts: found };
}

/** Hours of h/年, kWh of kWh/a: the year is taken off, for the life counts years. */
function readingOf(figure: Figure): FigureReading {
  const { unitText } = figure;
  return { kind: 'figure', figure: { ...figure, unitText: withoutYear(unitText) } };
}

function withoutYear(unitText: string | null): string | null {
  if (unitText === null) return null;
  const year = new RegExp(` ?(?:/|per ) ?(?:${LIFE_UNITS.join('|')})$`, 'i');
  return unitText.replace(year, '');
}

function isList({ table, stages, purpose }: ReadTable): boolean {
  if (purpose !== 'activity') return false;
  const header = foldWord(columnOf(table, 'name')?.label ?? '');
  return stages.has('use') || PARAMETER_HEADERS.includes(header);
}

function parameterOf(row: ActivityRow): Parameter {
  const [reading, ...others] = row.amount?.parts ?? [];
  const isOne = reading?.kind === 'figure' && others.length === 0 && row.factor === null;
  const figure = isOne ? reading.figure : null;
  return { row, figure, kind: figure === null ? null : kindOf(row, figure) };
}

function kindOf({ name }: ActivityRow, { unitText }: Figure): Kind {
  const unit = foldWord(unitText ?? '');
  const word = foldWord(name.text);
  if (unit in POWER_UNITS) return 'power';
  if (LIFE_UNITS.includes(unit)) return 'life';
  if (foldWord(withoutYear(unit) ?? '') in TIME_UNITS) return 'time';
  if (LIFETIME_WORDS.some((entry) => word.includes(entry))) return 'lifetime';
  return isAnnualText(word) || perYearOf(unit) !== null ? 'annual' : null;
}

function isAnnual({ name, amount }: ActivityRow): boolean {
  const [reading] = amount?.parts ?? [];
  const unit = reading?.kind === 'figure' ? (reading.figure.unitText ?? '') : '';
  return isAnnualText(foldWord(name.text)) || withoutYear(unit) !== unit;
}

function isAnnualText(word: string): boolean {
  return ANNUAL_WORDS.some((entry) =>
    /^[a-z]/.test(entry) ? word.includes(entry) : word.startsWith(entry),
  );
}

function isEnergy({ figure }: Parameter): boolean {
  const unit = parseUnit(withoutYear(figure?.unitText ?? null) ?? '')[0]?.unit;
  return unit !== undefined && dimensionOf(unit) === 'energy';
}

/** 生命周期耗电量 is electricity. */
function withCarrier(row: ActivityRow, figure: Figure | null): ActivityRow {
  const word = foldWord(row.name.text);
  const isElectric = ELECTRICITY_WORDS.some((entry) => word.includes(entry));
  if (!isElectric || !isEnergy({ row, figure, kind: null })) return row;
  return { ...row, name: { ...row.name, text: '电' } };
}
