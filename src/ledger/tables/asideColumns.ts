import { dimensionOf } from '../../core/quantities/unitTable';
import { ADOPTED_WORDS, BIOGENIC_WORDS, SUPERSEDED_WORDS } from '../language/bystanderWords';
import { foldWord } from '../text/fold';
import { parseFactorUnit } from '../values/parseFactorUnit';
import { parseUnit } from '../values/parseUnit';
import type { Bystander } from './bystanders';
import type { ColumnEvidence } from './columnEvidence';
import { gasOfColumn } from './factors/gasFactors';
import { matchHeader } from './headers/headerRoles';

/** What is set aside, and the column that the writer decided on. */
export interface AsideColumns {
  /** By position. */
  readonly aside: ReadonlyMap<number, Bystander>;
  /** Null where the words of no column say so. */
  readonly adopted: number | null;
}

type Labelled = Pick<ColumnEvidence, 'label' | 'words' | 'unitText'>;

/**
 * Columns that say the same as another one and give way to it by their words: those that were
 * compared beside the one that was adopted (CLCD | Ecoinvent | 采用值), and factors of biogenic carbon
 * beside those of fossil carbon, which are told apart and never added.
 * @param columns of one table, left to right
 * @param isMeant whether the column at a position holds figures and nobody has said what it is
 */
export function asideColumns(
  columns: readonly Labelled[],
  isMeant: (position: number) => boolean,
): AsideColumns {
  const meant = [...columns.keys()].filter(isMeant);
  const at = (position: number): Labelled => columns[position] as Labelled;
  const factors = meant.filter((position) => isFactor(at(position)));
  const biogenic = factors.filter(
    (position) => isBiogenic(at(position).label) && !isReadApart(at(position)),
  );
  const aside = new Map<number, Bystander>();
  if (biogenic.length < factors.length)
    for (const position of biogenic) aside.set(position, 'biogenic');
  for (const position of factors) {
    const isReplaced = factors.some(
      (other) => !isSuperseded(at(other).label) && isOfOneKind(at(position), at(other)),
    );
    if (isSuperseded(at(position).label) && isReplaced) aside.set(position, 'notAdopted');
  }
  const left = meant.filter((position) => !aside.has(position));
  const [adopted, ...others] = left.filter((position) => isAdopted(at(position).label));
  if (adopted === undefined || others.length > 0) return { aside, adopted: null };
  const rivals = left.filter(
    (position) => position !== adopted && isOfOneKind(at(position), at(adopted)),
  );
  for (const position of rivals) aside.set(position, 'notAdopted');
  return { aside, adopted: rivals.length > 0 ? adopted : null };
}

function isFactor({ words, unitText }: Labelled): boolean {
  return words.has('factor') || (unitText !== null && parseFactorUnit(unitText) !== null);
}

function isBiogenic(label: string): boolean {
  const word = foldWord(label);
  return BIOGENIC_WORDS.some((entry) => word.includes(entry));
}

/** With a unit of its own it is read, and told apart from the sums. */
function isReadApart({ label, unitText }: Labelled): boolean {
  return unitText !== null && gasOfColumn({ label, unitText }) !== null;
}

/** 旧排放因子 beside 排放因子 was replaced by it. */
function isSuperseded(label: string): boolean {
  const word = foldWord(label);
  return SUPERSEDED_WORDS.some((entry) =>
    HAN.test(entry) ? word.startsWith(entry) : word.split(/[^a-z]+/)[0] === entry,
  );
}

function isAdopted(label: string): boolean {
  const word = foldWord(label);
  const words = ` ${word.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  return ADOPTED_WORDS.some((entry) =>
    HAN.test(entry) ? word.includes(entry) : words.includes(` ${entry} `),
  );
}

const HAN = /\p{Script=Han}/u;

/** Both in units of one kind; where the adopted one has none, both by the same words or none of its own. */
function isOfOneKind(other: Labelled, adopted: Labelled): boolean {
  if (adopted.unitText !== null)
    return other.unitText !== null && perOf(other.unitText) === perOf(adopted.unitText);
  if (other.unitText !== null) return false;
  const own = roleIn(adopted.words);
  const others = roleIn(matchHeader(other.label));
  return others !== null && (own === null || own === others);
}

/** kgCO2e/kg and tCO2e/t are both for masses; kg and t are no factors. */
function perOf(unitText: string): string {
  const factor = parseFactorUnit(unitText);
  const unit = (factor?.per ?? parseUnit(unitText))[0]?.unit;
  return `${factor === null ? '' : 'CO2/'}${unit === undefined ? unitText : dimensionOf(unit)}`;
}

function roleIn(words: ColumnEvidence['words']): 'factor' | 'amount' | 'distance' | null {
  return (['factor', 'amount', 'distance'] as const).find((role) => words.has(role)) ?? null;
}
