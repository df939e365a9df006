import type { Measure, Term } from '../../../core/study/activity';
import type { Finding } from '../../../core/study/finding';
import { measureOf, type MeasureUnit } from '../../../core/study/measureOf';
import { conversionRatio } from '../../../core/quantities/conversionRatio';
import { dimensionOf } from '../../../core/quantities/unitTable';
import { POWER_UNITS, TIME_UNITS } from '../../language/multipliedWords';
import type { Circumstance } from '../../language/certaintyRules';
import type { MultipliedAmount } from '../../ledger';
import type { Figure } from '../../rows/readFigure';
import { foldWord } from '../../text/fold';
import { certaintyOf } from '../../values/certaintyOf';
import { isPlaceholder } from '../../values/parseAmount';
import { parseUnit } from '../../values/parseUnit';
import type { Questionnaire } from '../questions/askAndAnswer';
import { questionId } from '../questions/questionId';
import { settleUnit } from './settleUnit';
import { understandUnit, type Expectation } from './understandUnit';

/** A product of cells as far as it is understood. */
export interface MeasuredProduct {
  readonly measure: Measure | null;
  readonly findings: readonly Finding[];
}

interface Part {
  readonly role: MultipliedAmount['parts'][number]['role'];
  readonly figure: Figure;
  readonly per?: string;
}

/** A term, and for the part that has a physical unit the unit of the whole product. */
interface Understood {
  readonly term: Term | null;
  readonly unit: MeasureUnit | null;
  readonly findings: readonly Finding[];
}

const OPEN: Understood = { term: null, unit: null, findings: [] };
const KILOWATT_HOURS: MeasureUnit = { unit: 'kWh', multiplier: 1 };

/**
 * Multiplies the cells of one row: 单重 × 数量, kW × h. Every part must be there and have its unit; a
 * unit that is missing is asked.
 * @param amount its parts with their roles
 * @param expected what the product is for
 * @param asking the study's questions
 */
export function understandProduct(
  amount: MultipliedAmount,
  expected: Expectation,
  asking: Questionnaire,
): MeasuredProduct {
  const parts = amount.parts.flatMap(({ role, reading, per }): Part[] =>
    reading.kind === 'figure'
      ? [{ role, figure: reading.figure, ...(per !== undefined && { per }) }]
      : [],
  );
  if (parts.length < amount.parts.length) return { measure: null, findings: [] };
  const understood = parts.map((part) => understandPart(part, expected, asking));
  const findings = understood.flatMap((part) => part.findings);
  const terms = understood.flatMap(({ term }) => term ?? []);
  const unit = understood.flatMap((part) => part.unit ?? [])[0];
  const [first, ...others] = terms;
  if (first === undefined || unit === undefined || terms.length < parts.length) {
    return { measure: null, findings };
  }
  return { measure: measureOf([first, ...others], 'product', unit), findings };
}

function understandPart(part: Part, expected: Expectation, asking: Questionnaire): Understood {
  switch (part.role) {
    case 'each':
      return eachPart(part.figure, expected, asking);
    case 'count':
      return countPart(part.figure);
    case 'power':
      return timedPart(part.figure, POWER_UNITS, ['kW', 'W'], KILOWATT_HOURS, expected, asking);
    case 'time':
      return timedPart(part.figure, TIME_UNITS, ['h', 'min', 'd'], null, expected, asking);
    case 'share':
      return sharePart(part.figure, expected, asking);
    case 'item':
      return itemPart(part, asking);
  }
}

function eachPart(figure: Figure, expected: Expectation, asking: Questionnaire): Understood {
  const understood = understandUnit(figure, expected, asking);
  if (!understood.ok) return { ...OPEN, findings: understood.findings };
  const { measure } = understood;
  const { multiplier, quantity } = measure;
  return { term: measure.terms[0], unit: { unit: quantity.unit, multiplier }, findings: [] };
}

/** A number of things, or of trips; any word behind it will do that is no other unit. */
function countPart(figure: Figure): Understood {
  const found = named(figure.unitText);
  const meaning = found === null ? undefined : parseUnit(found)[0];
  // 单位：kg above 单重 and 数量 is said of the weights.
  const isOfOthers =
    figure.circumstances.includes('unit-in-the-caption') &&
    meaning !== undefined &&
    dimensionOf(meaning.unit) !== 'count';
  if (isOfOthers) return termOf({ ...figure, unitWitnesses: [] }, '', [1, 1]);
  const unitText = found;
  if (meaning !== undefined && dimensionOf(meaning.unit) !== 'count') {
    return { ...OPEN, findings: [notACount(figure, unitText ?? '')] };
  }
  return termOf(figure, unitText ?? '', [meaning?.multiplier ?? 1, 1]);
}

