import { dimensionOf, type Dimension } from '../../../core/quantities/unitTable';
import type { EmissionFactor } from '../../../core/study/factor';
import type { ActivityRow } from '../../ledger';
import { cellRefAt } from '../../rows/cellRefAt';
import { foundAt } from '../../rows/foundAt';
import type { Label } from '../../rows/labels/readLabel';
import { OTHER_ENERGY } from '../../language/electricityWords';
import { foldWord } from '../../text/fold';
import { firstFigure } from '../amounts/understandAmount';
import type { Questionnaire } from '../questions/askAndAnswer';
import { askFactor } from './askFactor';
import { carrierOfRow, isNamedItself } from './carrierOfRow';
import { chooseFreightFactor } from './chooseFreightFactor';
import { sure, type ChosenFactor } from './chosenFactor';
import type { FactorFinder, FactorMatch } from './factorFinder';
import { factorOf } from './factorsOf';
import { contractFactor } from './contractFactor';
import { hasOwn } from './hasOwn';
import { isCarrying } from './isCarrying';
import { materialOfRow } from './materialOfRow';
import { offerLibrary } from './offerLibrary';
import { ownPlantFactor } from './ownPlantFactor';
import { askNature, ofItsNature } from './ofItsNature';
import { emittedFactor, releasedGas } from './releasedGas';

/**
 * The factor of an amount: the one in its row, else the one of its name; a near miss is asked.
 * @param row a row with activity data
 * @param dimension what its amount is measured in, null where there is none
 * @param finder of the factor tables' factors
 * @param asking the study's questions
 */
export function chooseFactor(
  row: ActivityRow,
  dimension: Dimension | null,
  finder: FactorFinder,
  asking: Questionnaire,
): ChosenFactor {
  const inRow = row.factor === null ? null : factorOf(row.factor, asking, dimension);
  const isOfFreight = (per: Dimension): boolean => isCarrying(per) && row.distance !== null;
  if (inRow !== null && 'factor' in inRow && !isOfFreight(dimensionOf(inRow.factor.per))) {
    return sure(beforeGeneral(inRow.factor, row, dimension, finder));
  }
  if (row.emitted !== undefined && !hasOwn(row, inRow)) {
    return sure(emittedFactor(row.emitted, asking.gwp));
  }
  const ofOwn = dimension === 'energy' ? ownPlantFactor(row, finder, asking) : null;
  if (ofOwn !== null) return ofOwn;
  const ofContract = dimension === 'energy' ? contractFactor(row, finder, asking) : null;
  if (ofContract !== null) return ofContract;
  const named = byCarrier(row, dimension, finder) ?? finder.find(row.name.text, dimension);
  const made = byMaterial(row, dimension, finder, named);
  const match = ofItsNature(row, made?.match ?? named, made !== null, dimension);
  // Tonne-kilometres of a thing are charged by the lorry, not by what the thing is made of.
  const isByLorry = match.kind !== 'sure' || dimensionOf(match.factor.factor.per) !== 'freight';
  if (dimension === 'freight' && isByLorry) return chooseFreightFactor(row, finder, asking);
  const isMet = match.kind === 'near' ? match.assumed !== null : match.kind !== 'none';
  if (!isMet) {
    const released = releasedGas(row, dimension, asking);
    if (released.kind !== 'none') return sure(released.kind === 'open' ? null : released.factor);
  }
  const orElse = (): ChosenFactor => {
    if (hasOwn(row, inRow) || dimension === null || finder.isAsked(row.name.text))
      return sure(null);
    const used = dimension === 'energy' ? askCarrier(row, finder, asking) : null;
    return used ?? offerLibrary(row, dimension, finder.region, asking);
  };
  switch (match.kind) {
    case 'sure':
      return { ...sure(match.factor.factor), ...(made !== null && { madeOf: made.label }) };
    case 'near':
      return askNamed('name-near-match', row, made, match, asking) ?? orElse();
    case 'several':
      return askNamed('missing-factor', row, made, match, asking) ?? orElse();
    case 'other-nature':
      return askNature(row, match, made?.label ?? null, finder, asking) ?? orElse();
    case 'none':
      return orElse();
  }
}

