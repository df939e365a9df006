import { conversionRatio } from '../../../core/quantities/conversionRatio';
import type { Ratio } from '../../../core/quantities/conversionRatio';
import { dimensionOf } from '../../../core/quantities/unitTable';
import type { Activity, Measure, Term } from '../../../core/study/activity';
import type { Finding } from '../../../core/study/finding';
import { measureOf } from '../../../core/study/measureOf';
import type { QuestionOption } from '../../../core/study/question';
import type { ActivityRow } from '../../ledger';
import type { FigureReading } from '../../rows/readFigure';
import type { LedgerTable, TableLeg } from '../../tables/ledgerTable';
import { distanceMeasure } from '../amounts/rowMeasures';
import { signedMeasure } from '../amounts/signedMeasure';
import { isAsked } from '../factors/isAsked';
import type { NoticingQuestionnaire } from '../questions/noticingOpen';
import { questionId } from '../questions/questionId';
import { settleNumbers } from '../questions/settleNumbers';
import type { RowActivities } from './activitiesOf';
import { returnSaid, waysBackLeftEmpty, type ReturnSaid } from './returnSaid';

/**
 * The freight of a row that says that its vehicle goes there and back (往返, 返程空车, round trip): whether
 * factor and distance hold the way back already is asked, and that they do is assumed. Of a journey of
 * several legs the one is asked as well on which the vehicle goes back.
 * @param row with a distance
 * @param result what the row became
 * @param asking the study's questions
 */
export function withReturn(
  row: ActivityRow,
  result: RowActivities,
  asking: NoticingQuestionnaire,
): RowActivities {
  if (row.distance?.kind !== 'figure') return result;
  const empty = waysBackLeftEmpty(row);
  const said = returnSaid(row);
  if (said === null) return withFreight(result, (one) => watching(one, empty));
  const key = ask(row, said, asking);
  const told = withFreight(result, (one) => watching(one, [...empty, said.witness]));
  const way = key === INCLUDED ? 'included' : wayOf(row, said, key);
  switch (way) {
    case 'included':
      return told;
    case 'double':
    case 'half':
      return withFreight(told, (one) => scaled(one, WAYS[way]));
    case 'added':
      return withWayBack(row, said.back, told, asking);
    case 'lost':
      return withFreight(told, (one) => withoutDistance(one, said.back, false));
  }
}

const INCLUDED = 'included';
/** `half`: the distance is of both ways, and one is meant. */
const WAYS = {
  double: { numerator: 2, denominator: 1 },
  half: { numerator: 1, denominator: 2 },
} as const satisfies Readonly<Record<string, Ratio>>;

/** What becomes of a row's distance; `lost`: on which leg the way back is, the row does not tell. */
type Way = 'included' | 'double' | 'half' | 'added' | 'lost';

function wayOf({ leg, table }: ActivityRow, { by, of }: ReturnSaid, key: string): Way {
  if (by === 'header') return 'half';
  const counted = by === 'column' ? 'added' : 'double';
  if (leg === undefined) return counted;
  const { own, journey } = leg;
  const chosen = of ?? legsOf(table.table).find((each) => legKey(each) === key) ?? null;
  if (chosen !== null && journey.includes(chosen)) return chosen === own ? counted : 'included';
  // What words say of a row they say of all its legs; a distance is that of one of them.
  if (by !== 'column' || (of === null && chosen !== null && journey.length === 1)) return counted;
  return own === journey[0] ? 'lost' : 'included';
}

type FreightActivity = Activity & {
  readonly data: Extract<Activity['data'], { readonly kind: 'freight' }>;
};

function withFreight(
  { activities, findings }: RowActivities,
  change: (activity: FreightActivity) => Activity,
  more: readonly Finding[] = [],
): RowActivities {
  return {
    findings: more.length === 0 ? findings : [...findings, ...more],
    activities: activities.map((one) => (isFreight(one) ? change(one) : one)),
  };
}

function isFreight(activity: Activity): activity is FreightActivity {
  return activity.data.kind === 'freight';
}

function watching(activity: FreightActivity, cells: Activity['witnesses']): Activity {
  if (cells.length === 0) return activity;
  return { ...activity, witnesses: [...activity.witnesses, ...cells] };
}

function scaled(activity: FreightActivity, part: Ratio): Activity {
  const { data } = activity;
  if (data.distance === null) return activity;
  // Of a distance its dimension stays what it is.
  const distance = signedMeasure(data.distance, 1, part) as typeof data.distance;
  return { ...activity, data: { ...data, distance } };
}

