import { addAll } from '../core/addAll';
import { dimensionOf } from '../core/quantities/unitTable';
import type { Activity } from '../core/study/activity';
import { isFirstPart } from '../core/study/allocation';
import type { Finding } from '../core/study/finding';
import type { Inventory } from '../core/study/inventory';
import { factId } from './facts/factId';
import { givenOf } from './facts/givenFacts';
import { ledgerFacts } from './facts/ledgerFacts';
import { readFacts } from './facts/readFacts';
import { tableFacts } from './facts/tableFacts';
import { activitiesOf, type RowActivities } from './inventory/activities/activitiesOf';
import { askBoundary } from './inventory/overview/askBoundary';
import {
  questionnaire,
  type Answers,
  type Questionnaire,
} from './inventory/questions/askAndAnswer';
import { askedByColumn, unitsAskedByColumn } from './inventory/activities/askedByColumn';
import { certificateOwners } from './inventory/electricity/certificateOwners';
import { certificateRows } from './inventory/electricity/certificateRows';
import { claimCertificates } from './inventory/electricity/claimCertificates';
import { marketFactors } from './inventory/electricity/marketFactors';
import { byVehicle } from './inventory/activities/byVehicle';
import { creditedActivities } from './inventory/activities/creditedActivities';
import { electricityRows } from './inventory/electricity/electricityRows';
import { chooseAssemblies } from './inventory/settling/assemblies/chooseAssemblies';
import { chooseColumns } from './inventory/settling/chooseColumns';
import { chooseGroups } from './inventory/settling/chooseGroups';
import { chooseLosses } from './inventory/settling/chooseLosses';
import { chooseMeant } from './inventory/settling/counting/chooseMeant';
import { chooseMeters } from './inventory/settling/counting/chooseMeters';
import { chooseOutputs } from './inventory/settling/chooseOutputs';
import { chooseProcessing } from './inventory/settling/chooseProcessing';
import { chooseRatios } from './inventory/settling/basis/chooseRatios';
import { chooseSpans } from './inventory/settling/basis/chooseSpans';
import { chooseYearsOfUse } from './inventory/settling/basis/chooseYearsOfUse';
import { chooseOverheads } from './inventory/settling/counting/chooseOverheads';
import { chooseRepeats } from './inventory/settling/counting/chooseRepeats';
import { chooseRows } from './inventory/settling/counting/chooseRows';
import { chooseSheets } from './inventory/settling/counting/chooseSheets';
import { chooseTitleBasis } from './inventory/settling/basis/chooseTitleBasis';
import { chooseWeights } from './inventory/settling/chooseWeights';
import { usefulOutputs } from './inventory/activities/usefulOutputs';
import { withReturn } from './inventory/activities/emptyReturns';
import { factorsOf } from './inventory/factors/factorsOf';
import { factorFinder } from './inventory/factors/factorFinder';
import { withFactorPer } from './inventory/factors/withFactorPer';
import { freightRows } from './inventory/freight/freightRows';
import { inboundGoods } from './inventory/freight/inboundGoods';
import { noticingOpen, type NoticingQuestionnaire } from './inventory/questions/noticingOpen';
import { productsOf } from './inventory/products/productsOf';
import { questionId } from './inventory/questions/questionId';
import { questionSheets } from './inventory/questions/questionSheets';
import { dividedByBatch } from './inventory/settling/basis/dividedByBatch';
import { settleNegatives } from './inventory/settling/settleNegatives';
import { settledByBalance } from './inventory/questions/settledByBalance';
import { settleNumbers } from './inventory/questions/settleNumbers';
import { shareOut, type SharedRow } from './inventory/sharing/shareOut';
import { supplierFindings } from './inventory/factors/supplierFindings';
import { sheetRoles } from './inventory/overview/sheetRoles';
import { tablesLeftOut } from './inventory/overview/tablesLeftOut';
import { sourceTablesOf } from './inventory/overview/sourceTablesOf';
import type { ActivityRow, FactorRow, Ledger } from './ledger';
import { sheetKey } from './tables/sheetKey';
import { nameKey } from './text/nameKey';
import { parseFactorUnit } from './values/parseFactorUnit';