/** What a process or a machine has used has the name of an energy carrier, unless a factor has its own. */
function byCarrier(
  row: ActivityRow,
  dimension: Dimension | null,
  finder: FactorFinder,
): FactorMatch | null {
  if (dimension !== 'energy') return null;
  const carrier = carrierOfRow(row);
  if (carrier === null || finder.find(row.name.text, dimension).kind === 'sure') return null;
  const match = finder.find(carrier, dimension);
  return match.kind === 'sure' ? match : null;
}

/**
 * Kilowatt hours of machines and processes, of which nothing says what energy they are, where the ledger has
 * a factor for electricity: asked once a column, and assumed where it is the only one for energy.
 */
function askCarrier(
  row: ActivityRow,
  { energy, electricity }: FactorFinder,
  asking: Questionnaire,
): ChosenFactor | null {
  const [only, ...others] = electricity;
  const header = headerOf(row);
  if (only === undefined || others.length > 0 || header === null) return null;
  if (isNamedItself(row) || isOfHeat(row)) return null;
  const isPlain = !OTHER_ENERGY.test(foldWord(row.name.text));
  const assumed = energy.length === 1 && isPlain ? only : null;
  return askFactor('name-near-match', { ...row, name: header }, energy, assumed, asking);
}

/** Joules, calories and standard coal are those of fuels and heat. */
function isOfHeat({ amount }: ActivityRow): boolean {
  const text = firstFigure(amount)?.unitText ?? '';
  return /j|焦|cal|卡|tce|标|therm|btu/iu.test(text);
}

/** The header of a row's amount, as a name. */
function headerOf({ table: { table }, lane }: ActivityRow): Label | null {
  const [column, ...others] = table.lanes[lane]?.columns ?? [];
  const place = column?.headerCells.at(-1);
  if (column === undefined || place === undefined || others.length > 0) return null;
  const witness = { at: cellRefAt(table.grid, place), found: foundAt(table.grid, place) };
  return { text: column.header, witness, ownCell: null, carried: null };
}

/** A factor that has the name of what an item is made of. */
interface MaterialMatch {
  readonly match: FactorMatch;
  readonly label: Label;
}

/** Body shell | ABS: the factor is that of the material, where none has the name of the item. */
function byMaterial(
  row: ActivityRow,
  dimension: Dimension | null,
  finder: FactorFinder,
  named: FactorMatch,
): MaterialMatch | null {
  if (named.kind === 'sure' || named.kind === 'several') return null;
  const label = materialOfRow(row);
  if (label === null) return null;
  const match = finder.find(label.text, dimension);
  const isBetter = match.kind === 'sure' || (named.kind === 'none' && match.kind !== 'none');
  return isBetter ? { match, label } : null;
}

/** A near miss is asked once for each material, however many items are made of it. */
function askNamed(
  code: 'name-near-match' | 'missing-factor',
  row: ActivityRow,
  made: MaterialMatch | null,
  match: Extract<FactorMatch, { readonly kind: 'near' | 'several' }>,
  asking: Questionnaire,
): ChosenFactor | null {
  const assumed = match.kind === 'near' ? match.assumed : null;
  if (made === null) return askFactor(code, row, match.factors, assumed, asking);
  const { label } = made;
  const chosen = askFactor(code, { ...row, name: label }, match.factors, assumed, asking);
  return chosen?.factor == null ? chosen : { ...chosen, madeOf: label };
}

/** The supplier's own in the row, with the factor that the tables have for things of that name. */
function beforeGeneral(
  factor: EmissionFactor,
  { name }: ActivityRow,
  dimension: Dimension | null,
  finder: FactorFinder,
): EmissionFactor {
  if (factor.isSupplier !== true || factor.overrides !== undefined) return factor;
  const match = finder.find(name.text, dimension);
  return match.kind === 'sure' ? { ...factor, overrides: match.factor.factor } : factor;
}
