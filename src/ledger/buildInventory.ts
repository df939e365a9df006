import type { Activity } from '../core/study/activity';
import type { Finding } from '../core/study/finding';
import type { Inventory } from '../core/study/inventory';
import { givenOf } from './facts/givenFacts';
import { readFacts } from './facts/readFacts';
import { activitiesOf } from './inventory/activitiesOf';
import { askBoundary } from './inventory/askBoundary';
import { questionnaire, type Answers, type Questionnaire } from './inventory/askAndAnswer';
import { askedByColumn, unitsAskedByColumn } from './inventory/askedByColumn';
import { chooseColumns } from './inventory/chooseColumns';
import { chooseGroups } from './inventory/chooseGroups';
import { ownerQuestion } from './inventory/assignShared';
import { factorsOf } from './inventory/factorsOf';
import { factorFinder } from './inventory/factorFinder';
import { firstFigure } from './inventory/understandAmount';
import { freightRows } from './inventory/freightRows';
import { namesOfRows } from './inventory/namesOfRows';
import { noticingOpen } from './inventory/noticingOpen';
import { productsOf } from './inventory/productsOf';
import { questionId } from './inventory/questionId';
import { questionSheets } from './inventory/questionSheets';
import { settleNegatives } from './inventory/settleNegatives';
import { settleNumbers } from './inventory/settleNumbers';
import { sheetRoles } from './inventory/sheetRoles';
import { sourceTablesOf } from './inventory/sourceTablesOf';
import type { ActivityRow, Ledger } from './ledger';
import { sheetKey } from './tables/sheetKey';

/**
 * Joins what the tables say into one inventory: every amount with its product, stage and factor.
 * What is doubtful is asked; an answer given before holds.
 * @param read the ledger as read
 * @param answers by question id
 */
export function buildInventory(read: Ledger, answers: Answers): Inventory {
  const asking = questionnaire(answers, questionSheets(read.grids));
  const settled = settleNumbers(asking);
  const chosen = chooseGroups(chooseColumns(read, asking), asking);
  const ledger = {
    ...chosen,
    factorRows: chosen.factorRows.map(settled.factor),
    outputRows: chosen.outputRows.map(settled.output),
  };
  const { factors, asked, findings: factorFindings } = factorsOf(ledger.factorRows, asking);
  const products = productsOf(ledger, countedRows(ledger, asking), asking, givenOf(answers));
  // Only what counts is asked about: doubtful numbers of another year are left alone.
  const numbers = settleNumbers(
    askedByColumn(asking, (recording) => {
      products.rows.forEach(settleNumbers(recording).activity);
    }),
  );
  const rows = products.rows.map(numbers.activity);
  const freight = freightRows(rows, (row) => products.nameOf(row));
  const signs = askedByColumn(asking, (recording) => settleNegatives(rows, recording));
  const negatives = settleNegatives(rows, signs);
  const finder = factorFinder(factors, asked);
  const units = noticingOpen(unitsAskedByColumn(asking, rows, finder));
  const activities: Activity[] = [];
  const findings: Finding[] = [
    ...ledger.findings,
    ...factorFindings,
    ...products.findings,
    ...negatives.findings,
  ];
  const withoutProduct: ActivityRow[] = [];
  for (const row of rows) {
    const product = products.nameOf(row);
    if (product === null) {
      withoutProduct.push(row);
      continue;
    }
    const result = activitiesOf(row, { product, finder, freight, asking: units });
    activities.push(
      ...(negatives.corrections.has(row)
        ? result.activities.map((activity) => ({ ...activity, isCorrection: true as const }))
        : result.activities),
    );
    findings.push(...result.findings);
  }
  askBoundary(ledger.grids, activities, asking);
  return {
    sheets: sheetRoles(ledger, activities),
    products: products.products,
    activities,
    unassigned: withoutProduct.map(unassignedOf),
    factors: usedAndListed(
      factors.map(({ factor }) => factor),
      activities,
    ),
    tables: sourceTablesOf(ledger, activities),
    facts: readFacts(products.products, answers),
    questions: asking.questions(),
    findings: [
      ...findings,
      ...convertedFinding(activities),
      ...allocationNeeded(withoutProduct, asking),
    ],
  };
}

/** An amount of several cells, as months, is told with all of them. */
function unassignedOf({ name, amount }: ActivityRow): Inventory['unassigned'][number] {
  const at = firstFigure(amount)?.evidence.at;
  if (amount === null || at === undefined) return { name: name.text, ...name.witness };
  const found = amount.parts.flatMap((part) =>
    part.kind === 'figure' ? [part.figure.evidence.found] : [],
  );
  return { name: name.text, at, found: found.join(amount.operation === 'sum' ? ' + ' : ' × ') };
}

function usedAndListed(
  listed: Inventory['factors'],
  activities: readonly Activity[],
): Inventory['factors'] {
  const ids = new Set(listed.map(({ id }) => id));
  const inRows = activities.flatMap(({ factor }) =>
    factor === null || ids.has(factor.id) ? [] : [factor],
  );
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
  const cells = activities.flatMap(({ conversion }) =>
    conversion?.evidence == null ? [] : [conversion.evidence.at],
  );
  if (cells.length === 0) return [];
  const values = { count: cells.length };
  return [{ code: 'unit-converted', severity: 'info', cells, effectKgCo2e: null, values }];
}

/** What several products share, as an answer says; while it is asked, the question tells it. */
function allocationNeeded(
  unassigned: readonly ActivityRow[],
  asking: Questionnaire,
): readonly Finding[] {
  const rows = unassigned.filter((row) => !asking.isOpen(ownerQuestion(row)));
  if (rows.length === 0) return [];
  return [
    {
      code: 'allocation-needed',
      severity: 'error',
      cells: rows.map((row) => row.name.witness.at),
      effectKgCo2e: null,
      values: { count: rows.length, names: namesOfRows(rows) },
    },
  ];
}
