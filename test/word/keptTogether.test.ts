import { keptTogether } from '../../src/word/keptTogether';

it.each([
  ['占 98.24 %，', '占 98.24_%，'],
  ['1,740 kg × 1,520 km', '1,740_kg × 1,520_km'],
  ['54,940.400 kgCO2e', '54,940.400_kgCO2e'],
  ['2.1 kgCO2e/m3', '2.1_kgCO2e/m3'],
  ['4,900 m³', '4,900_m³'],
  // The number before it is bold: a run of its own.
  [' kgCO2e。', '_kgCO2e。'],
  // Names are the user's, and words are no units.
  ['YL 50 kits', 'YL 50 kits'],
  ['60 kW 电机', '60 kW 电机'],
  ['2 % of 3 kgs', '2_% of 3 kgs'],
])('%s', (text, kept) => {
  expect(keptTogether(text).replaceAll('\u00A0', '_')).toBe(kept);
});