/** There and back, each with its own distance; without one of them nothing is known. */
function withWayBack(
  row: ActivityRow,
  reading: FigureReading | null,
  result: RowActivities,
  asking: NoticingQuestionnaire,
): RowActivities {
  if (reading === null) throw new Error('A column of the way back has a cell in every row.');
  const alone = { ...row, amount: null, conversion: null, factor: null, freightFactor: null };
  const { distance: back } = settleNumbers(asking).activity({ ...alone, distance: reading });
  const { measure, findings } =
    back === null ? { measure: null, findings: [] } : distanceMeasure(row, back, asking);
  const isOpen = asking.takeOpen() || isAsked(back);
  const isUsable = measure !== null && dimensionOf(measure.quantity.unit) === 'distance';
  const change = (activity: FreightActivity): Activity =>
    isUsable ? wayBackAdded(activity, measure) : withoutDistance(activity, back, isOpen);
  return withFreight(result, change, findings);
}

/** The cell of the way back is the one to look at. */
function withoutDistance(
  activity: FreightActivity,
  back: FigureReading | null,
  isOpen: boolean,
): Activity {
  const { data, asked = [] } = activity;
  const at =
    back === null ? activity.at : back.kind === 'figure' ? back.figure.evidence.at : back.at;
  const lacks = isOpen ? ([...new Set([...asked, 'missing-distance'])] as const) : asked;
  return {
    ...activity,
    at,
    data: { ...data, distance: null },
    ...(lacks.length > 0 && { asked: lacks as NonNullable<Activity['asked']> }),
  };
}

function wayBackAdded(activity: FreightActivity, back: Measure): Activity {
  const { data } = activity;
  if (data.distance === null) return activity;
  const { distance } = data;
  const unit = { unit: distance.quantity.unit, multiplier: distance.multiplier };
  const between = conversionRatio(back.quantity.unit, unit.unit);
  if (!between.ok || distance.operation !== 'sum' || back.operation !== 'sum')
    throw new Error(
      'Distances are converted into each other, and are sums of what stands in cells.',
    );
  const inUnit = (term: Term): Term => ({
    ...term,
    scale: {
      numerator: term.scale.numerator * between.value.numerator * back.multiplier,
      denominator: term.scale.denominator * between.value.denominator * unit.multiplier,
    },
  });
  const terms = [...distance.terms, ...back.terms.map(inUnit)] as const;
  const sum = measureOf(terms, 'sum', unit, [...distance.missing, ...back.missing]);
  // Of a distance its dimension stays what it is.
  return { ...activity, data: { ...data, distance: sum as typeof distance } };
}

function ask(row: ActivityRow, said: ReturnSaid, asking: NoticingQuestionnaire): string {
  const { by, witness } = said;
  const { sheet } = row.table.table.grid;
  const legs = said.of === null && by !== 'header' ? legsOf(row.table.table) : [];
  const key = asking.ask({
    id: questionId('empty-return', sheet, by),
    code: 'empty-return',
    at: witness.at,
    label: witness.found,
    kind: 'choice',
    options: legs.length === 0 ? OPTIONS[by] : optionsOfLegs(row.table.table, by, legs),
    assumed: INCLUDED,
    values: { sheet, found: witness.found, ...(legs.length > 0 && { offered: 'legs' }) },
  });
  return key ?? INCLUDED;
}

const OPTIONS = {
  row: ownOptions(['included', 'double']),
  leg: ownOptions(['included', 'double']),
  header: ownOptions(['included', 'half']),
  column: ownOptions(['included', 'added']),
} as const;

function ownOptions(keys: readonly string[]): readonly QuestionOption[] {
  return keys.map((key) => ({ key, label: key }));
}

const OF_LEGS = new WeakMap<LedgerTable, Map<ReturnSaid['by'], readonly QuestionOption[]>>();

/** The vehicle of each leg may be the one that goes back; what words say may be said of all. */
function optionsOfLegs(
  table: LedgerTable,
  by: ReturnSaid['by'],
  legs: readonly TableLeg[],
): readonly QuestionOption[] {
  const known = OF_LEGS.get(table) ?? new Map<ReturnSaid['by'], readonly QuestionOption[]>();
  OF_LEGS.set(table, known);
  const own = by === 'column' ? ownOptions([INCLUDED]) : OPTIONS[by];
  const each = legs.map((leg) => ({ key: legKey(leg), label: leg.distance.header }));
  const options = known.get(by) ?? [...own, ...each];
  known.set(by, options);
  return options;
}

function legsOf({ legs = [] }: LedgerTable): readonly TableLeg[] {
  return legs.length > 1 ? legs : [];
}

/** Never one of our own words. */
function legKey({ distance }: TableLeg): string {
  return `leg:${distance.header}`;
}
