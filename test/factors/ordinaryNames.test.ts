import { classify } from '../../src/factors/classes/classify';
import { libraryIndex } from '../../src/factors/libraryIndex';
import { matchFactor } from '../../src/factors/matching/matchFactor';
import { foldName } from '../../src/factors/text/foldName';

// Names as people of these trades write them; null where no class is theirs.
const TRADES: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  food: {
    白砂糖: 'food',
    木薯淀粉: 'food',
    木瓜: 'food',
    竹笋: 'food',
    纸皮核桃: 'food',
    锡林郭勒羊肉: 'food',
    食盐: 'food',
    '一级大豆油(散装)': 'food',
    黄油: null,
    'Palm oil': 'food',
    'Whole milk powder': 'food',
    'Peanut butter': 'food',
    木糖醇: 'chemical',
    'Egg carton': 'paper',
    'Milk bottle HDPE': 'plastic-pe',
    塑料袋: 'plastic',
  },
  textile: {
    真丝: 'textile',
    针织坯布: 'textile',
    涤纶短纤: 'textile',
    'Polyester staple fibre': 'textile',
    Viscose: 'textile',
    活性染料: 'paint',
    拉链: null,
    Zipper: null,
  },
  'wood and paper': {
    木皮: 'wood',
    'Oak veneer': 'wood',
    脲醛胶: 'adhesive',
    'Wood glue': 'adhesive',
    阔叶浆: 'paper',
    OCC: 'paper',
    木炭: 'fuel',
    铅笔: null,
  },
  chemicals: {
    氯化铝: 'chemical',
    'Aluminium hydroxide': 'chemical',
    'Zinc oxide': 'chemical',
    硫酸亚锡: 'chemical',
    水玻璃: 'chemical',
    玻璃水: 'chemical',
    MDI: 'chemical',
    'Ethylene oxide': 'chemical',
    磷矿石: 'mineral',
  },
  electronics: {
    FR4覆铜板: 'electronics',
    'Copper clad laminate': 'electronics',
    'Silicon wafer': 'electronics',
    'Lead acid battery': 'battery',
    'Heat sink': null,
    'Heat shrink tubing': 'plastic',
    'Cable ties': 'plastic',
    散热片: null,
  },
};

it.each(
  Object.entries(TRADES).flatMap(([trade, names]) =>
    Object.entries(names).map(([name, id]) => [trade, name, id] as const),
  ),
)('%s: %s is of class %s', (_, name, id) => {
  expect(matchFactor(libraryIndex(), name).class).toBe(id);
});

it.each([
  '氯化铝',
  'Aluminium hydroxide',
  '石膏板',
  'Glass jar',
  'Steam turbine',
  '水玻璃',
  '木炭',
])('%s is offered no record of the material whose name it holds', (name) => {
  expect(matchFactor(libraryIndex(), name).candidates).toEqual([]);
});

it.each([
  ['铝锭', 'aluminium-primary'],
  ['阳极氧化铝型材', 'aluminium-strip'],
  ['石膏', 'gypsum'],
  ['浮法玻璃', 'glass-flat'],
  ['园区蒸汽', 'heat-purchased'],
  ['机制砂', undefined],
])('%s keeps what it had: %s', (name, id) => {
  expect(matchFactor(libraryIndex(), name).candidates[0]?.factor.id).toBe(id);
});

it.each(['电力平均二氧化碳排放因子', '外购电碳足迹因子', '河南电网平均排放因子'])(
  '%s is a figure of electricity, and no carbon dioxide',
  (name) => {
    expect(classify(foldName(name))?.class).toBe('electricity');
  },
);

it.each([
  ['屋顶光伏自发自用电', 'electricity-footprint-2023-pv'],
  ['自发自用光伏', 'electricity-footprint-2023-pv'],
  ['光伏直供用电', 'electricity-footprint-2023-pv'],
  ['Rooftop solar electricity', 'electricity-footprint-2023-pv'],
  ['直购风电电力', 'electricity-footprint-2023-wind'],
  ['光伏组件车间用电', 'electricity-footprint-2024-cn'],
  ['风电机组车间用电', 'electricity-footprint-2024-cn'],
])('%s is offered %s first', (name, id) => {
  expect(matchFactor(libraryIndex(), name).candidates[0]?.factor.id).toBe(id);
});

describe('electricity of a place that its name tells', () => {
  it.each([
    ['外购电（江苏电网）', 'cn-js'],
    ['用电（浙江）', 'cn-zj'],
    ['购入电力（内蒙古）', 'cn-nm'],
    ['网电(四川)', 'cn-sc'],
    ['广东电网购电', 'cn-gd'],
    ['国网江苏电力', 'cn-js'],
    ['华东区域电网', 'cn-east'],
    ['Grid electricity (Guangdong)', 'cn-gd'],
    ['Purchased electricity Jiangsu grid', 'cn-js'],
  ])(
    '%s: that of the place comes first, behind it the life-cycle figure of the country',
    (name, place) => {
      const ids = matchFactor(libraryIndex(), name).candidates.map(({ factor }) => factor.id);
      expect(ids).toEqual([
        `electricity-co2-2023-${place}`,
        `electricity-co2-2022-${place}`,
        'electricity-footprint-2024-cn',
        'electricity-footprint-2023-cn',
      ]);
    },
  );

  it('has no place where none is told, and none of the country for one that its tables lack', () => {
    const regionsOf = (name: string): readonly string[] =>
      matchFactor(libraryIndex(), name).candidates.map(({ factor }) => factor.region.code);
    expect(new Set(regionsOf('外购电(二车间)'))).toEqual(new Set(['CN']));
    expect(regionsOf('香港电力')).toEqual([]);
    expect(regionsOf('Taiwan grid electricity')).toEqual([]);
  });
});
