import { auditAmounts } from '../audit/auditAmounts';
import { auditApart } from '../audit/auditApart';
import { auditBalance } from '../audit/auditBalance';
import { auditCutOff } from '../audit/auditCutOff';
import { auditDuplicates } from '../audit/auditDuplicates';
import { auditFacts } from '../audit/auditFacts';
import { auditFactors } from '../audit/auditFactors';
import { auditFormulas } from '../audit/auditFormulas';
import { auditGwp } from '../audit/auditGwp';
import { auditShares } from '../audit/auditShares';
import { auditStandards } from '../audit/auditStandards';
import { auditStated } from '../audit/auditStated';
import { auditFactorYears } from '../audit/auditFactorYears';
import { auditYears } from '../audit/auditYears';
import { auditCoherence } from '../audit/coherence/auditCoherence';
import { auditOutliers } from '../audit/outliers/auditOutliers';
import { withinTold } from '../audit/outliers/withinTold';
import { auditFreight } from '../audit/published/auditFreight';
import { auditFuels } from '../audit/published/auditFuels';
import { auditPower } from '../audit/published/auditPower';
import { auditRegion } from '../audit/published/auditRegion';
import { unitDoubts } from '../audit/magnitudes/unitDoubts';
import { withinSkips } from '../audit/withinSkips';
import { calculateFootprint } from '../core/calculation/calculateFootprint';
import type { ColumnReading } from '../core/study/columnReading';
import type { Finding } from '../core/study/finding';
import { findingsByCause } from '../core/study/findingsByCause';
import type { Footprint, Method } from '../core/study/footprint';
import type { Inventory } from '../core/study/inventory';
import type { QuestionOption } from '../core/study/question';
import { buildInventory } from '../ledger/buildInventory';
import { GWP_ANSWER, LATEST_GWP } from '../ledger/inventory/questions/gwpSetIn';
import { columnReadings } from '../ledger/columnReadings';
import type { Ledger } from '../ledger/ledger';
import { readLedger } from '../ledger/readLedger';
import { withUnitDoubts } from '../ledger/withUnitDoubts';
import { parseShares } from '../ledger/values/parseShares';
import { answerUnit } from '../texts/expectedAnswer';
import type { Language } from '../texts/language';
import type { WorkbookContent } from '../workbook/port';
import { columnCorrections, columnProblem, isColumnId } from './columnAnswers';
import { boundaryIn, gwpIn } from './factAnswers';
import { readSettings, SETTING_VALUES, type Settings, type TypedText } from './readSettings';
import { judgedBy } from './reportDate';
import { sortFindings } from './sortFindings';
import { settledBoundary, studyMethod, type ChosenMethod } from './studyMethod';

/** What the caller decides; null leaves it to the workbook's settings, else to the default. */
export interface Choices {
  readonly gwp: Method['gwp'] | null;
  readonly boundary: Method['boundary'] | null;
  readonly language: Language | null;
  readonly answers: ReadonlyMap<string, string>;
  /** Of the report that is made with it, where somebody says it: it goes before the study's own fact. */
  readonly date?: string | null;
  /** The present day, 2025-01-10: years behind it cannot have been measured. */
  readonly today?: string;
}

/** A calculated study: ledger, inventory, results, and what is doubtful. */
export interface Study {
  readonly ledger: Ledger;
  /** What every column was taken for. */
  readonly columns: readonly ColumnReading[];
  readonly answers: ReadonlyMap<string, string>;
  /** What people have decided of the method. */
  readonly chosen: ChosenMethod;
  readonly inventory: Inventory;
  readonly footprint: Footprint;
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly settings: Settings;
}

/**
 * Reads the ledgers of one or several workbooks and calculates their footprint. Nothing is written.
 * @param contents workbooks as read; settings are taken from the first
 * @param choices what the caller decides
 */
