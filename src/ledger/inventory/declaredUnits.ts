import type { Finding } from '../../core/study/finding';
import type { FactOutput } from '../../core/study/facts';
import type { DeclaredUnit } from '../../core/study/inventory';
import type { OutputRow } from '../ledger';
import { labelWitnesses } from '../rows/readLabel';
import { nameKey } from '../text/nameKey';
import { parseUnit } from '../values/parseUnit';
import type { GivenFacts } from '../facts/givenFacts';
import { isSameOutput } from '../facts/parseOutput';
import type { Questionnaire } from './askAndAnswer';
import { isFactRight } from './isFactRight';
import { numberAnswer } from './numberAnswer';
import type { NamedProduct } from './namedProduct';
import { questionId } from './questionId';

/** An output with the product that it is of. */
export interface NamedOutput extends OutputRow {
  readonly name: string;
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
 * @param isPerUnit whether all amounts of a product are for one of it
 * @param asking the study's questions
 * @param said what people say of a product
 */
export function declaredUnits(
  products: readonly NamedProduct[],
  outputs: readonly NamedOutput[],
  isPerUnit: (product: NamedProduct) => boolean,
  asking: Questionnaire,
  said: GivenFacts,
): DeclaredUnits {
  const findings: Finding[] = [];
  const byProduct = outputsByProduct(outputs);
  const units = products.map((product) => {
    const own = byProduct.get(nameKey(product.name)) ?? [];
    const given = own.filter(({ output }) => isUsable(output));
    const made = given.filter(({ basis }) => basis === 'output');
    // A 功能单位 that the ledger names tells its unit as well.
    if (isPerUnit(product) && made.length === given.length) return ONE;
    const usable = made.length > 0 ? made : given;
    findings.push(...otherUnits(product, made, given));
    const fact = said.output(product.name);
    if (fact !== null && isAnswer(product, usable, fact, asking)) return fromFact(fact);
    if (new Set(usable.map(outputText)).size > 1) {
      findings.push(severalOutputs(product, usable));
      return asked(product, null, asking);
    }
    const [row] = usable;
    return row === undefined ? asked(product, '1', asking) : fromLedger(row);
  });
  return { declaredUnits: units, findings, assumed: ASSUMED };
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
  const outputs = new Map(rows.map((row) => [outputText(row), row]));
  const [row] = outputs.values();
  if (row === undefined || outputs.size > 1) return true;
  const { covered } = fromLedger(row);
  if (covered !== null && isSameOutput(fact, covered)) return false;
  const at = row.output.kind === 'figure' ? row.output.figure.evidence.at : product.at;
  const said = { key: 'output', ledger: outputText(row), fact: factText(fact) } as const;
  return isFactRight(product.name, at, said, asking);
}

function factText({ amount, unit }: FactOutput): string {
  return unit === null ? String(amount) : `${String(amount)} ${unit}`;
}

function fromFact({ amount, unit }: FactOutput): DeclaredUnit {
  return { covered: amount, unit, source: 'answer', output: null };
}

/** Figures are told for one unit of what was made; a 功能单位 of another kind is left to a person. */
function otherUnits(
  { name }: NamedProduct,
  made: readonly NamedOutput[],
  given: readonly NamedOutput[],
): readonly Finding[] {
  const unit = unitIn(made[0]);
  const others = given.filter((row) => row.basis === 'declaredUnit' && unitIn(row) !== unit);
  const [other] = others;
  if (unit === null || other === undefined) return [];
  const cells = others.flatMap(({ output }) =>
    output.kind === 'figure' ? [output.figure.evidence.at] : [],
  );
  const values = { product: name, unit, other: unitIn(other) ?? '' };
  return [
    { code: 'declared-unit-differs', severity: 'warning', cells, effectKgCo2e: null, values },
  ];
}

function unitIn(row: NamedOutput | undefined): string | null {
  return row?.output.kind === 'figure' ? row.output.figure.unitText : null;
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

function isUsable(output: OutputRow['output']): boolean {
  return output.kind === 'figure' && output.figure.evidence.value > 0;
}

function outputText({ output }: OutputRow): string {
  if (output.kind !== 'figure') return '';
  return `${String(output.figure.evidence.value)} ${output.figure.unitText ?? ''}`.trim();
}

function severalOutputs({ name }: NamedProduct, rows: readonly OutputRow[]): Finding {
  return {
    code: 'period-choice',
    severity: 'error',
    cells: rows.flatMap(({ output }) =>
      output.kind === 'figure' ? [output.figure.evidence.at] : [],
    ),
    effectKgCo2e: null,
    values: { product: name, count: rows.length },
  };
}

function fromLedger({ output, product, labels }: OutputRow): DeclaredUnit {
  if (output.kind !== 'figure') return ASSUMED;
  const { evidence, unitText, unitWitnesses } = output.figure;
  const multiplier = unitText === null ? 1 : (parseUnit(unitText)[0]?.multiplier ?? 1);
  return {
    covered: evidence.value * multiplier,
    unit: unitText === null ? null : unitWithoutNumberWord(unitText, multiplier),
    source: 'ledger',
    output: {
      evidence,
      multiplier,
      witnesses: [...labelWitnesses(product), ...unitWitnesses, ...labels],
    },
  };
}

/** 万台 counted in single units is 台. */
function unitWithoutNumberWord(unitText: string, multiplier: number): string {
  return multiplier === 1 ? unitText : unitText.replace(/^[百千万亿十]+/, '');
}

function asked(product: NamedProduct, assumed: string | null, asking: Questionnaire): DeclaredUnit {
  const id = questionId('unit-of-analysis', '', product.name);
  const question = {
    id,
    code: 'unit-of-analysis' as const,
    at: product.at,
    label: product.name,
    kind: 'number' as const,
    options: [],
    assumed,
    values: { product: product.name },
  };
  const given = asking.ask(question);
  const answer = given === null ? null : numberAnswer(question, given);
  if (answer === null) return { ...ASSUMED, covered: null };
  const source = asking.isOpen(id) ? 'assumed' : 'answer';
  return { covered: answer.value, unit: answer.unit, source, output: null };
}
