/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRoot, type Root } from 'react-dom/client';
import { webLightTheme } from '@fluentui/react-components';
import { studySession, type StudySession } from '../../src/app/session/studySession';
import { Pane } from '../../src/taskpane/Pane';
import { fill } from '../../src/texts/fill';
import { paneFrameTexts } from '../../src/texts/paneFrame/paneFrameTexts';
import { paneTexts } from '../../src/texts/pane/paneTexts';
import type { CellContent, Grid } from '../../src/workbook/grid';
import { gridOf } from '../support/gridOf';
import { memoryWorkbook, type MemoryWorkbook } from '../support/memoryWorkbook';
import { opened } from '../support/openedWorkbook';
import { studyWork } from '../support/studyWork';

const CASE = join(__dirname, '..', 'cases', 'jiuda-three-sheets', 'ledger.xlsx');
const texts = paneTexts('zh-CN');

let root: Root;
let workbook: MemoryWorkbook;
let session: StudySession;

afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

it('blocks a button while work goes on, without taking the focus from it', async () => {
  await show(await jiuda());
  const scan = button(paneFrameTexts('zh-CN').scan);
  let seen: readonly unknown[] = [];
  workbook.during.read = () => {
    seen = [scan.getAttribute('aria-disabled'), scan.disabled];
  };
  scan.click();
  await idle();
  // A browser takes the focus from a button that is disabled; jsdom does not.
  expect(seen).toEqual(['true', false]);
});

it('keeps a question in its place when it is answered, and its choices in reach', async () => {
  await show(await jiuda());
  await session.scan();
  await idle();
  const before = questions();
  const field = document.querySelector<HTMLInputElement>('fieldset input[inputmode=decimal]');
  const card = field?.closest('fieldset');
  expect(card?.textContent).toContain('暂按 1 计算');
  let wasBlocked = true;
  workbook.during.read = () => {
    wasBlocked = document.querySelector('input[type=radio]:disabled') !== null;
  };
  await session.answer('unit-of-analysis:阳极提升机', '4');
  await idle();
  expect(card?.textContent).toContain(texts.answered);
  expect([questions(), wasBlocked]).toEqual([before, false]);
});

it('names the stage of every figure to those who cannot see the table', async () => {
  await show(await jiuda());
  await session.scan();
  await idle();
  const hoist = document.querySelector('section[aria-label="阳极提升机"]');
  const rows = [...(hoist?.querySelectorAll('tbody th[scope=row]') ?? [])];
  expect(rows.map(({ textContent }) => textContent)).toEqual(['原材料', '运输', '生产', '合计']);
});

it('shows each gas of a product, and how many items rest on CO2 alone', async () => {
  await show([
    gridOf('生产', [
      ['名称', '泄漏量', '单位', '因子', '因子单位'],
      ['R-410A', 2, 'kg', null, null],
      ['电', 100, 'kWh', 0.5, 'kgCO2/kWh'],
    ]),
  ]);
  await session.scan();
  await idle();
  const { textContent } = document.body;
  // 1 kg of HFC-32 at 771, 1 kg of HFC-125 at 3740, 100 kWh × 0.5
  expect(textContent).toContain('HFC-32 771.000');
  expect(textContent).toContain('HFC-125 3,740.000');
  expect(textContent).toContain('CO2 50.000');
  expect(textContent).toContain('1 项的因子仅含 CO2');
});

it('shows 200 products, each with its figures', async () => {
  const rows = Array.from({ length: 200 }, (_, index): CellContent[] => {
    return [`产品${String(index + 1)}`, '钢', index + 1, 2];
  });
  await show([gridOf('物料', [['产品', '物料', '用量(kg)', '因子(kgCO2e/kg)'], ...rows])]);
  await session.scan();
  await idle();
  const last = document.querySelector('section[aria-label="产品200"]');
  // 200 kg × 2 kgCO2e/kg = 400 kgCO2e.
  expect(last?.textContent).toContain('400.000');
});

it('shows what a tenth of each factor does: of 1740 kg × 15.6 = 27144 kg it is 2714.4', async () => {
  await show(await jiuda());
  await session.scan();
  await idle();
  const text = document.body.textContent;
  expect(text).toContain('±2,714.400');
  expect(text).toContain('用量数据：初级 100.0%');
  expect(text).toContain('未填写取舍规则');
});

it('counts the pictures of a report while it is made, on the button, and tells the file', async () => {
  await show(await jiuda());
  await session.scan();
  await idle();
  const write = button(texts.report);
  const seen = new Set<string | null>();
  const watching = new MutationObserver(() => seen.add(write.textContent));
  watching.observe(write, { subtree: true, childList: true, characterData: true });
  write.click();
  await idle();
  watching.disconnect();
  expect([...seen]).toEqual([
    texts.reportWriting,
    fill(texts.reportDrawing, { number: 1, of: 2 }),
    fill(texts.reportDrawing, { number: 2, of: 2 }),
    texts.report,
  ]);
  expect(document.body.textContent).toContain('报告“2025-01-10 2.docx”已交给浏览器下载');
  expect(document.body.textContent).not.toContain('空框');
});

it('names the characters for which boxes are drawn in a report', async () => {
  await show(await jiuda(), ['𰻝', '𲎯']);
  await session.scan();
  await session.report();
  await idle();
  expect(document.body.textContent).toContain('图中画作空框：𰻝、𲎯。');
});

async function jiuda(): Promise<readonly Grid[]> {
  return (await (await opened(new Uint8Array(readFileSync(CASE)))).port.read()).sheets;
}

async function show(sheets: readonly Grid[], missing: readonly string[] = []): Promise<void> {
  workbook = memoryWorkbook(sheets);
  session = studySession({
    language: 'zh-CN',
    load: () => Promise.resolve(studyWork(workbook.port, missing)),
    clock: {
      now: () => 0,
      today: () => '2025-01-10',
      later: () => () => undefined,
      pause: () => new Promise((resolve) => setTimeout(resolve, 20)),
    },
    isAutomatic: true,
  });
  const place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  root.render(<Pane session={session} language="zh-CN" theme={webLightTheme} />);
  await idle();
}

/** What was begun is over and drawn. */
async function idle(): Promise<void> {
  for (let calm = 0; calm < 5; calm = session.get().task === null ? calm + 1 : 0) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
  if (found === undefined) throw new Error(`There is no button ${name}.`);
  return found;
}

function questions(): readonly (string | null)[] {
  return [...document.querySelectorAll('legend')].map((legend) => legend.textContent);
}
