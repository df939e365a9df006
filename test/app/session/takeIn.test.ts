import { studySession, type StudySession } from '../../../src/app/session/studySession';
import { excelPort } from '../../support/excelPort';
import { gridOf } from '../../support/gridOf';
import { officePage, type OfficePage } from '../../support/officeInJsdom';
import { studyWork } from '../../support/studyWork';
import { typedWorkbook } from '../../support/typedWorkbook';
import { viewOfGrids } from '../../support/viewOfGrids';

jest.setTimeout(60_000);

const OTHER = {
  file: '因子 A&B.xlsx',
  bytes: typedWorkbook({
    台账: [
      ['名称', '碳排放因子', '单位', '数据来源'],
      ['钢', 2, 'kgCO2e/kg', '数据库'],
    ],
    说明: [['这里没有数据']],
  }),
};

let page: OfficePage;
let session: StudySession;

beforeEach(async () => {
  const ledger = gridOf('台账', [
    ['产品名称', '材料名称', '用量(kg)'],
    ['水泵', '钢', 5],
  ]);
  page = await officePage({ workbookName: 'ledger.xlsx', view: viewOfGrids([ledger]) });
  const port = excelPort(page);
  session = studySession({
    language: 'zh-CN',
    load: () => Promise.resolve(studyWork(port)),
    clock: {
      now: () => 0,
      today: () => '2025-01-10',
      later: () => () => undefined,
      pause: () => Promise.resolve(),
    },
    isAutomatic: false,
  });
  await session.scan();
});

afterEach(() => {
  page.close();
});

function sheets(): readonly unknown[] {
  const grids = session.get().assessment?.content.sheets ?? [];
  return grids.map(({ file, sheet, originSheet }) => [file, sheet, originSheet]);
}

describe('another file in the pane', () => {
  it('offers the sheets in which a study finds something, with what they hold', async () => {
    const found = await session.lookInto(OTHER);
    expect(found.ok && found.value.map(({ sheet, role }) => [sheet, role])).toEqual([
      ['台账', 'factors'],
    ]);
    expect(sheets()).toHaveLength(1);
  });

  it('that is no workbook is told as such', async () => {
    const found = await session.lookInto({ file: 'a.xlsx', bytes: new Uint8Array([1, 2, 3]) });
    expect(found.ok ? null : found.problem.code).toBe('not-a-workbook');
  });

  it('comes in as a copy that keeps file and sheet, and counts: 5 kg × 2 = 10', async () => {
    await session.takeIn(OTHER, ['台账']);
    const { problem, ending, assessment } = session.get();
    expect([problem, ending]).toEqual([null, 'scanned']);
    expect(sheets()).toEqual([
      ['ledger.xlsx', '台账', undefined],
      ['因子 A&B.xlsx', '台账 (2)', '台账'],
    ]);
    const [product] = assessment?.study.footprint.products ?? [];
    expect(product?.totalKgCo2e).toBe(10);
    expect(product?.items[0]?.activity.factor?.evidence?.at).toEqual({
      file: '因子 A&B.xlsx',
      sheet: '台账 (2)',
      cell: 'B2',
    });
  });

  it('makes results stale that were there before', async () => {
    await session.calculate();
    expect(session.get().standing).toBe('fresh');
    await session.takeIn(OTHER, ['台账']);
    expect(session.get().standing).toBe('stale');
    await session.refresh();
    expect([session.get().problem, session.get().standing]).toEqual([null, 'fresh']);
    expect(session.get().assessment?.study.footprint.products[0]?.totalKgCo2e).toBe(10);
  });
});
