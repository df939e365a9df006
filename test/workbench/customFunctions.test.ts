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

/** Longer than any answer takes; a loop without end would outlive its test and keep jest running. */
const PATIENCE_MS = 4000;

async function idle(): Promise<void> {
  const start = performance.now();
  do {
    if (performance.now() - start > PATIENCE_MS) throw new Error('Cells still wait for results');
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

/** The calls that come in one message, by the cell that calls; cancels are none. */
function messages(): string[][] {
  const sent: string[][] = [];
  page.host.onEvents((entries) => {
    const cells = entries
      .filter(([category, type]) => category === 1 && type === 1000)
      .map(([, , , json]) => String((JSON.parse(json) as unknown[])[3]).replace(/^.*!/, ''));
    if (cells.length > 0) sent.push(cells.sort());
  });
  return sent;
}

// learn.microsoft.com/office/dev/add-ins/excel/custom-functions-batching: calls go out together.
describe('calls that wait for one another', () => {
  beforeEach(() => {
    page.host.functions.register(METADATA, 'PCF');
  });

  it('go out level by level, each level in one message and each cell once', async () => {
    const sent = messages();
    await type('A1:A3', [[1], [2], [3]]);
    const rows = [1, 2, 3].map((row) => {
      const n = String(row);
      return [`=PCF.ADD(A${n},10)`, `=PCF.ADD(B${n},10)`, `=PCF.ADD(C${n},10)`];
    });
    await type('B1:D3', rows);
    await idle();
    expect(sent).toEqual([
      ['B1', 'B2', 'B3'],
      ['C1', 'C2', 'C3'],
      ['D1', 'D2', 'D3'],
    ]);
    expect(await values('D1:D3')).toEqual([[31], [32], [33]]);
    sent.length = 0;
    // One edit changes the first two rows; the third is not asked again.
    await type('A1:A2', [[100], [200]]);
    await idle();
    expect(sent).toEqual([
      ['B1', 'B2'],
      ['C1', 'C2'],
      ['D1', 'D2'],
    ]);
    // 100 + 3 × 10, 200 + 3 × 10, 3 + 3 × 10.
    expect(await values('D1:D3')).toEqual([[130], [230], [33]]);
  });

  it('call the point of a diamond once, when both of its sides are known', async () => {
    await type('A1', [[1]]);
    await type('B1:D1', [['=PCF.ADD(A1,10)', '=PCF.ADD(A1,20)', '=PCF.ADD(B1,C1)']]);
    await idle();
    const sent = messages();
    calls = [];
    await type('A1', [[5]]);
    await idle();
    expect(sent).toEqual([['B1', 'C1'], ['D1']]);
    expect(calls).toEqual([
      [5, 10],
      [5, 20],
      [15, 25],
    ]);
    expect(await values('D1')).toEqual([[40]]);
  });

  it('pass through cells with plain formulas between them', async () => {
    const sent = messages();
    await type('A1:E1', [[1, '=PCF.ADD(A1,1)', '=B1*10', '=PCF.ADD(C1,1)', '=SUM(B1:D1)']]);
    await idle();
    expect(sent).toEqual([['B1'], ['D1']]);
    // 2 + 20 + 21.
    expect(await values('E1')).toEqual([[43]]);
  });
});

it('calls a function as often as one formula needs it, and again for arguments of before', async () => {
  await type('A1', [[1]]);
  expect(await results(['=PCF.ADD(A1,1)+PCF.ADD(PCF.ADD(A1,2),3)'])).toEqual([8]);
  expect(calls).toHaveLength(3);
  for (const [value, sum] of [
    [2, 10],
    [1, 8],
    [2, 10],
  ]) {
    calls = [];
    await type('A1', [[value]]);
    await idle();
    expect(await values('Z1')).toEqual([[sum]]);
    expect(calls).toHaveLength(3);
  }
});

it('brings a result to the cell where it is when rows have come in meanwhile', async () => {
  page.host.functions.register(METADATA, 'PCF');
  await type('A1:B1', [[1, '=PCF.ADD(A1,1)']]);
  expect(await values('B1')).toEqual([['#BUSY!']]);
  await page.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('1:2').insert('Down');
    await context.sync();
  });
  await idle();
  expect(await values('B3')).toEqual([[2]]);
  // The cell has moved with its call: it is not asked again.
  expect(calls).toEqual([[1, 1]]);
});

it('remembers no more calls than its cells need, however long it goes on', async () => {
  page.host.functions.register(METADATA, 'PCF');
  await type('A1:B1', [[0, '=PCF.ADD(A1,1)']]);
  await idle();
  const atFirst = page.host.functions.rememberedCalls();
  for (let value = 1; value <= 5; value++) {
    await type('A1', [[value]]);
    await idle();
  }
  expect(page.host.functions.rememberedCalls()).toBe(atFirst);
  await type('B1', [['']]);
  expect(page.host.functions.rememberedCalls()).toBe(0);
});
