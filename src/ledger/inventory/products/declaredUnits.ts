import { dimensionOf, type Unit } from '../../../core/quantities/unitTable';
import { LOT_NOUNS, PRODUCT_SIZES, YEAR_WORDS } from '../../language/perUnitWords';
import { severalOf } from '../../values/severalOf';
import { thingsIn } from '../../values/thingsIn';
import {
  isOfSeveral,
  isSizeOfProduct,
  productSize,
  sizeNamed,
  sizeRatio,
} from '../../values/productSize';
import { countedUnit } from '../../values/countedUnit';
import { unitTimes } from '../../values/unitTimes';
import { compensatedSum } from '../../../core/calculation/compensatedSum';
import { conversionRatio } from '../../../core/quantities/conversionRatio';
import type { CellRef } from '../../../core/cellRef';
import type { Witness } from '../../../core/study/evidence';
import type { Finding } from '../../../core/study/finding';
import type { FactOutput } from '../../../core/study/facts';
import type { DeclaredUnit, OutputTerm } from '../../../core/study/inventory';
import type { OutputRow } from '../../ledger';
import type { Figure } from '../../rows/readFigure';
import { labelWitnesses } from '../../rows/labels/readLabel';
import { nameKey } from '../../text/nameKey';
import type { GivenFacts } from '../../facts/givenFacts';
import { isSameOutput } from '../../facts/parseOutput';
import type { Questionnaire } from '../questions/askAndAnswer';
import type { ProductPeriod } from '../periods/choosePeriods';
import { isFactRight } from '../questions/isFactRight';
import { outputFigures, outputMultiplier } from '../../rows/outputs/outputFigures';
import { outputMonths } from '../periods/outputMonths';
import { numberAnswer } from '../questions/numberAnswer';
import { chooseOutput, type OutputCandidate } from './chooseOutput';
import { chooseOutputOfTime } from './chooseOutputOfTime';
import type { NamedOutput } from './namedOutput';
import type { NamedProduct } from './namedProduct';
import type { TimeSaid } from './timeSaid';
import { foldWord } from '../../text/fold';
import { questionId } from '../questions/questionId';

/**
 * What the amounts of a product are for: one of it; all that were made; or some for one and others, such as a
 * part of what several share, for all, so that nothing may be assumed about how many that are.
 */
export type AmountBasis = 'one' | 'all' | 'oneAndAll';

/** What the ledger tells of a product beside its outputs. */
export interface ToldOfProduct {
  /** What its amounts are for. */
  readonly basis: AmountBasis;
  /** The time of its figures, of which monthly outputs are taken. */
  readonly period: ProductPeriod;
  /** What its amounts are for, where that is measured: m2; null for all others. */
  readonly size: string | null;
  /** How its amounts are said to be those of a time; null where they are not. */
  readonly time: TimeSaid | null;
  /** The mass of what goes in, in kilograms; null where no mass is told. */
  readonly inputsKg: number | null;
  /** Numbers that may be its output, of the unit that the ledger declares. */
  candidates(unit: string | null): readonly (NamedOutput & { readonly isPlain: boolean })[];
}

/** The declared unit of each product, in their order. */
export interface DeclaredUnits {
  readonly declaredUnits: readonly DeclaredUnit[];
  readonly findings: readonly Finding[];
  /** Of a product about whose output nothing is known. */
  readonly assumed: DeclaredUnit;
}

/** Every amount is for one product: there is nothing to divide by and nothing to ask. */
const ONE: DeclaredUnit = { covered: 1, unit: null, source: 'ledger', output: null };
const ASSUMED: DeclaredUnit = { covered: 1, unit: null, source: 'assumed', output: null };

/**
 * What each product's figures refer to: the output the ledger gives, else the one that people give,
 * else one unit, assumed. Several outputs of one product are not chosen from; where ledger and people
 * differ, it is asked.
 * @param products of the study
 * @param outputs rows that give an output
 * @param toldOf what the ledger tells of a product beside that
 * @param asking the study's questions
 * @param said what people say of a product
 */
