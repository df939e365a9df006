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

describe('fill, where a value may be blank', () => {
  const SENTENCE = '{name|“{}”|an unnamed item} in {unit|({})|no unit}';

  it('puts the marks around a value, and other words where there is none', () => {
    expect(fill(SENTENCE, { name: 'steel', unit: ' ' })).toBe('“steel” in no unit');
    expect(fill(SENTENCE, { name: '', unit: 'kg' })).toBe('an unnamed item in (kg)');
  });

  it('takes 0 for a value', () => {
    expect(fill('{count|{} kg|nothing}', { count: 0 })).toBe('0 kg');
  });

  it('still throws where the value is missing', () => {
    expect(() => fill(SENTENCE, { name: 'steel' })).toThrow('lacks a value for unit');
  });
});

describe('fill, where one and many have different words', () => {
  it.each([
    [1, '1 cell is'],
    [2, '2 cells are'],
    [0, '0 cells are'],
  ])('says for %d: %s', (count, said) => {
    expect(fill('{count} {count?cell is:cells are}', { count })).toBe(said);
  });
});
