import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { paneFrameTexts } from '../../src/texts/paneFrame/paneFrameTexts';
import { paneTexts } from '../../src/texts/pane/paneTexts';
import { textsFor } from '../../src/texts/textsFor';
import { fill } from '../../src/texts/fill';
import {
  addinReady,
  cellAt,
  openSample,
  openWorkbench,
  rowsOf,
  showSheet,
  typeInto,
} from './support/workbenchPage';
import type { ConnectedPage } from './support/workbenchPage';

interface Expected {
  readonly products: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The why.md of each case derives its figures by hand. */
const LEDGERS = [
  {
    name: 'three ledgers',
    case: 'jiuda-three-sheets',
    sample: /^(久大三张|Jiuda, three)/,
    sheet: '2024年原材料消耗情况表',
    before: '230kg',
    motor: [['C6', '330kg']],
  },
  {
    name: 'one sheet with subtotals',
    case: 'jiuda-combined-subtotals',
    sample: /^(久大一张|Jiuda, one)/,
    sheet: '产品物料能源汇总',
    before: 230,
    // The transport block repeats the mass.
    motor: [
      ['E7', '330'],
      ['E17', '330'],
    ],
  },
] as const;
const LANGUAGES = ['zh-CN', 'en-US'] as const;
const VARIANTS = LEDGERS.flatMap((ledger) =>
  LANGUAGES.map((language) => ({ ledger, language, title: `${ledger.name} in ${language}` })),
);
const HOIST = '阳极提升机';

describe.each(VARIANTS)('the main job on $title', ({ ledger, language }) => {
  const texts = paneTexts(language);
  const frameTexts = paneFrameTexts(language);
  const words = textsFor(language);
  const { products } = JSON.parse(
    readFileSync(join(__dirname, '..', 'cases', ledger.case, 'expected.json'), 'utf8'),
  ) as Expected;
  let bench: ConnectedPage;
  let frame: Frame;

  beforeAll(async () => {
    bench = await openWorkbench({ language });
    await openSample(bench, ledger.sample);
    frame = await addinReady(bench.page);
  });

  afterAll(async () => {
    await bench.close();
  });

  it('scans: figures and questions are there, and nothing is written', async () => {
    await press(frameTexts.scan);
    await frame.getByText(frameTexts.endings.scanned).waitFor();
    for (const [product, figures] of Object.entries(products)) {
      await frame
        .getByRole('region', { name: product })
        .getByText(shown(figures['total']))
        .waitFor();
    }
    await frame.getByRole('heading', { name: texts.questions }).waitFor();
    await frame.locator('[data-standing=absent]').waitFor();
  });

  it('calculates: every stage of every product in the sheets is the figure derived by hand', async () => {
    await press(frameTexts.calculate);
    await frame.getByText(frameTexts.endings.written).waitFor();
    await frame.locator('[data-standing=fresh]').waitFor();
    for (const [product, figures] of Object.entries(products)) {
      const found = await summaryOf(product);
      const { rawMaterial, transport, production, total } = figures;
      [rawMaterial, transport, production, total].forEach((figure, index) => {
        expect(found[index]).toBeCloseTo(figure ?? NaN, 4);
      });
    }
  });

  it('a figure leads to its cell', async () => {
    const hoist = frame.getByRole('region', { name: HOIST });
    await hoist.getByRole('button', { name: shown(products[HOIST]?.['rawMaterial']) }).click();
    await expectActive(words.sheets.rawMaterial);
  });

  it('230 kg of motor become 330 kg: 1682.245 more everywhere, and nothing is stale', async () => {
    await showSheet(bench, ledger.sheet);
    expect((await cellAt(bench, ledger.sheet, ledger.motor[0][0])).value).toBe(ledger.before);
    for (const [cell, mass] of ledger.motor) await typeInto(bench, cell, mass);
    await frame.getByText(texts.standingNotes.followed).waitFor();
    // 100 kg × 16.82 kgCO2/kg = 1682, and 0.1 t × 50 km × 0.049 kg/(t·km) = 0.245.
    const total = (products[HOIST]?.['total'] ?? NaN) + 1682.245;
    await frame.getByRole('region', { name: HOIST }).getByText(shown(total)).waitFor();
    expect((await summaryOf(HOIST))[3]).toBeCloseTo(total, 4);
    await press(frameTexts.refresh);
    await frame.getByText(frameTexts.endings.refreshed).waitFor();
    const checks = await rowsOf(bench, words.sheets.checks);
    const agreement = checks.find((row) => row[1] === HOIST && row[2] === words.headings.totals);
    expect(agreement?.[3]).toBeCloseTo(total, 4);
    expect(agreement?.[6]).toBe(words.states.agrees);
  });

  it('a question answered in the pane counts at once, and stands in the settings', async () => {
    const question = frame.getByRole('group').filter({ hasText: HOIST }).first();
    await question.getByRole('textbox').fill('4');
    await question.getByRole('button', { name: texts.answer }).click();
    await frame
      .getByText(fill(texts.coverage, { count: 4 }))
      .first()
      .waitFor();
    await frame.locator('[data-standing=fresh]').waitFor();
    const settings = await rowsOf(bench, words.sheets.settings);
    expect(settings.find((row) => row[2] === HOIST)?.[1]).toBe(4);
  });

  it('asked nothing of any machine but this one, and met no error', () => {
    expect(bench.strayRequests).toEqual([]);
    expect(bench.errors).toEqual([]);
  });

  async function press(name: string): Promise<void> {
    await frame.getByRole('button', { name, exact: true }).click();
  }

  /** Materials, transport, production and total, as the summary sheet has them. */
  async function summaryOf(product: string): Promise<readonly number[]> {
    const rows = await rowsOf(bench, words.sheets.summary);
    const row = rows.find((cells) => cells[1] === product) ?? [];
    return [2, 3, 4, 5].map((column) => Number(row[column]));
  }

  async function expectActive(sheet: string): Promise<void> {
    await bench.page.waitForFunction((name) => {
      const page = window as unknown as {
        workbench: { book(): { host: { context: { model: ModelOfPage } } } };
      };
      const { model } = page.workbench.book().host.context;
      return model.sheets().find(({ id }) => id === model.activeSheet())?.name === name;
    }, sheet);
  }
});

describe('what the pane says of a change that formulas cannot follow', () => {
  const texts = paneTexts('zh-CN');
  const frameTexts = paneFrameTexts('zh-CN');
  const sheet = LEDGERS[0].sheet;
  let bench: ConnectedPage;
  let frame: Frame;

  beforeAll(async () => {
    bench = await openWorkbench();
    await openSample(bench, LEDGERS[0].sample);
    frame = await addinReady(bench.page);
    await frame.getByRole('button', { name: frameTexts.calculate, exact: true }).click();
    await frame.getByText(frameTexts.endings.written).waitFor();
    await showSheet(bench, sheet);
  });

  afterAll(async () => {
    await bench.close();
  });

  it('names what was added, and mends it when the ledger is left alone', async () => {
    await typeInto(bench, 'B21', '螺栓');
    await frame.getByText(fill(texts.reasons['items-added'], { names: '螺栓' })).waitFor();
    await frame.getByText(frameTexts.endings.refreshed).waitFor();
    await frame.locator('[data-standing=fresh]').waitFor();
    const materials = await rowsOf(bench, textsFor('zh-CN').sheets.rawMaterial);
    expect(materials.some((row) => row.includes('螺栓'))).toBe(true);
  });

  it('waits for the button where it must not do so by itself', async () => {
    await frame.getByRole('switch', { name: texts.automatic }).click();
    await typeInto(bench, 'B22', '垫片');
    await frame.locator('[data-standing=stale]').waitFor();
    await frame.getByRole('button', { name: frameTexts.refresh, exact: true }).click();
    await frame.locator('[data-standing=fresh]').waitFor();
  });

  it('knows the results again after the page was loaded anew', async () => {
    await bench.page.getByRole('button', { name: /^主题/ }).click();
    await bench.page.getByRole('menuitemradio', { name: '深色', exact: true }).click();
    const again = await addinReady(bench.page);
    await again.locator('[data-standing=fresh]').waitFor();
  });
});

interface ModelOfPage {
  sheets(): readonly { readonly id: string; readonly name: string }[];
  activeSheet(): string;
}

function shown(kgCo2e: number | undefined): string {
  const three = { minimumFractionDigits: 3, maximumFractionDigits: 3 };
  return (kgCo2e ?? NaN).toLocaleString('en-US', three);
}