export function declaredUnits(
  products: readonly NamedProduct[],
  outputs: readonly NamedOutput[],
  toldOf: (product: NamedProduct) => ToldOfProduct,
  asking: Questionnaire,
  said: GivenFacts,
): DeclaredUnits {
  const findings: Finding[] = [];
  const byProduct = outputsByProduct(outputs);
  const units = products.map((product) => {
    const own = byProduct.get(nameKey(product.name)) ?? [];
    const given = own.filter(isUsable);
    const made = given.filter(({ basis }) => basis === 'output');
    // A 功能单位 that the ledger names tells its unit as well.
    const told = toldOf(product);
    const { basis, size } = told;
    if (basis === 'one' && made.length === given.length) {
      const fact = size === null || !isOfSeveral(size) ? null : said.output(product.name);
      return fact === null ? oneOf(product, size, given, asking) : fromFact(fact);
    }
    const [only] = given;
    if (basis === 'one' && made.length === 0 && only !== undefined && coveredBy(only) !== 1) {
      return { ...ONE, unit: singleUnitIn(only) };
    }
    const monthly = (made.length > 0 ? made : given).map((row) =>
      outputMonths(row, product.name, told.period),
    );
    const usable = monthly.map(({ row }) => row).filter(isUsable);
    findings.push(...monthly.flatMap((one) => one.findings));
    findings.push(...otherUnits(product, made, given));
    const fact = said.output(product.name);
    const [declared] = usable;
    if (declared?.basis === 'declaredUnit' && isOfTime(told, declared)) {
      return fact === null ? ofTime(product, declared, told, asking) : fromFact(fact);
    }
    if (declared?.basis === 'declaredUnit' && isBesideSeveral(told, declared)) {
      return fact === null ? ofSomeNumber(product, declared, asking) : fromFact(fact);
    }
    if (fact !== null && isAnswer(product, usable, fact, asking)) return fromFact(fact);
    const several = new Set(usable.flatMap(outputTexts)).size > 1;
    const chosen = several ? chooseOutput(product, candidatesIn(usable), asking) : usable;
    if (chosen === null) {
      findings.push(severalOutputs(product, usable));
      return asked(product, null, asking);
    }
    if (several && chosen.length === 0) return { ...ASSUMED, covered: null };
    const [row] = several ? together(chosen) : chosen;
    if (row !== undefined) return fromLedger(row);
    const isAlone = products.length === 1 && basis === 'all' && size === null;
    const shipped = isAlone ? saidBeside(product, told, asking) : null;
    if (shipped !== null) return shipped;
    return askedFor(product, basis === 'oneAndAll' ? null : '1', size, asking);
  });
  return { declaredUnits: units, findings, assumed: ASSUMED };
}

/**
 * By the number that words which may be something else's call an output (Boxes shipped), where nothing else does:
 * several of them are asked.
 */
function saidBeside(
  product: NamedProduct,
  told: ToldOfProduct,
  asking: Questionnaire,
): DeclaredUnit | null {
  const found = candidatesIn(
    told
      .candidates(null)
      .filter((row) => row.isPlain && isUsable(row) && !isOfAnotherYear(row, told)),
  );
  const [only, ...others] = found;
  if (only === undefined) return null;
  if (others.length === 0) return fromLedger(only.row);
  const chosen = chooseOutput(product, found, asking);
  if (chosen === null) return null;
  const [row] = together(chosen);
  return row === undefined ? { ...ASSUMED, covered: null } : fromLedger(row);
}

function isOfAnotherYear({ period }: NamedOutput, told: ToldOfProduct): boolean {
  const own = period?.year ?? null;
  const { year } = told.period;
  return own !== null && year !== null && own !== year;
}

/**
 * Amounts of a year beside a declared unit: that one is declared does not say that one was made. Where a title alone
 * tells the year, what goes in may tell that they are for one: 1050 kg for 1 t.
 */
function isOfTime({ basis, time, inputsKg }: ToldOfProduct, declared: NamedOutput): boolean {
  const unit = singleUnitIn(declared);
  const isOfYear = unit !== null && YEAR_WORDS.includes(foldWord(unit));
  if (basis === 'one' || time === null || isOfYear) return false;
  if (time === 'plainly') return true;
  const each = inputsKg === null ? null : ratioOfMass(inputsKg, declared);
  if (each === null) return time === 'byUse';
  return each < LEAST_OF_ONE || each > MOST_OF_ONE;
}

/** So much goes into a product of such a mass; beside a title of a year other amounts are doubted. Our own bounds. */
const LEAST_OF_ONE = 0.5;
const MOST_OF_ONE = 5;

/** How many times the declared mass went in; null where no mass is declared. */
function ratioOfMass(kg: number, declared: NamedOutput): number | null {
  const meaning = productSize(singleUnitIn(declared) ?? '');
  const ratio = meaning === null ? null : conversionRatio(meaning.unit, 'kg');
  const count = coveredBy(declared);
  if (meaning === null || ratio?.ok !== true || !(count > 0)) return null;
  const { numerator, denominator } = ratio.value;
  return (kg * denominator) / (count * meaning.multiplier * numerator);
}

/**
 * Amounts for 1000 beside others of which nothing says what they are for, and one is declared: they may be for
 * the thousand as well.
 */
function isBesideSeveral({ basis, size }: ToldOfProduct, declared: NamedOutput): boolean {
  const isOne = coveredBy(declared) === 1;
  return basis === 'oneAndAll' && isOne && size !== null && isOfSeveral(size);
}

