import type { LookUp } from '../../src/formulas/lookUp';
import type { Results } from '../../src/functions/answers';

interface FreshPage {
  readonly withLookUp: (body: (library: LookUp) => Results) => Results | Promise<Results>;
}

/** Our functions as a newly opened page has them, with a library that loads or does not. */
async function fresh(load: () => object): Promise<FreshPage> {
  jest.resetModules();
  jest.doMock('../../src/formulas/lookUp', load);
  return import('../../src/functions/withLookUp');
}

class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const LOOK_UP = { library: {}, inTable: jest.fn(), inLibrary: jest.fn() };

beforeAll(() => {
  Object.assign(globalThis, { CustomFunctions: { Error: CustomFunctionsError } });
});
afterAll(() => {
  Object.assign(globalThis, { CustomFunctions: undefined });
});

it('waits for the library once; from then on calls are synchronous', async () => {
  const { withLookUp } = await fresh(() => ({ LOOK_UP }));
  const first = withLookUp((lookUp) => [[Object.is(lookUp, LOOK_UP) ? 1 : 0]]);
  expect(first).toBeInstanceOf(Promise);
  expect(await first).toEqual([[1]]);
  expect(withLookUp(() => [[2]])).toEqual([[2]]);
});

it('is #N/A with a sentence where the library does not load, and tries again the next time', async () => {
  let isThere = false;
  const { withLookUp } = await fresh(() => {
    if (!isThere) throw new Error('404');
    return { LOOK_UP };
  });
  await expect(withLookUp(() => [[1]])).rejects.toMatchObject({
    code: '#N/A',
    message: expect.stringContaining('内置因子库没能加载') as unknown,
  });
  isThere = true;
  expect(await withLookUp(() => [[1]])).toEqual([[1]]);
});