export function calculateStudy(contents: readonly WorkbookContent[], choices: Choices): Study {
  const [first] = contents;
  if (first === undefined) throw new Error('A study needs a workbook.');
  const settings = readSettings(first);
  const typed = [...settings.answers].map(([id, { text }]): [string, string] => [id, text]);
  const given = [...choices.answers].filter(([, text]) => text.trim() !== '');
  const said = new Map([...typed, ...given]);
  // The sheet names every stage where nobody has chosen: that is no choice against the ledger's words.
  const inSheet = settings.boundary === 'found' ? null : settings.boundary;
  const chosen: ChosenMethod = {
    gwp: choices.gwp ?? gwpIn(said) ?? settings.gwp ?? LATEST_GWP,
    boundary: choices.boundary ?? boundaryIn(said) ?? inSheet,
  };
  const answers = new Map([...said, [GWP_ANSWER, chosen.gwp]]);
  const read = readLedger(
    contents.flatMap(({ sheets }) => sheets),
    columnCorrections(answers),
  );
  const { ledger, inventory, footprint } = calculatedWithDoubts(read, answers, chosen);
  const columns = columnReadings(ledger);
  const skips = auditFormulas(ledger, footprint);
  const stated = withinSkips(auditStated(ledger, footprint), skips);
  const coherence = auditCoherence(footprint);
  const amounts = auditAmounts(inventory.activities);
  const day = judgedBy({ inventory }, choices.date ?? null, choices.today ?? null);
  const findings = [
    ...inventory.findings,
    ...footprint.findings,
    ...auditFactors(inventory.factors),
    ...auditDuplicates(ledger, inventory.factors),
    ...coherence,
    ...auditFreight(footprint),
    ...auditPower(footprint),
    ...auditFuels(footprint),
    ...auditRegion(footprint, inventory.facts),
    ...auditStandards(ledger.grids, inventory.facts),
    ...auditBalance(footprint, inventory.facts),
    ...auditCutOff(footprint, inventory.facts),
    ...amounts,
    ...auditShares(ledger, amounts),
    ...withinTold(auditOutliers(inventory, footprint), [...coherence, ...stated]),
    ...auditYears(ledger, day),
    ...auditFactorYears(footprint, inventory.facts, day),
    ...auditApart(footprint),
    ...auditGwp(footprint, { isChosen: (choices.gwp ?? gwpIn(said)) !== null, latest: LATEST_GWP }),
    ...skips,
    ...stated,
    ...nothingFound(inventory),
    ...(inventory.products.length > 0 ? auditFacts(inventory) : []),
    ...unusableSettings(settings),
    ...unusableAnswers(settings, inventory),
    ...unusableFacts(settings, inventory),
    ...futureFacts(settings, inventory, said, day),
    ...unusableColumns(settings, columns),
    ...damagedRecord(settings),
  ];
  return {
    ledger,
    columns,
    answers,
    chosen,
    inventory,
    footprint: withUncharged(footprint, findings),
    findings: sortFindings(findingsByCause(findings)),
    language: choices.language ?? settings.language ?? 'zh-CN',
    settings,
  };
}

type Calculated = Pick<Study, 'ledger' | 'inventory' | 'footprint'>;

/** Labels that other figures of the workbook contradict are doubted, and asked in a second round. */
function calculatedWithDoubts(
  read: Ledger,
  answers: Study['answers'],
  chosen: ChosenMethod,
): Calculated {
  const byLabels = calculated(read, answers, chosen);
  const doubts = unitDoubts(read, byLabels.footprint);
  return doubts.length === 0 ? byLabels : calculated(withUnitDoubts(read, doubts), answers, chosen);
}

function calculated(ledger: Ledger, answers: Study['answers'], chosen: ChosenMethod): Calculated {
  const inventory = settledBoundary(buildInventory(ledger, answers), chosen);
  return {
    ledger,
    inventory,
    footprint: calculateFootprint(inventory, studyMethod(chosen, inventory)),
  };
}

function nothingFound({ products }: Inventory): readonly Finding[] {
  if (products.length > 0) return [];
  return [{ code: 'nothing-found', severity: 'error', cells: [], effectKgCo2e: null, values: {} }];
}

function unusableSettings({ unusable }: Settings): readonly Finding[] {
  return [...unusable].map(([key, typed]): Finding => {
    const told = unusableText(key, typed, { expected: SETTING_VALUES[key].join(' | ') });
    // By another set of GWPs than the one that was meant every figure may be another.
    return key === 'gwp' ? { ...told, severity: 'error' } : told;
  });
}

function unusableAnswers({ answers }: Settings, { questions }: Inventory): readonly Finding[] {
  return questions.flatMap(({ id, code, answer, kind, options, values }) => {
    const typed = answers.get(id);
    if (typed === undefined || answer !== null) return [];
    if (code === 'allocation-key') return [unusableText(id, typed, unusableShares(typed, options))];
    const expected = options.map(({ key }) => key).join(' | ');
    const wanted = kind === 'number' ? { unit: answerUnit(values) } : { expected };
    return [unusableText(id, typed, wanted)];
  });
}