/** How many all amounts cover has to be said. */
function ofSomeNumber(
  product: NamedProduct,
  declared: NamedOutput,
  asking: Questionnaire,
): DeclaredUnit {
  const answer = asked(product, null, asking);
  return { ...answer, unit: answer.unit ?? singleUnitIn(declared) };
}

/** By how many were made, as somebody says; nothing is assumed. */
function ofTime(
  product: NamedProduct,
  declared: NamedOutput,
  told: ToldOfProduct,
  asking: Questionnaire,
): DeclaredUnit {
  const unit = singleUnitIn(declared);
  const found = told.candidates(unit).filter(isUsable);
  const candidates = candidatesIn(found);
  const [only, ...others] = candidates;
  // One number that is plainly the output, and none beside it that may be.
  if (only !== undefined && others.length === 0 && found.every(({ isPlain }) => isPlain)) {
    const taken = fromLedger(only.row);
    return { ...taken, unit: taken.unit ?? unit };
  }
  if (candidates.length === 0) {
    const answer = asked(product, null, asking, 'period');
    return answer.covered === null ? answer : { ...answer, unit: answer.unit ?? unit };
  }
  const row = chooseOutputOfTime(product, declared, candidates, asking);
  if (row === null) return { ...ASSUMED, covered: null, unit };
  const chosen = fromLedger(row);
  return { ...chosen, unit: chosen.unit ?? unit };
}

/**
 * What amounts for one are for: one product, or one unit of the size that they name, by the output's unit
 * where that measures the same. A mass that nothing else in the ledger calls the product's is assumed.
 */
function oneOf(
  product: NamedProduct,
  size: string | null,
  outputs: readonly NamedOutput[],
  asking: Questionnaire,
): DeclaredUnit {
  if (size === null) return ONE;
  const unit = outputs
    .map(singleUnitIn)
    .find((one) => one !== null && sizeRatio(one, size) !== null);
  if (unit !== undefined) return { ...ONE, unit };
  const isMass = dimensionOf(productSize(size)?.unit ?? 'piece') === 'mass';
  const single = sizeNamed(size);
  if (isKnown(size) && (!isMass || isSizeOfProduct(size))) return { ...ONE, unit: single };
  return asked(product, `1 ${single}`, asking);
}

/** A batch, or a noun that no list has, may hold any number of products. */
function isKnown(size: string): boolean {
  const unit = productSize(size)?.unit;
  if (unit !== undefined) return !LOTS.has(unit);
  if (PRODUCT_SIZES.includes(size) || thingsIn(size) !== null) return true;
  const noun = severalOf(sizeNamed(size))?.noun;
  return noun !== undefined && !LOT_NOUNS.includes(noun);
}

const LOTS: ReadonlySet<Unit> = new Set<Unit>(['batch', 'pallet', 'bundle']);

/** What is assumed of a ledger for 1000盒 is one of these, while nobody has said another output. */
function askedFor(
  product: NamedProduct,
  assumed: string | null,
  size: string | null,
  asking: Questionnaire,
): DeclaredUnit {
  const unit = asked(product, assumed, asking);
  const isOpen = unit.source === 'assumed' && unit.unit === null && unit.covered !== null;
  return isOpen && size !== null ? { ...unit, unit: sizeNamed(size) } : unit;
}

/**
 * Whether the output that people give counts: where the ledger gives none, or several, or where
 * somebody says that theirs is right and the ledger's is not.
 */
function isAnswer(
  product: NamedProduct,
  rows: readonly NamedOutput[],
  fact: FactOutput,
  asking: Questionnaire,
): boolean {
  const texts = new Set(rows.flatMap(outputTexts));
  const [row] = rows;
  const [ledger] = texts;
  if (row === undefined || ledger === undefined || texts.size > 1) return true;
  const { covered } = fromLedger(row);
  if (covered !== null && isSameOutput(fact, covered)) return false;
  const said = { key: 'output', ledger: ledger.trim(), fact: factText(fact) } as const;
  return isFactRight(product.name, cellsOf(row)[0] ?? product.at, said, asking);
}

function factText({ amount, unit }: FactOutput): string {
  return unit === null ? String(amount) : `${String(amount)} ${unit}`;
}

function fromFact({ amount, unit }: FactOutput): DeclaredUnit {
  return { covered: amount, unit, source: 'answer', output: null };
}

/** A 功能单位 that measures something else than the output is left to a person. */
function otherUnits(
  { name }: NamedProduct,
  made: readonly NamedOutput[],
  given: readonly NamedOutput[],
): readonly Finding[] {
  const unit = unitIn(made[0]);
  const others = given.filter((row) => row.basis === 'declaredUnit' && isOther(unit, unitIn(row)));
  const [other] = others;
  if (unit === null || other === undefined) return [];
  const cells = others.flatMap(cellsOf);
  const values = { product: name, unit, other: unitIn(other) ?? '' };
  return [
    { code: 'declared-unit-differs', severity: 'warning', cells, effectKgCo2e: null, values },
  ];
}