/**
 * Joins what the tables say into one inventory: every amount with its product, stage and factor.
 * What is doubtful is asked; an answer given before holds.
 * @param read the ledger as read
 * @param answers by question id
 */
export function buildInventory(read: Ledger, answers: Answers): Inventory {
  const asking = questionnaire(answers, questionSheets(read.grids));
  const settled = settleNumbers(asking);
  const plain = chooseMeant(chooseColumns(chooseOutputs(read, asking), asking), asking);
  const meant = chooseOverheads(chooseRows(plain, asking), asking);
  const metered = chooseMeters(chooseSheets(meant, asking), asking);
  const weighed = chooseWeights(chooseRepeats(metered, asking), asking);
  const columns = chooseProcessing(chooseLosses(weighed, asking), asking);
  const timed = chooseSpans(chooseYearsOfUse(chooseRatios(columns, asking), asking), asking);
  const chosen = chooseGroups(chooseAssemblies(chooseTitleBasis(timed, asking), asking), asking);
  const ledger = dividedByBatch({
    ...chosen,
    factorRows: chosen.factorRows.map(settled.factor),
    outputRows: chosen.outputRows
      .map((row) => settledByBalance(row, chosen.activityRows))
      .map(settled.output),
  });
  const { factors, asked, findings: factorFindings } = factorsOf(ledger.factorRows, asking);
  const products = productsOf(ledger, countedRows(ledger, asking), asking, givenOf(answers));
  // Only what counts is asked about: doubtful numbers of another year are left alone.
  const numbers = settleNumbers(
    askedByColumn(asking, (recording) => {
      products.rows.forEach(settleNumbers(recording).activity);
    }),
  );
  const finder = factorFinder(factors, asked, answers.get(factId('region', null))?.trim());
  const numbered = products.rows.map(numbers.activity).map((row) => withFactorPer(row, finder));
  const electricity = electricityRows(numbered, asking);
  const outputs = usefulOutputs(electricity.used, asking);
  const rows = outputs.used;
  const isCounted = (row: ActivityRow): boolean =>
    products.nameOf(row) !== null || products.ownerOf(row).kind === 'shared';
  const productOf = (row: ActivityRow): string | null => products.nameOf(row);
  const freight = freightRows(rows, { productOf, isCounted }, asking);
  const charged = new Set(
    ledger.factorRows
      .filter((row) => !isOfFreight(row))
      .flatMap(({ names }) => names.slice(-1).map(({ text }) => nameKey(text))),
  );
  const goods = inboundGoods(rows, freight, (name) => charged.has(nameKey(name)), asking);
  const signs = askedByColumn(asking, (recording) => settleNegatives(rows, recording));
  const negatives = settleNegatives(rows, signs);
  const units = noticingOpen(unitsAskedByColumn(asking, rows, finder));
  const activities: Activity[] = [];
  const findings: Finding[] = [
    ...ledger.findings,
    ...factorFindings,
    ...products.findings,
    ...negatives.findings,
    ...electricity.findings,
    ...goods.findings,
  ];
  const understand = (
    row: ActivityRow,
    product: string,
    asked: NoticingQuestionnaire,
  ): RowActivities => {
    const read = activitiesOf(row, {
      product,
      finder,
      freight,
      goodsOf: goods.of,
      asking: asked,
    });
    const result = byVehicle(withReturn(row, read, asked));
    if (electricity.credited.has(row)) return creditedActivities(result, finder);
    if (outputs.credited.has(row)) return creditedActivities(result, null);
    if (!negatives.corrections.has(row)) return result;
    return {
      ...result,
      activities: result.activities.map((one) => ({ ...one, isCorrection: true as const })),
    };
  };
  const unowned: SharedRow[] = [];
  // What nobody has divided yet is not asked about: a first question is enough.
  const silent = once(() =>
    noticingOpen(
      unitsAskedByColumn(questionnaire(answers, questionSheets(read.grids)), rows, finder),
    ),
  );
  for (const row of rows) {
    const product = products.nameOf(row);
    const owner = product === null ? products.ownerOf(row) : null;
    const counts = isCounted(row);
    const result = understand(row, product ?? '', counts ? units : silent());
    if (counts) addAll(findings, result.findings);
    if (owner === null) addAll(activities, result.activities);
    else unowned.push({ row, owner, activities: result.activities });
  }
  const told = ledgerFacts(tableFacts(ledger.tables), products.products, answers, asking);
  const facts = readFacts(products.products, answers, told);
  const ownerOf = certificateOwners(
    electricity.certificates,
    { products: products.products, activities, unowned, nameOf: productOf },
    asking,
  );
  const certificates = certificateRows(electricity.certificates, ownerOf, (row, product) =>
    understand(row, product, silent()).activities.slice(0, 1),
  );
  const shared = shareOut([...unowned, ...certificates.shared], products.products, facts);
  const divided = certificates.withShared(shared.divided);
  addAll(activities, divided.others);
  const claimed = claimCertificates(
    divided.certificates,
    { products: products.products, activities, market: marketFactors(ledger.tables) },
    asking,
  );
  addAll(activities, claimed.activities);
  addAll(findings, claimed.findings);
  addAll(
    findings,
    tablesLeftOut(ledger, [...activities, ...unowned.flatMap((one) => one.activities)]),
  );
  addAll(findings, askBoundary(ledger.grids, activities, asking));
  return {
    sheets: sheetRoles(ledger, activities),
    products: products.products,
    activities,
    unassigned: shared.unassigned,
    leftOut: shared.leftOut,
    factors: usedAndListed(
      factors.map(({ factor }) => factor),
      activities,
    ),
    tables: sourceTablesOf(ledger, activities),
    facts,
    questions: asking.questions(),
    findings: [
      ...findings,
      ...convertedFinding(activities),
      ...supplierFindings(activities),
      ...shared.findings,
    ],
  };
}

