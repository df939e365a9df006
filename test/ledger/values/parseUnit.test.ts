import fc from 'fast-check';
import { dimensionOf, UNITS } from '../../../src/core/quantities/unitTable';
import { UNIT_MULTIPLIERS, UNIT_WORDS } from '../../../src/ledger/language/unitWords';
import { meaningKey } from '../../../src/ledger/values/meaningKey';
import { parseUnit } from '../../../src/ledger/values/parseUnit';
import { SEEDED } from '../../support/seeded';

function meanings(text: string): readonly string[] {
  return parseUnit(text).map(meaningKey);
}

describe('parseUnit', () => {
  it.each([
    ['kW·h', ['kWh']],
    ['KWH', ['kWh']],
    ['度', ['kWh', 'm³']],
    ['万kWh', ['10000 kWh']],
    ['萬度', ['10000 kWh', '10000 m³']],
    ['万吨', ['10000 t']],
    ['lakh kWh', ['100000 kWh']],
    ['Crore Nos', ['10000000 piece']],
    ['MT.km', ['t·km']],
    ['gr', ['g']],
    ['万吨标煤', ['10000 tce']],
    ['万吨公里', ['10000 t·km']],
    ['万Nm³', ['10000 Nm³']],
    ['万m³', ['10000 m³']],
    ['万㎡', ['10000 m²']],
    ['千升', ['kL']],
    ['公升', ['L']],
    ['市里', ['li']],
    ['亩', ['mu']],
    ['平方公里', ['km²']],
    ['两', ['liang']],
    ['担', ['dan']],
    ['公担', ['100 kg']],
    ['Mg', ['t']],
    ['mg', ['mg']],
    ['kt', ['kt']],
    ['短吨', ['ton-us']],
    ['MMBtu', ['MMBtu']],
    ['Btu', ['0.000001 MMBtu']],
    ['美加仑', ['gal-us']],
    ['bbl', ['bbl']],
    ['kg¹⁾', ['kg']],
    ['kg*', ['kg']],
    ['(kg)', ['kg']],
    ['件', ['piece']],
    ['箱', ['box']],
    ['套', ['set']],
    ['小时', ['h']],
  ])('reads %s as %j', (text, expected) => {
    expect(meanings(text)).toEqual(expected);
  });

  it.each([
    ['ton', ['t', 'ton-us', 'ton-uk']],
    ['MT', ['t']],
    ['Mt', ['1000 kt', 't']],
    ['gal', ['gal-us', 'gal-uk']],
    ['加仑', ['gal-us', 'gal-uk']],
    ['里', ['li', 'km', 'mile']],
    ['kcal', ['kcal-it', 'kcal-th']],
    ['大卡', ['kcal-it', 'kcal-th']],
    ['therm', ['therm-us', 'therm-ec']],
    ['MBtu', ['0.001 MMBtu', 'MMBtu']],
    ['桶', ['drum', 'bbl']],
    ['M³', ['m³', '1000 m³']],
    ['ton-miles', ['ton-mile', 't·mile', 't·nmi']],
  ])('leaves %s open between %j', (text, expected) => {
    expect(meanings(text)).toEqual(expected);
  });

  it.each(['若干', '筐', '元', 'CNY', '%', '10mm', 'Q235', ''])('does not know %s', (text) => {
    expect(parseUnit(text)).toEqual([]);
  });

  it.each(Object.keys(UNIT_WORDS))('reads its own word %s in every width and case', (word) => {
    const own = meanings(word);
    expect(own.length).toBeGreaterThan(0);
    expect(meanings(` ${word.toUpperCase().replaceAll('M3', 'm3')} `).length).toBeGreaterThan(0);
    const wide = [...word].map((sign) =>
      /[!-~]/.test(sign) ? String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0) : sign,
    );
    expect(meanings(wide.join(''))).toEqual(own);
  });

  it('multiplies by a number word and nothing else: 万 × unit = 10 000 × unit', () => {
    const words = Object.keys(UNIT_WORDS).filter((word) => !/^[百千万亿]/.test(word));
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.constantFrom(...Object.keys(UNIT_MULTIPLIERS)),
        (word, number) => {
          if (Object.hasOwn(UNIT_WORDS, `${number}${word}`)) return;
          const times = UNIT_MULTIPLIERS[number] ?? Number.NaN;
          expect(parseUnit(`${number}${word}`)).toEqual(
            parseUnit(word).map((each) => ({ ...each, multiplier: each.multiplier * times })),
          );
        },
      ),
      SEEDED,
    );
  });

  it('never throws and only names units of the table', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { unit, multiplier } of parseUnit(text)) {
          expect(UNITS[unit].dimension).toBe(dimensionOf(unit));
          expect(multiplier).toBeGreaterThan(0);
        }
      }),
      SEEDED,
    );
  });
});