function isOther(unit: string | null, declared: string | null): boolean {
  const [one, other] = [unit, declared].map((text) =>
    text === null ? null : countedUnit(text).unit,
  );
  return unitTimes(one ?? null, other ?? null) === null;
}

/** 只 of 50万只. */
function singleUnitIn(row: NamedOutput): string | null {
  const [figure] = outputFigures(row);
  return figure === undefined ? null : unitOf(figure);
}

function unitIn(row: NamedOutput | undefined): string | null {
  return row === undefined ? null : (outputFigures(row)[0]?.unitText ?? null);
}

function outputsByProduct(outputs: readonly NamedOutput[]): ReadonlyMap<string, NamedOutput[]> {
  const byProduct = new Map<string, NamedOutput[]>();
  for (const row of outputs) {
    const key = nameKey(row.name);
    const own = byProduct.get(key);
    if (own === undefined) byProduct.set(key, [row]);
    else own.push(row);
  }
  return byProduct;
}

function isUsable(row: OutputRow): boolean {
  return coveredBy(row) > 0;
}

function coveredBy(row: OutputRow): number {
  return compensatedSum(
    outputFigures(row).map((figure) => figure.evidence.value * outputMultiplier(figure)),
  );
}

/** One for each unit among its months: of several units nothing is added. */
function outputTexts(row: OutputRow): readonly string[] {
  const covered = String(coveredBy(row));
  return outputFigures(row).map((figure) => `${covered} ${unitOf(figure) ?? ''}`);
}

/** Each that has one number in one unit, once; none where a row has several units. */
function candidatesIn(rows: readonly NamedOutput[]): readonly OutputCandidate[] {
  const byText = new Map<string, OutputCandidate>();
  for (const row of rows) {
    const [text = '', ...others] = [...new Set(outputTexts(row))];
    if (others.length > 0) return [];
    const unit = singleUnitIn(row);
    if (!byText.has(text)) byText.set(text, { row, text, unit });
  }
  return [...byText.values()];
}

/** Several rows as one, whose figures are added. */
function together(rows: readonly NamedOutput[]): readonly NamedOutput[] {
  const [first, ...others] = rows;
  if (first === undefined || others.length === 0) return rows;
  const months = rows.map(({ row, output }) => ({ row, reading: output, period: null }));
  return [{ ...first, months, labels: rows.flatMap(({ labels }) => labels) }];
}

function unitOf({ unitText }: Figure): string | null {
  return unitText === null ? null : countedUnit(unitText).unit;
}

function cellsOf(row: OutputRow): readonly CellRef[] {
  return outputFigures(row).map(({ evidence }) => evidence.at);
}

function severalOutputs({ name }: NamedProduct, rows: readonly OutputRow[]): Finding {
  return {
    code: 'period-choice',
    severity: 'error',
    cells: rows.flatMap(cellsOf),
    effectKgCo2e: null,
    values: { product: name, count: rows.length },
  };
}

function fromLedger(row: OutputRow): DeclaredUnit {
  const figures = outputFigures(row);
  const [first, ...others] = figures;
  if (first === undefined) return ASSUMED;
  const units = figures.flatMap(({ unitWitnesses }) => unitWitnesses);
  return {
    covered: coveredBy(row),
    unit: unitOf(first),
    source: 'ledger',
    output: {
      terms: [termOf(first), ...others.map(termOf)],
      witnesses: [...labelWitnesses(row.product), ...units, ...row.labels, ...blanksOf(row)],
    },
  };
}

function termOf(figure: Figure): OutputTerm {
  return { evidence: figure.evidence, multiplier: outputMultiplier(figure) };
}

/** A month typed in later is not in the sum: the output holds while its cell is as it was. */
function blanksOf({ months }: OutputRow): readonly Witness[] {
  return months.flatMap(({ reading }) =>
    reading.kind === 'blank' ? [{ at: reading.at, found: reading.found }] : [],
  );
}

function asked(
  product: NamedProduct,
  assumed: string | null,
  asking: Questionnaire,
  evidence: 'period' | null = null,
): DeclaredUnit {
  const id = questionId('unit-of-analysis', '', product.name);
  const question = {
    id,
    code: 'unit-of-analysis' as const,
    at: product.at,
    label: product.name,
    kind: 'number' as const,
    options: [],
    assumed,
    values: { product: product.name, ...(evidence !== null && { evidence }) },
  };
  const given = asking.ask(question);
  const answer = given === null ? null : numberAnswer(question, given);
  if (answer === null) return { ...ASSUMED, covered: null };
  const source = asking.isOpen(id) ? 'assumed' : 'answer';
  return { covered: answer.value, unit: answer.unit, source, output: null };
}
