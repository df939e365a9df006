import type { Activity, Measure, Term } from '../../../core/study/activity';
import type { Witness } from '../../../core/study/evidence';
import type { Ratio } from '../../../core/quantities/conversionRatio';
import { contentAt } from '../../../workbook/grid';
import type { ActivityRow } from '../../ledger';
import { YES_WORDS } from '../../language/returnWords';
import { cellRefAt } from '../../rows/cellRefAt';
import { labelText } from '../../rows/readLabel';
import { columnOf, type LedgerTable, type TableColumn } from '../../tables/ledgerTable';
import { foldWord } from '../../text/fold';
import { cellText } from '../../values/cellText';
import { isReturn } from '../../values/isReturn';
import { figureReader, type FigureReader, type FigureReading } from '../../rows/readFigure';
import { distanceMeasure } from '../amounts/rowMeasures';
import { measureOf } from '../../../core/study/measureOf';
import { conversionRatio } from '../../../core/quantities/conversionRatio';
import type { RowActivities } from './activitiesOf';
import type { Questionnaire } from '../questions/askAndAnswer';
import { questionId } from '../questions/questionId';
import { signedMeasure } from '../amounts/signedMeasure';

/** How the way back of a vehicle counts. `half`: the distance is of both ways, and one is meant. */
const WAYS = { included: null, double: ratio(2, 1), half: ratio(1, 2) } as const;
type Way = keyof typeof WAYS;

/** What a row or the header of its distances says about the way back. */
interface Said {
  readonly by: 'row' | 'header' | 'column';
  readonly witness: Witness;
  /** The distance of the way back, where a column gives it. */
  readonly back?: FigureReading;
}

/**
 * The freight of a row that says that its vehicle goes there and back (往返, 返程空车, round trip): whether
 * factor and distance hold the way back already is asked, and that they do is assumed.
 * @param row with a distance
 * @param result what the row became
 * @param asking the study's questions
 */
export function withReturn(
  row: ActivityRow,
  result: RowActivities,
  asking: Questionnaire,
): RowActivities {
  if (row.distance?.kind !== 'figure') return result;
  const said = saidOf(row);
  if (said === null) return result;
  const way = ask(row, said, asking);
  if (way === 'added' && said.back !== undefined) {
    const { measure, findings } = distanceMeasure(row, said.back, asking);
    return {
      findings: [...result.findings, ...findings],
      activities: result.activities.map((activity) =>
        measure === null ? activity : wayBackAdded(activity, said.witness, measure),
      ),
    };
  }
  const part = way === 'added' ? null : WAYS[way];
  return {
    ...result,
    activities: result.activities.map((activity) => returning(activity, said.witness, part)),
  };
}

function returning(activity: Activity, witness: Witness, part: Ratio | null): Activity {
  const { data, witnesses } = activity;
  if (data.kind !== 'freight') return activity;
  const told = { ...activity, witnesses: [...witnesses, witness] };
  if (data.distance === null || part === null) return told;
  // Of a distance its dimension stays what it is.
  const distance = signedMeasure(data.distance, 1, part) as typeof data.distance;
  return { ...told, data: { ...data, distance } };
}

/** There and back, each with its own distance. */
function wayBackAdded(activity: Activity, witness: Witness, back: Measure): Activity {
  const { data, witnesses } = activity;
  if (data.kind !== 'freight' || data.distance === null) return activity;
  const { distance } = data;
  const unit = { unit: distance.quantity.unit, multiplier: distance.multiplier };
  const between = conversionRatio(back.quantity.unit, unit.unit);
  if (!between.ok || distance.operation !== 'sum') return activity;
  const scaled = (term: Term): Term => ({
    ...term,
    scale: {
      numerator: term.scale.numerator * between.value.numerator * back.multiplier,
      denominator: term.scale.denominator * between.value.denominator * unit.multiplier,
    },
  });
  const sum = measureOf([...distance.terms, ...back.terms.map(scaled)], 'sum', unit);
  // Of a distance its dimension stays what it is.
  const both = sum as typeof distance;
  return { ...activity, witnesses: [...witnesses, witness], data: { ...data, distance: both } };
}

function ask(row: ActivityRow, { by, witness }: Said, asking: Questionnaire): Way | 'added' {
  const { sheet } = row.table.table.grid;
  const key = asking.ask({
    id: questionId('empty-return', sheet, by),
    code: 'empty-return',
    at: witness.at,
    label: witness.found,
    kind: 'choice',
    options: OPTIONS[by],
    assumed: 'included',
    values: { sheet, found: witness.found },
  });
  return key === 'double' || key === 'half' || key === 'added' ? key : 'included';
}

const OPTIONS = {
  row: ['included', 'double'].map((key) => ({ key, label: key })),
  header: ['included', 'half'].map((key) => ({ key, label: key })),
  column: ['included', 'added'].map((key) => ({ key, label: key })),
} as const;

function saidOf(row: ActivityRow): Said | null {
  const labels = [row.remark, row.mode, row.name, row.stage];
  const own = labels.find((label) => label !== null && isReturn(label.text));
  if (own != null) return { by: 'row', witness: own.witness };
  const { table } = row.table;
  const yes = returnColumns(table).find((column) => {
    const text = labelText(table, column, row.row);
    return text !== null && YES_WORDS.has(foldWord(text));
  });
  if (yes !== undefined) return { by: 'row', witness: witnessAt(table, row.row, yes.index) };
  const column = wayBackOf(row);
  if (column !== null) return column;
  const distance = columnOf(table, 'distance');
  const [header] = distance === null || !isReturn(distance.header) ? [] : distance.headerCells;
  if (header === undefined || row.isFurtherLeg === true) return null;
  return { by: 'header', witness: witnessAt(table, header.row, header.column) };
}

/** 返程空驶距离(km) beside the distance: how far the row's vehicle goes back. */
function wayBackOf(row: ActivityRow): Said | null {
  const { table } = row.table;
  const known = BACK.get(table);
  const column = known === undefined ? wayBackColumn(table) : known;
  if (known === undefined) BACK.set(table, column);
  if (column === null) return null;
  const back = column.distance(row.row);
  if (back.kind !== 'figure' || back.figure.evidence.value === 0) return null;
  return { by: 'column', witness: column.header, back };
}

/** The distances of the way back, and the header that says so; made once a table. */
interface WayBackColumn {
  readonly header: Witness;
  readonly distance: FigureReader;
}

const BACK = new WeakMap<LedgerTable, WayBackColumn | null>();

function wayBackColumn(table: LedgerTable): WayBackColumn | null {
  const column = table.columns.find(({ beside }) => beside === 'wayBack');
  const [header] = column?.headerCells ?? [];
  if (column === undefined || header === undefined) return null;
  return {
    header: witnessAt(table, header.row, header.column),
    distance: figureReader(table, { ...column, role: 'distance' }),
  };
}

const COLUMNS = new WeakMap<LedgerTable, readonly TableColumn[]>();

/** 是否空车返回 | 是: columns whose header says it and whose cells say yes or no. */
function returnColumns(table: LedgerTable): readonly TableColumn[] {
  const known = COLUMNS.get(table);
  if (known !== undefined) return known;
  const columns = table.columns.filter((column) => {
    return !column.holdsFigures && column.role !== 'distance' && isReturn(column.header);
  });
  COLUMNS.set(table, columns);
  return columns;
}

function witnessAt({ grid }: LedgerTable, row: number, column: number): Witness {
  const place = { row, column };
  return { at: cellRefAt(grid, place), found: cellText(contentAt(grid, place)) };
}

function ratio(numerator: number, denominator: number): Ratio {
  return { numerator, denominator };
}
