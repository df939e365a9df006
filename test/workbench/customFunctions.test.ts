import type { FunctionsFile } from '../../src/workbench/host/functions/functionsFile';
import { officePage } from '../support/officeInJsdom';
import type { OfficePage } from '../support/officeInJsdom';

const METADATA: FunctionsFile = {
  functions: [
    {
      id: 'TRANSPORT',
      name: 'TRANSPORT',
      parameters: [number('mass'), number('distance'), number('factor')],
    },
    {
      id: 'ADD',
      name: 'ADD',
      parameters: [number('first'), { ...number('second'), optional: true }],
    },
    {
      id: 'TOTAL',
      name: 'TOTAL',
      parameters: [{ name: 'values', type: 'number', dimensionality: 'matrix' }],
    },
    { id: 'LIST', name: 'LIST', parameters: [{ name: 'items', type: 'any', repeating: true }] },
    { id: 'STAGES', name: 'STAGES', parameters: [] },
    { id: 'FAIL', name: 'FAIL', parameters: [] },
    { id: 'BREAK', name: 'BREAK', parameters: [] },
    { id: 'ASK', name: 'ASK', parameters: [{ name: 'what', type: 'any' }] },
    { id: 'CLOCK', name: 'CLOCK', parameters: [number('start')], options: { stream: true } },
  ],
};

function number(name: string): { readonly name: string; readonly type: 'number' } {
  return { name, type: 'number' };
}

let page: OfficePage;
let calls: unknown[][];

beforeEach(async () => {
  calls = [];
  page = await officePage();
  const { CustomFunctions } = page;
  const seen =
    <Args extends unknown[], Result>(body: (...args: Args) => Result) =>
    (...args: Args): Result => {
      calls.push(args.slice(0, -1));
      return body(...args);
    };
  CustomFunctions.associate(
    'TRANSPORT',
    seen((mass: number, distance: number, factor: number) =>
      Promise.resolve(mass * distance * factor),
    ),
  );
  CustomFunctions.associate(
    'ADD',
    seen((first: number, second: number | null) => first + (second ?? 100)),
  );
  CustomFunctions.associate(
    'TOTAL',
    seen((values: number[][]) => values.flat().reduce((a, b) => a + b)),
  );
  CustomFunctions.associate(
    'LIST',
    seen((items: unknown[]) => items.join('|')),
  );
  CustomFunctions.associate(
    'STAGES',
    seen(() => [
      ['原材料', 1],
      ['运输', 2],
    ]),
  );
  CustomFunctions.associate(
    'FAIL',
    seen(() => {
      throw new CustomFunctions.Error(String(CustomFunctions.ErrorCode['notAvailable']));
    }),
  );
  CustomFunctions.associate(
    'BREAK',
    seen(() => {
      throw new Error('boom');
    }),
  );
  CustomFunctions.associate(
    'ASK',
    seen((what: unknown) => (what instanceof CustomFunctions.Error ? 'an error' : what)),
  );
  await page.host.functions.whenReady();
});

afterEach(() => {
  expect(page.host.missing()).toEqual([]);
  page.close();
});

/** Types formulas beneath one another and waits until no cell waits any more. */
async function results(
  formulas: readonly string[],
  metadata = METADATA,
): Promise<readonly unknown[]> {
  page.host.functions.register(metadata, 'PCF');
  await page.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange(`Z1:Z${String(formulas.length)}`).formulas = formulas.map((formula) => [
      formula,
    ]);
    await context.sync();
  });
  await idle();
  return (await values(`Z1:Z${String(formulas.length)}`)).flat();
}

async function values(address: string): Promise<readonly (readonly unknown[])[]> {
  return page.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

async function type(address: string, content: readonly (readonly unknown[])[]): Promise<void> {
  await page.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    range.values = content.map((row) => [...row]);
    await context.sync();
  });
}

async function idle(): Promise<void> {
  do {
    await page.model.settle();
    await new Promise((resolve) => setTimeout(resolve, 10));
  } while (!page.host.functions.isIdle() || !page.model.isSettled());
}

// learn.microsoft.com/office/dev/add-ins/excel/custom-functions-overview
it('calculates a cell with a function of the add-in', async () => {
  await type('C3:E3', [[2, 3, 5]]);
  expect(await results(['=PCF.TRANSPORT(C3,D3,E3)', '=Z1+1', '=pcf.transport(1,1,1)*10'])).toEqual([
    30, 31, 10,
  ]);
});

// learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options
it('gives null for an argument left out, a matrix for a range, a list for repeating ones', async () => {
  await type('A1:B2', [
    [1, 2],
    [3, 4],
  ]);
  expect(
    await results(['=PCF.ADD(1)', '=PCF.ADD(1,2)', '=PCF.TOTAL(A1:B2)', '=PCF.LIST("a",A1,TRUE)']),
  ).toEqual([101, 3, 10, 'a|1|true']);
  expect(calls).toEqual([
    [1, null],
    [1, 2],
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [['a', 1, true]],
  ]);
});

// learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors
it('shows the error that a function throws, and #VALUE! for any other', async () => {
  expect(await results(['=PCF.FAIL()', '=PCF.BREAK()', '=IFNA(PCF.FAIL(),"none")'])).toEqual([
    '#N/A',
    '#VALUE!',
    'none',
  ]);
});

// learn.microsoft.com/office/dev/add-ins/excel/custom-functions-dynamic-arrays
it('spills what a function returns as rows', async () => {
  await results(['=PCF.STAGES()']);
  expect(await values('Z1:AA2')).toEqual([
    ['原材料', 1],
    ['运输', 2],
  ]);
});

// learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json: allowErrorForDataTypeAny
describe('an error as an argument', () => {
  it('never reaches a function whose metadata does not allow it', async () => {
    expect(await results(['=PCF.ASK(1/0)'])).toEqual(['#DIV/0!']);
    expect(calls).toEqual([]);
  });

  it('reaches one whose metadata does, as an error', async () => {
    expect(
      await results(['=PCF.ASK(1/0)'], { ...METADATA, allowErrorForDataTypeAny: true }),
    ).toEqual(['an error']);
  });

  it('never reaches a parameter of a certain type', async () => {
    expect(
      await results(['=PCF.ADD(NA())'], { ...METADATA, allowErrorForDataTypeAny: true }),
    ).toEqual(['#N/A']);
    expect(calls).toEqual([]);
  });
});

it.each(['=PCF.TRANSPORT(1,2)', '=PCF.ADD(1,2,3)', '=PCF.ADD("x")'])(
  'is #VALUE! without a call where arguments do not fit: %s',
  async (formula) => {
    expect(await results([formula])).toEqual(['#VALUE!']);
    expect(calls).toEqual([]);
  },
);

it('is #BUSY! until the result has come', async () => {
  page.host.functions.register(METADATA, 'PCF');
  await type('A1', [['=PCF.ADD(1)']]);
  expect(await values('A1')).toEqual([['#BUSY!']]);
  await idle();
  expect(await values('A1')).toEqual([[101]]);
});

it('is calculated when the formula was there before the function', async () => {
  await type('A1', [['=PCF.ADD(1,1)']]);
  expect(await values('A1')).toEqual([['#NAME?']]);
  page.host.functions.register(METADATA, 'PCF');
  await idle();
  expect(await values('A1')).toEqual([[2]]);
});

it('calls a function once for each cell, and again only where an argument has changed', async () => {
  await type(
    'A1:A50',
    Array.from({ length: 50 }, (_, row) => [row]),
  );
  const formulas = Array.from({ length: 50 }, (_, row) => `=PCF.ADD(A${String(row + 1)},1)`);
  expect(await results(formulas)).toEqual(Array.from({ length: 50 }, (_, row) => row + 1));
  expect(calls).toHaveLength(50);
  await type('A7', [[1000]]);
  await idle();
  expect((await values('Z7'))[0]).toEqual([1001]);
  expect(calls).toHaveLength(51);
});

// learn.microsoft.com/office/dev/add-ins/excel/custom-functions-web-reqs: streaming, cancelling
it('takes results again and again from a streaming function, until its cell changes', async () => {
  const stopped: number[] = [];
  page.CustomFunctions.associate(
    'CLOCK',
    (start: number, invocation: { setResult(value: number): void; onCanceled: () => void }) => {
      let tick = start;
      const timer = setInterval(() => {
        invocation.setResult(++tick);
      }, 20);
      invocation.onCanceled = () => {
        clearInterval(timer);
        stopped.push(start);
      };
    },
  );
  await type('A1', [[100]]);
  await results(['=PCF.CLOCK(A1)']);
  const first = Number((await values('Z1'))[0]?.[0]);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(Number((await values('Z1'))[0]?.[0])).toBeGreaterThan(first);
  await type('A1', [[500]]);
  await idle();
  expect(stopped).toEqual([100]);
  expect(Number((await values('Z1'))[0]?.[0])).toBeGreaterThan(500);
  await type('Z1', [['']]);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(stopped).toEqual([100, 500]);
});