/** A factor per t·km charges no goods. */
function isOfFreight({ value }: FactorRow): boolean {
  const text = value.kind === 'figure' ? value.figure.unitText : null;
  const per = text === null ? [] : (parseFactorUnit(text)?.per ?? []);
  return per.length > 0 && per.every(({ unit }) => dimensionOf(unit) === 'freight');
}

function usedAndListed(
  listed: Inventory['factors'],
  activities: readonly Activity[],
): Inventory['factors'] {
  const ids = new Set(listed.map(({ id }) => id));
  const inRows = activities
    .flatMap(({ factor }) =>
      factor === null ? [] : [factor, ...(factor.overrides ? [factor.overrides] : [])],
    )
    .filter(({ id }) => !ids.has(id));
  const unique = new Map(inRows.map((factor) => [factor.id, factor]));
  return [...listed, ...unique.values()];
}

/** Rows of hidden sheets count only when somebody says so. */
function countedRows(ledger: Ledger, asking: Questionnaire): readonly ActivityRow[] {
  const left = new Set<string>();
  const ledgers = new Set(ledger.activityRows.map((row) => sheetKey(row.table.table.grid)));
  for (const grid of ledger.grids) {
    if (grid.visibility === 'visible' || !ledgers.has(sheetKey(grid))) continue;
    const key = asking.ask({
      id: questionId('hidden-sheet', grid.sheet, ''),
      code: 'hidden-sheet',
      at: { file: grid.file, sheet: grid.sheet, cell: 'A1' },
      label: grid.sheet,
      kind: 'choice',
      options: [
        { key: 'leave-out', label: 'leave-out' },
        { key: 'count', label: 'count' },
      ],
      assumed: 'leave-out',
      values: { sheet: grid.sheet },
    });
    if (key === 'leave-out') left.add(`${grid.file}\n${grid.sheet}`);
  }
  return ledger.activityRows.filter(({ table: { table } }) => {
    return !left.has(`${table.grid.file}\n${table.grid.sheet}`);
  });
}

/** What a person or a table of ours gave is told by its question. */
function convertedFinding(activities: readonly Activity[]): readonly Finding[] {
  const cells = activities.flatMap(({ conversion, allocation }) =>
    conversion?.evidence == null || !isFirstPart(allocation) ? [] : [conversion.evidence.at],
  );
  if (cells.length === 0) return [];
  const values = { count: cells.length };
  return [{ code: 'unit-converted', severity: 'info', cells, effectKgCo2e: null, values }];
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
