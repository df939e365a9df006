import { checkPlan } from '../../workbook/checkPlan';
import { freeNames } from '../../workbook/freeNames';
import { isOurGlobalName } from '../../workbook/ownMarks';
import type { WorkbookPlan } from '../../workbook/plan';
import { findSheets } from '../findSheets';
import type { FoundSheet } from '../findSheets';
import { addCharts } from './addCharts';
import { clearSheets } from './clearSheets';
import { checkContents } from './checkContents';
import { checkWorkbook } from './checkWorkbook';
import { placeSheets } from './placeSheets';
import type { PlacedSheet } from './placeSheets';
import { RequestBudget } from './requestBudget';
import { setUpSheet } from './setUpSheet';
import { surveyWorkbook } from './surveyWorkbook';
import type { Survey } from './surveyWorkbook';
import { rememberFilledIn, takeBack } from './takeBack';
import { writeContents } from './writeContents';
import { writeLooks } from './writeLooks';
import { writeTables } from './writeTables';

/**
 * Writes a plan into the open workbook. Everything that can be refused is refused before the first
 * change. Where Excel fails after it, what was begun is taken back.
 * @param context of the run
 * @param plan all of our sheets and names
 */
export async function writePlan(context: Excel.RequestContext, plan: WorkbookPlan): Promise<void> {
  checkPlan(plan);
  const found = await findSheets(context);
  const survey = await surveyWorkbook(context, found);
  checkWorkbook(found, survey, plan);
  const names = chooseNames(survey, plan);
  checkContents(plan, names);

  const filledIn = await rememberFilledIn(context, found);
  const placed = placeSheets(context, found, plan);
  try {
    await writeSheets(context, { found, survey, plan, names, placed });
  } catch (error) {
    throw await takeBack(context, placed, found, filledIn, error);
  }
}

/** All that writing needs to know. */
interface Writing {
  readonly found: readonly FoundSheet[];
  readonly survey: Survey;
  readonly plan: WorkbookPlan;
  readonly names: ReadonlyMap<string, string>;
  readonly placed: readonly PlacedSheet[];
}

async function writeSheets(
  context: Excel.RequestContext,
  { found, survey, plan, names, placed }: Writing,
): Promise<void> {
  const budget = new RequestBudget(context);
  await clearSheets(budget, found, survey, plan);
  await writeTables(budget, placed, names);
  addNames(context, placed, plan, names);
  await writeContents(budget, placed, names);
  await writeLooks(budget, placed);
  for (const one of placed) setUpSheet(one, names);
  addCharts(placed);
  if (survey.calculatesByHand) for (const { sheet } of placed) sheet.calculate(false);
  await context.sync();
}

/** Names of the user's are those that neither stand for cells of ours nor lie on our sheets. */
function chooseNames(survey: Survey, plan: WorkbookPlan): ReadonlyMap<string, string> {
  const wanted = plan.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
  const taken = survey.names
    .filter(({ name, formula }) => !isOurGlobalName(name, formula, survey.ownedNames))
    .map(({ name }) => name);
  return freeNames(
    [...wanted, ...plan.names.map(({ name }) => name)],
    [...survey.userTables, ...taken],
  );
}

function addNames(
  context: Excel.RequestContext,
  placed: readonly PlacedSheet[],
  plan: WorkbookPlan,
  names: ReadonlyMap<string, string>,
): void {
  for (const { name, sheet: key, at } of plan.names) {
    const target = placed.find((one) => one.plan.key === key);
    if (target === undefined) continue;
    context.workbook.names.add(names.get(name) ?? name, target.sheet.getCell(at.row, at.column));
  }
}