function notACount({ evidence }: Figure, unit: string): Finding {
  return {
    code: 'not-a-count',
    severity: 'error',
    cells: [evidence.at],
    effectKgCo2e: null,
    values: { found: evidence.found, unit },
  };
}

const MILLI_OR_MEGA = /^\s*mW/u;

function timedPart(
  figure: Figure,
  units: Readonly<Record<string, readonly [number, number]>>,
  offered: readonly string[],
  unit: MeasureUnit | null,
  expected: Expectation,
  asking: Questionnaire,
): Understood {
  const settled = settleUnit(figure, expected.label, asking);
  if (settled.isOpen === true) return OPEN;
  const found = named(settled.text);
  const unitText = found ?? askUnit(figure, offered, expected, asking);
  if (unitText === null) return OPEN;
  // mW is a milliwatt by its letters and often meant for MW: nobody may guess between them.
  const ratio = MILLI_OR_MEGA.test(unitText) ? undefined : units[foldWord(unitText)];
  if (ratio === undefined) return { ...OPEN, findings: [unknownUnit(figure, unitText)] };
  return { ...termOf(figure, unitText, ratio, settled.doubt), unit };
}

/** 0.1 t in kWh/kg are 100 kg. Where its unit is asked, or is of another kind, nothing is known yet. */
function itemPart({ figure, per = '' }: Part, asking: Questionnaire): Understood {
  const settled = settleUnit(figure, '', asking);
  if (settled.isOpen === true) return OPEN;
  const found = named(settled.text);
  const [unit, base] = [found ?? '', per].map((text) => parseUnit(text)[0]);
  if (found === null || unit === undefined || base === undefined) return OPEN;
  const ratio = conversionRatio(unit.unit, base.unit);
  if (!ratio.ok) return { ...OPEN, findings: [unknownUnit(figure, found)] };
  const { numerator, denominator } = ratio.value;
  return termOf(figure, found, [numerator * unit.multiplier, denominator], settled.doubt);
}

/** 80% and 0.8 are shares; 80 alone may be one by mistake. */
function sharePart(figure: Figure, expected: Expectation, asking: Questionnaire): Understood {
  const unitText = named(figure.unitText);
  // 0.05 that is shown as 5% is one, whatever stands in its header.
  const isShown = figure.isShownAsPercent === true;
  const isShare = isShown || (unitText === null && figure.evidence.value <= 1);
  const meant = isShare ? '1' : (unitText ?? askUnit(figure, ['%', '1'], expected, asking));
  if (meant === null) return OPEN;
  if (meant !== '%' && meant !== '1') return { ...OPEN, findings: [unknownUnit(figure, meant)] };
  return termOf(figure, meant === '%' ? '%' : '', meant === '%' ? [1, 100] : [1, 1]);
}

function termOf(
  figure: Figure,
  unit: string,
  [numerator, denominator]: readonly [number, number],
  doubt: Circumstance | null = null,
): Understood {
  const certainty = certaintyOf([...figure.circumstances, ...(doubt === null ? [] : [doubt])]);
  const evidence = { ...figure.evidence, certainty };
  return { term: { evidence, unit, scale: { numerator, denominator } }, unit: null, findings: [] };
}

function named(unitText: string | null): string | null {
  return unitText === null || isPlaceholder(unitText) ? null : unitText;
}

function unknownUnit({ evidence }: Figure, unit: string): Finding {
  return {
    code: 'missing-unit',
    severity: 'error',
    cells: [evidence.at],
    effectKgCo2e: null,
    values: { found: evidence.found, unit },
  };
}

function askUnit(
  { evidence, asked }: Figure,
  offered: readonly string[],
  { label }: Expectation,
  asking: Questionnaire,
): string | null {
  return asking.ask({
    id: questionId('missing-unit', evidence.at.sheet, `${label} ${offered[0] ?? ''}`),
    code: 'missing-unit',
    at: evidence.at,
    label,
    kind: 'choice',
    options: offered.map((unit) => ({ key: unit, label: unit })),
    assumed: null,
    values: { name: label, found: evidence.found, header: asked },
  });
}
