import type { BuiltInLibrary } from '../../src/formulas/library/builtInLibrary';
import type { Results } from '../../src/functions/answers';

interface FreshPage {
  readonly withLibrary: (body: (library: BuiltInLibrary) => Results) => Results | Promise<Results>;
}

/** Our functions as a newly opened page has them, with a library that loads or does not. */
async function fresh(load: () => object): Promise<FreshPage> {
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
  const first = withLibrary((library) => [[Object.is(library, LIBRARY) ? 1 : 0]]);
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
