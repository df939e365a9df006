import type * as module from '../../src/functions/withLibrary';

/** A page that knows our functions, with a library that loads or does not. */
async function fresh(
  load: () => object,
): Promise<typeof import('../../src/functions/withLibrary')> {
  jest.resetModules();
  jest.doMock('../../src/formulas/library/builtIn', load);
  return import('../../src/functions/withLibrary');
}

class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const LIBRARY = { look: jest.fn(), mode: jest.fn() };

beforeAll(() => {
  Object.assign(globalThis, { CustomFunctions: { Error: CustomFunctionsError } });
});
afterAll(() => {
  Object.assign(globalThis, { CustomFunctions: undefined });
});

it('waits for the library once; from then on calls are synchronous', async () => {
  const { withLibrary } = await fresh(() => ({ BUILT_IN: LIBRARY }));
  const first = withLibrary((library) => [[library === LIBRARY ? 1 : 0]]);
  expect(first).toBeInstanceOf(Promise);
  expect(await first).toEqual([[1]]);
  expect(withLibrary(() => [[2]])).toEqual([[2]]);
});

it('is #N/A with a sentence where the library does not load, and tries again the next time', async () => {
  let isThere = false;
  const { withLibrary } = await fresh(() => {
    if (!isThere) throw new Error('404');
    return { BUILT_IN: LIBRARY };
  });
  await expect(withLibrary(() => [[1]])).rejects.toMatchObject({
    code: '#N/A',
    message: expect.stringContaining('内置因子库没能加载') as unknown,
  });
  isThere = true;
  expect(await withLibrary(() => [[1]])).toEqual([[1]]);
});
