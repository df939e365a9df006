import fc from 'fast-check';
import { fill } from '../../src/texts/fill';
import { SEEDED } from '../support/seeded';

describe('fill', () => {
  it('puts every value in its place, as often as it is named', () => {
    expect(fill('{name}: {count} × {name}', { name: '钢', count: 2 })).toBe('钢: 2 × 钢');
  });

  it('takes zero and an empty text for values', () => {
    expect(fill('{count}|{name}|', { count: 0, name: '' })).toBe('0||');
  });

  it('throws on a missing value and names it, rather than show half a sentence', () => {
    expect(() => fill('“{name}” in {sheet}', { name: 'a' })).toThrow('lacks a value for sheet');
  });

  it('leaves braces that are no placeholder alone', () => {
    expect(fill('{ "id": "answer" } {}', {})).toBe('{ "id": "answer" } {}');
  });

  it('shows whatever a ledger says letter by letter, placeholders and dollar signs too', () => {
    const anyText = fc.oneof(fc.string(), fc.constantFrom('{name}', '{count}', '$&', '$1', '$$'));
    fc.assert(
      fc.property(anyText, anyText, (name, count) => {
        expect(fill('<{name}|{count}>', { name, count })).toBe(`<${name}|${count}>`);
      }),
      SEEDED,
    );
  });
});