function unusableShares(
  { text }: TypedText,
  options: readonly QuestionOption[],
): Finding['values'] {
  const products = options.map(({ label }) => label);
  const shares = parseShares(text, products);
  return {
    products: products.join(' | '),
    percent: shares?.arePercent === true ? shares.sum : '',
  };
}

/** What was written for a fact and is no such thing; elsewhere than in the sheet it was refused. */
function unusableFacts({ answers }: Settings, { facts }: Inventory): readonly Finding[] {
  return facts.entries.flatMap(({ id, key, product, unusable }) => {
    const typed = answers.get(id);
    if (unusable === null || typed === undefined) return [];
    return [
      {
        code: 'answer-unusable',
        severity: 'warning',
        cells: [typed.at],
        effectKgCo2e: null,
        values: { found: unusable, name: id, fact: key },
        ...(product !== null && { items: [product] }),
      },
    ];
  });
}

/** A period of a product, or a date of the report, that somebody typed and that has not begun. */
function futureFacts(
  { answers }: Settings,
  { facts }: Inventory,
  said: ReadonlyMap<string, string>,
  today: string | null,
): readonly Finding[] {
  if (today === null) return [];
  const thisYear = Number(today.slice(0, 'yyyy'.length));
  return facts.entries.flatMap(({ id, key, fact }) => {
    // What the ledger says of itself is told with its cells.
    const isSaid = (key === 'period' || key === 'reportDate') && said.has(id);
    const value = isSaid && typeof fact?.value === 'string' ? fact.value : '';
    const year = Math.max(...(value.match(/\d{4}/g)?.map(Number) ?? []));
    if (!(year > thisYear)) return [];
    return [
      {
        code: 'future-year',
        severity: 'error',
        cells: [answers.get(id)?.at ?? []].flat(),
        effectKgCo2e: null,
        values: { year, thisYear, count: 1 },
      },
    ];
  });
}

function unusableColumns(
  { answers }: Settings,
  columns: readonly ColumnReading[],
): readonly Finding[] {
  return [...answers].flatMap(([id, typed]) => {
    const expected = isColumnId(id) ? columnProblem(id, typed.text, columns) : null;
    return expected === null ? [] : [unusableText(id, typed, { expected: expected.join(' | ') })];
  });
}

/** The sheet stays as it is until the next report; until then nobody can say what has changed. */
function damagedRecord({ damagedRecord: damaged }: Settings): readonly Finding[] {
  if (damaged === null) return [];
  const { part, at, found } = damaged.problem;
  return [
    {
      code: 'record-unreadable',
      severity: 'warning',
      cells: [at],
      effectKgCo2e: null,
      values: { expected: part, found },
    },
  ];
}

function unusableText(name: string, { text, at }: TypedText, wanted: Finding['values']): Finding {
  return {
    code: 'answer-unusable',
    severity: 'warning',
    cells: [at],
    effectKgCo2e: null,
    values: { found: text, name, ...wanted },
  };
}

/** Tables, rows and columns that count, or may count, and were not read. */
const NOT_COUNTED: ReadonlySet<Finding['code']> = new Set([
  'table-not-understood',
  'share-without-whole',
  'rows-not-charged',
  'sum-in-doubt',
  'column-not-used',
  'gwp-unreadable',
]);

/** What no row was charged with belongs to some product: until it is known to which, none is complete. */
function withUncharged(footprint: Footprint, findings: readonly Finding[]): Footprint {
  if (!findings.some(isNotCounted)) return footprint;
  const products = footprint.products.map((product) => ({ ...product, complete: false }));
  return { ...footprint, products };
}

function isNotCounted({ code, severity }: Finding): boolean {
  return NOT_COUNTED.has(code) && severity === 'error';
}

/**
 * Whether the result is complete, every table was understood, and every open question has an
 * assumption to go by.
 * @param study a calculated study
 */
export function isSettled({ footprint, inventory, findings }: Study): boolean {
  return (
    !findings.some(isNotCounted) &&
    footprint.products.length > 0 &&
    footprint.products.every(({ complete }) => complete) &&
    inventory.questions.every(({ answer, assumed }) => answer !== null || assumed !== null)
  );
}
