import { functionsMetadata, type MetadataEntry } from '../../.tools/functionsMetadata.mjs';
import { register } from '../../src/functions/register';

const CHINESE = functionsMetadata(process.cwd(), 'zh-CN');
const ENGLISH = functionsMetadata(process.cwd(), 'en-US');

/** The contract with every workbook that uses them: neither names nor order may ever change. */
const SIGNATURES = {
  MATERIAL: ['amount', 'factor', '[amountUnit]', '[factorUnit]'],
  TRANSPORT: ['mass', 'distance', 'factorOrMode', '[massUnit]', '[distanceUnit]'],
  ENERGY: ['amount', 'factor', '[amountUnit]', '[factorUnit]'],
  FACTOR: ['name', '[library]', '[field]'],
  GWP: ['gas', '[set]'],
  CO2E: ['gases', 'masses', '[set]'],
  CONVERT: ['value', 'from', 'to'],
};

function signature({ parameters }: MetadataEntry): readonly string[] {
  return parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
}

function signatures({ functions }: typeof CHINESE): object {
  return Object.fromEntries(functions.map((entry) => [entry.id, signature(entry)]));
}

// learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json, -naming
it.each([
  ['zh-CN', CHINESE],
  ['en-US', ENGLISH],
])('has the form that Excel reads: %s', (_, metadata) => {
  expect(Object.keys(metadata)).toEqual(['allowErrorForDataTypeAny', 'functions']);
  for (const { id, name, description, parameters, result, ...more } of metadata.functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,127}$/);
    expect(name).toBe(id);
    // A name that is a cell's address would never be called.
    expect(name).not.toMatch(/^[A-Z]{1,3}[0-9]+$/);
    expect(description).not.toBe('');
    expect(result).toEqual({ type: 'any', dimensionality: 'matrix' });
    expect(more).toEqual({});
    for (const { dimensionality, optional, ...parameter } of parameters) {
      expect(Object.keys(parameter).sort()).toEqual(['description', 'name', 'type']);
      expect(['scalar', 'matrix']).toContain(dimensionality);
      expect([true, undefined]).toContain(optional);
    }
  }
});

it('has the functions of the contract, with their parameters in order', () => {
  expect(signatures(CHINESE)).toEqual(SIGNATURES);
  expect(signatures(ENGLISH)).toEqual(SIGNATURES);
});

it('differs between the languages in nothing but descriptions', () => {
  const silent = (metadata: typeof CHINESE): unknown =>
    JSON.parse(
      JSON.stringify(metadata, (key, value: unknown) => (key === 'description' ? '' : value)),
    );
  expect(silent(CHINESE)).toEqual(silent(ENGLISH));
});

it('lets error cells reach every parameter', () => {
  expect(CHINESE.allowErrorForDataTypeAny).toBe(true);
  for (const { parameters } of CHINESE.functions) {
    for (const { type } of parameters) expect(type).toBe('any');
  }
});

it('has optional parameters only at the end', () => {
  for (const entry of CHINESE.functions) {
    expect(signature(entry).join()).toMatch(/^[^[]*(\[\w+\],?)*$/);
  }
});

it('describes every function and parameter, in Chinese and in English', () => {
  for (const [metadata, isChinese] of [
    [CHINESE, true],
    [ENGLISH, false],
  ] as const) {
    for (const { id, description, parameters } of metadata.functions) {
      for (const text of [description, ...parameters.map((each) => each.description)]) {
        // Of English only samples of what a ledger may say are in Chinese.
        const inOwnWords = text.replace(/"[^"]*"/g, '');
        expect([id, text, /\p{Script=Han}/u.test(inOwnWords)]).toEqual([id, text, isChinese]);
      }
    }
  }
});

it.each([
  ['MATERIAL', 'amount', 'kg'],
  ['MATERIAL', 'factor', 'kgCO2e/kg'],
  ['TRANSPORT', 'mass', 'kg'],
  ['TRANSPORT', 'distance', 'km'],
  ['TRANSPORT', 'factorOrMode', 'kgCO2e/(t·km)'],
  ['ENERGY', 'amount', 'kWh'],
  ['CO2E', 'masses', 'kg'],
  ['ENERGY', 'factor', 'kgCO2e/kWh'],
])('says what a bare number is: %s, %s in %s', (id, name, unit) => {
  for (const metadata of [CHINESE, ENGLISH]) {
    const entry = metadata.functions.find((each) => each.id === id);
    const text = entry?.parameters.find((each) => each.name === name)?.description;
    const isSaid = [`只写数字时为 ${unit}`, `a bare number is ${unit}`].some(
      (words) => text?.includes(words) === true,
    );
    expect([text, isSaid]).toEqual([text, true]);
  }
});

it('ties a body to every id, and none to any other', () => {
  const tied: string[] = [];
  const associate = (id: string): void => void tied.push(id);
  Object.assign(globalThis, { CustomFunctions: { associate } });
  register();
  Object.assign(globalThis, { CustomFunctions: undefined });
  expect(tied.sort()).toEqual(CHINESE.functions.map(({ id }) => id).sort());
});

it('leaves a page alone in which there is no Excel', () => {
  expect(() => {
    register();
  }).not.toThrow();
});
