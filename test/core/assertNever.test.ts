import { assertNever } from '../../src/core/assertNever';

describe('assertNever', () => {
  it('does not compile while a case is left, and at run time names the case', () => {
    const left: 'a' | 'b' = JSON.parse('"b"') as 'a' | 'b';
    // @ts-expect-error neither "a" nor "b" was handled
    expect(() => assertNever(left)).toThrow('A case is not handled: "b"');
  });
});
