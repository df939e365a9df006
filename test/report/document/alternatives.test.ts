import { calculateStudy } from '../../../src/app/calculateStudy';
import { studyDocument } from '../../../src/app/reportStudy';
import { LANGUAGES } from '../../../src/texts/language';
import { textsFor } from '../../../src/texts/textsFor';
import { gridOf } from '../../support/gridOf';
import { rowsOf } from '../../support/reportedStudy';

/** 100 kWh from the grid × 0.5 = 50, of which 40 are covered by certificates × 0 = 30 left. */
const SHEETS = [
  gridOf('能源', [
    ['能源', '用量', '单位'],
    ['电', 100, 'kWh'],
    ['绿证', 40, 'kWh'],
  ]),
  gridOf('因子', [
    ['名称', '排放因子', '单位'],
    ['电', 0.5, 'kgCO2e/kWh'],
  ]),
];

it.each(LANGUAGES)('the main result is told by its basis of electricity (%s)', (language) => {
  const content = { file: 'ledger.xlsx', sheets: SHEETS, owned: [], copies: [] };
  const answers = new Map<string, string>();
  const study = calculateStudy([content], { gwp: null, boundary: null, language, answers });
  const basis = study.inventory.questions.find(({ code }) => code === 'electricity-basis');
  expect(basis).toBeDefined();
  const labels = textsFor(language).options as Readonly<Record<string, string>>;
  const inUse = labels[basis?.answer ?? basis?.assumed ?? ''] ?? '';
  expect(inUse).not.toBe('');
  const rows = rowsOf(studyDocument(study, '2025-03-01').blocks);
  expect(rows.some((row) => row.includes(inUse) && /主结果|main result/.test(row))).toBe(true);
});
