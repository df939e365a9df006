import { checkPlan } from '../../workbook/checkPlan';
import { freeNames } from '../../workbook/freeNames';
import { isOurGlobalName } from '../../workbook/ownMarks';
import type { SheetKey, WorkbookPlan } from '../../workbook/plan';
import { findSheets } from '../findSheets';
import type { FoundSheet } from '../findSheets';
import { addCharts } from './addCharts';
import { clearSheets } from './clearSheets';
import { checkContents } from './checkContents';
import { checkWorkbook } from './checkWorkbook';
import { fitRows } from './fitRows';
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
 * @param unchanged sheets that hold what the plan says already; where none differs, nothing is written
 */
export async function writePlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  unchanged: ReadonlySet<SheetKey>,
): Promise<void> {
  checkPlan(plan);
  const found = await findSheets(context);
  const standing = standingAmong(found, unchanged);
  if (isAllThere(found, plan, standing)) return;
  const surveyed = surveyWorkbook(context, found);
  const filledIn = await rememberFilledIn(context, found);
  const survey = surveyed();
  checkWorkbook(found, survey, plan);
  const names = chooseNames(survey, plan);
  checkContents(plan, names);

  const placed = placeSheets(context, found, plan);
  try {
    await writeSheets(context, { found, survey, plan, names, placed, standing });
  } catch (error) {
    throw await takeBack(context, placed, found, filledIn, error);
  }
}

type Marks = ReadonlySet<FoundSheet['mark']>;

/** A sheet that somebody has removed in the meantime stands no longer. */
function standingAmong(
  found: readonly FoundSheet[],
  unchanged: ReadonlySet<FoundSheet['mark']>,
): Marks {
  return new Set(found.flatMap(({ mark }) => (unchanged.has(mark) ? [mark] : [])));
}

function isAllThere(found: readonly FoundSheet[], plan: WorkbookPlan, standing: Marks): boolean {
  const owned = found.filter(({ mark }) => mark !== null && mark !== 'copy');
  return plan.sheets.every(({ key }) => standing.has(key)) && owned.length === plan.sheets.length;
}

/** All that writing needs to know. */
interface Writing {
  readonly found: readonly FoundSheet[];
  readonly survey: Survey;
  readonly plan: WorkbookPlan;
  readonly names: ReadonlyMap<string, string>;
  readonly placed: readonly PlacedSheet[];
  readonly standing: Marks;
}

async function writeSheets(
  context: Excel.RequestContext,
  { found, survey, plan, names, placed, standing }: Writing,
): Promise<void> {
  const budget = new RequestBudget(context);
  const changing = placed.filter((one) => !standing.has(one.plan.key));
  await clearSheets(budget, found, survey, plan, standing);
  await writeTables(budget, changing, names);
  addNames(context, placed, plan, names);
  await writeContents(budget, changing, names);
  await writeLooks(budget, changing);
  for (const one of changing) setUpSheet(one, names);
  for (const one of changing) fitRows(one);
  addCharts(changing);
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
