import type { Witness } from '../../core/study/evidence';
import { dimensionOf, type Dimension } from '../../core/quantities/unitTable';
import { contentAt, type CellContent, type Grid } from '../../workbook/grid';
import { PER_TIME_WORDS } from '../language/captionWords';
import { cellRefAt } from '../rows/cellRefAt';
import { foundAt } from '../rows/foundAt';
import { PLAIN_FIGURE } from '../rows/plainFigure';
import type { FigureReading } from '../rows/readFigure';
import { settledBy, type FigureDoubt, type SettledFigure } from '../rows/settledBy';
import { NO_NOTATION, type Notation } from '../tables/notation/notationOf';
import { cellText } from '../values/cellText';
import { parseUnit } from '../values/parseUnit';
import { parseFigure, type ParsedFigure } from '../values/parseFigure';
import type { CaptionField } from './captionField';
import { declaredAmount } from './declaredAmount';
import { unitBeforeName } from './unitBeforeName';

const PER_TIME = new RegExp(` ?(?:/|per )(?:${PER_TIME_WORDS.join('|')})$`, 'i');

/**
 * Reads the number of a caption: 1200 台 of 产量：1200台.
 * @param grid the sheet
 * @param field what the caption says
 * @param notation of the table that it belongs to
 */
export function readCaptionFigure(
  grid: Grid,
  field: CaptionField,
  notation: Notation = NO_NOTATION,
): FigureReading {
  const content = contentAt(grid, field.at);
  const at = cellRefAt(grid, field.at);
  const found = cellText(content);
  const read = field.kind === 'declaredUnit' ? declaredAmount : parseFigure;
  const parsed =
    typeof content === 'number'
      ? null
      : repeated(grid, field, settled(read(field.value), notation));
  const value = typeof content === 'number' ? content : parsed?.readings[0]?.value;
  if (value === undefined) return { kind: 'blank', at, found };
  const unitText = unitIn((parsed?.unitText ?? '').replace(PER_TIME, '').trim(), field);
  return {
    kind: 'figure',
    figure: {
      ...PLAIN_FIGURE,
      evidence: { at, found, value, reading: readingOf(content) },
      doubt: parsed === null ? null : doubtOf(parsed),
      unitText: unitText === '' ? unitBeside(field) : unitText,
      unitWitnesses: unitCell(grid, field),
      header: field.value,
      asked: field.value,
      traits: parsed?.traits ?? new Set(),
      circumstances: [],
    },
  };
}

/** t of "812,000 t clinker", kg of "1 kg SMP". */
function unitIn(text: string, { kind }: CaptionField): string {
  const mayName = kind === 'output' || kind === 'declaredUnit';
  return (mayName ? unitBeforeName(text) : null) ?? text;
}

/** kg of Declared unit | 1 | kg towel. */
function unitBeside(field: CaptionField): string | null {
  return field.unitText === null ? null : unitIn(field.unitText, field);
}

/** Commas beside Chinese units group; others do as the table's numbers do. */
function settled(parsed: ParsedFigure | null, notation: Notation): ParsedFigure | null {
  const isWritten = parsed?.doubt === 'comma' || parsed?.doubt === 'point';
  return isWritten ? withoutDoubt(settledBy(notation, parsed)) : parsed;
}

/** What may come in parts; pieces and packages do not. */
const MEASURED: readonly Dimension[] = [
  ...(['mass', 'energy', 'volume', 'gasVolume', 'distance'] as const),
  ...(['freight', 'area', 'time'] as const),
];

/** 812,000 t is what a cell of the sheet has as 812000; nobody makes 1.200 台. */
function repeated(
  grid: Grid,
  field: CaptionField,
  parsed: ParsedFigure | null,
): ParsedFigure | null {
  if (parsed?.doubt !== 'comma' && parsed?.doubt !== 'point') return parsed;
  const [meaning] = parseUnit(
    parsed.unitText === '' ? (unitBeside(field) ?? '') : unitIn(parsed.unitText, field),
  );
  const isCounted =
    meaning === undefined
      ? isOfThings(parsed, field)
      : !MEASURED.includes(dimensionOf(meaning.unit));
  const whole = parsed.readings.filter(({ key }) => key === 'groups');
  const found = [...grid.rows.values()].flat();
  // A factor of 5 does not prove that 5,000 kg are 5.000 kg.
  const again = parsed.readings.filter(
    ({ key, value }) => found.includes(value) && !(key === 'decimals' && Number.isInteger(value)),
  );
  const [only, ...others] = isCounted ? whole : again;
  if (only === undefined || others.length > 0) return parsed;
  return { ...parsed, readings: [only], doubt: null };
}

/** leaflets of 20,000 leaflets: what is made and has a unit that no list knows is counted. */
function isOfThings({ unitText }: ParsedFigure, { kind, unitText: beside }: CaptionField): boolean {
  const isOfProducts = kind === 'output' || kind === 'declaredUnit';
  return isOfProducts && /^\p{L}/u.test(unitText === '' ? (beside ?? '') : unitText);
}

function withoutDoubt({ figure, doubt }: SettledFigure): ParsedFigure {
  return doubt === null ? { ...figure, doubt } : figure;
}

function readingOf(content: CellContent): { readonly kind: 'number' | 'interpreted' } {
  return { kind: typeof content === 'number' ? 'number' : 'interpreted' };
}

function doubtOf({ doubt, readings }: ParsedFigure): FigureDoubt | null {
  return doubt === null ? null : { kind: doubt, readings, assumed: readings[0]?.key ?? null };
}

function unitCell(grid: Grid, { unitAt }: CaptionField): readonly Witness[] {
  if (unitAt === null) return [];
  return [{ at: cellRefAt(grid, unitAt), found: foundAt(grid, unitAt) }];
}
