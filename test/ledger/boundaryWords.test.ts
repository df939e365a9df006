import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位'],
  ['钢板', 2, 'kgCO2e/kg'],
  ['电', 0.5, 'kgCO2e/kWh'],
]);
const ENERGY = gridOf('产品使用阶段', [
  ['名称', '消耗量'],
  ['电', '100kWh'],
]);

function boundaryQuestion(title: string, more = [ENERGY]) {
  const ledger = gridOf('原材料', [
    [title, null],
    ['材料', '用量'],
    ['钢板', '30kg'],
  ]);
  const { inventory } = footprintOf([ledger, ...more, FACTORS]);
  return inventory.questions.find(({ code }) => code === 'boundary-mismatch');
}

describe('a boundary that the words of a ledger name', () => {
  it.each(['从摇篮到大门的原材料', '系统边界：摇篮至大门', 'Cradle-to-gate materials'])(
    'is asked about where a stage lies beyond it: %s',
    (title) => {
      expect(boundaryQuestion(title)).toMatchObject({
        id: 'boundary-mismatch:cradle-to-gate',
        at: { sheet: '原材料', cell: 'A1' },
        assumed: 'found',
        options: [{ key: 'cradle-to-gate' }, { key: 'found' }],
        values: { missing: 'transport production', extra: 'use' },
      });
    },
  );

  it('is asked about where a stage of it is missing', () => {
    expect(boundaryQuestion('全生命周期原材料')?.values['missing']).toBe(
      'transport production distribution endOfLife',
    );
  });

  it('is no question where words and stages agree: gate to gate, and production alone', () => {
    const { inventory } = footprintOf([
      gridOf('生产用电', [
        ['大门到大门', null],
        ['名称', '消耗量'],
        ['电', '100kWh'],
      ]),
      FACTORS,
    ]);
    expect(inventory.questions.map(({ code }) => code)).toEqual(['unit-of-analysis']);
  });

  it('is asked about where there are two of them', () => {
    const question = boundaryQuestion('从摇篮到大门；另做全生命周期');
    expect(question?.options.map(({ key }) => key)).toEqual([
      'cradle-to-grave',
      'cradle-to-gate',
      'found',
    ]);
  });

  it('is no such word in a row of data, or in the name of a gate', () => {
    expect(boundaryQuestion('工厂大门的原材料')).toBeUndefined();
  });
});

describe('an answer against the words of the ledger', () => {
  const told = (answer: string | null, title = '从摇篮到大门的原材料') => {
    const ledger = gridOf('原材料', [
      [title, null],
      ['材料', '用量'],
      ['钢板', '30kg'],
    ]);
    const given = answer === null ? {} : { 'boundary-mismatch:cradle-to-gate': answer };
    const { findings } = footprintOf([ledger, ENERGY, FACTORS], given).inventory;
    return findings.filter(({ code }) => code === 'boundary-mismatch');
  };

  it('is told, with the cell of the words and the stages that differ', () => {
    expect(told('found')).toMatchObject([
      {
        severity: 'warning',
        cells: [{ sheet: '原材料', cell: 'A1' }],
        values: {
          boundaries: 'cradle-to-gate',
          chosen: 'found',
          lacking: 'transport production',
          beyond: 'use',
        },
      },
    ]);
  });

  it('is no finding while nobody has answered, or where the words are what counts', () => {
    expect(told(null)).toEqual([]);
    expect(told('cradle-to-gate')).toEqual([]);
  });
});
