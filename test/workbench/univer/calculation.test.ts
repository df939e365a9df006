import { emptyWorkbook } from '../../../src/workbench/univer/emptyWorkbook';
import { HEADLESS_MODULES } from '../../../src/workbench/univer/headlessModules';
import { openSession, startHeadless } from '../../../src/workbench/univer/startUniver';
import { univerModel } from '../../../src/workbench/univer/univerModel';
import type { ModelOptions } from '../../../src/workbench/univer/univerModel';
import type { UniverSession } from '../../../src/workbench/univer/univerSession';
import type { SpreadsheetModel } from '../../../src/workbench/model/spreadsheetModel';

interface Opened {
  readonly session: UniverSession;
  readonly model: SpreadsheetModel;
}

function opened(options: Partial<ModelOptions> = {}): Opened {
  const univer = startHeadless(HEADLESS_MODULES);
  const session = openSession(HEADLESS_MODULES, univer, emptyWorkbook());
  return { session, model: univerModel(session, options) };
}

function type({ model }: Opened, row: number, column: number, formula: string): void {
  const area = { top: row, left: column, bottom: row, right: column };
  model.write('sheet1', area, () => ({ kind: 'formula', formula }));
}

function valueAt({ model }: Opened, row: number, column: number): unknown {
  return model.reader('sheet1')({ row, column }).value;
}

// support.microsoft.com, Excel specifications and limits: 1,048,576 rows by 16,384 columns
it('lets a formula spill beyond the last column of the model, up to the last of Excel', async () => {
  const book = opened();
  type(book, 0, 25, '=SEQUENCE(1,100)');
  type(book, 1, 16_383, '=SEQUENCE(1,2)');
  await book.model.settle();
  expect([valueAt(book, 0, 25), valueAt(book, 0, 124)]).toEqual([1, 100]);
  expect(valueAt(book, 1, 16_383)).toEqual({ error: '#SPILL!' });
  book.model.dispose();
});

// learn.microsoft.com/office/troubleshoot/excel/floating-point-arithmetic-inaccurate-result
it.each([
  ['=1.333+1.225-1.333-1.225', 0],
  ['=1.1*1.1', 1.1 * 1.1],
  ['=43.1-43.2', 43.1 - 43.2],
  ['=1E-300*1E-300', 0],
])('calculates in binary, as Excel does: %s', async (formula, value) => {
  const book = opened();
  type(book, 0, 0, formula);
  await book.model.settle();
  expect(valueAt(book, 0, 0)).toBe(value);
  book.model.dispose();
});

it('says so when a calculation does not end, and goes on with the next', async () => {
  const book = opened({ calculationLimitMs: 200 });
  const { session, model } = book;
  let release = (): void => undefined;
  const forever = new Promise<number>((resolve) => {
    release = () => {
      resolve(1);
    };
  });
  const functions = session.injector.get(HEADLESS_MODULES.sheetsFormula.IRegisterFunctionService);
  functions.registerAsyncFunction({ name: 'WAIT', description: '', func: () => forever });
  type(book, 0, 0, '=WAIT()');
  await expect(model.settle()).rejects.toThrow('silent for 200 ms');
  expect(model.isSettled()).toBe(false);
  release();
  await model.settle();
  expect(valueAt(book, 0, 0)).toBe(1);
  model.dispose();
});

it('is closed in the middle of a calculation without a word', async () => {
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const book = opened();
  for (let row = 0; row < 900; row++) type(book, row, 0, '=ROW()*2');
  const settled = book.model.settle();
  await new Promise((resolve) => setImmediate(resolve));
  expect(book.model.isSettled()).toBe(false);
  book.model.dispose();
  await settled;
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});

// React's limit for a component that draws itself again and again is 50.
it('tells how far a calculation has come by tenths, however many formulas there are', () => {
  const book = opened();
  const { commands, injector, modules } = book.session;
  const told: number[] = [];
  const listening = injector
    .get(modules.sheetsFormula.TriggerCalculationController)
    .progress$.subscribe(({ done }) => told.push(done));
  told.length = 0;
  const { id } = modules.formula.SetFormulaCalculationNotificationMutation;
  for (let done = 0; done <= 200; done += 1) {
    const stageInfo = {
      stage: modules.formula.FormulaExecuteStageType.CURRENTLY_CALCULATING,
      totalFormulasToCalculate: 200,
      completedFormulasCount: done,
      totalArrayFormulasToCalculate: 0,
      completedArrayFormulasCount: 0,
    };
    commands.syncExecuteCommand(id, { stageInfo });
  }
  listening.unsubscribe();
  expect(told).toEqual([0, 20, 40, 60, 80, 100, 120, 140, 160, 180, 200]);
  book.model.dispose();
});
