import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { contentOf, written } from '../../support/openedWorkbook';
import { samplePlan } from '../../support/samplePlan';
import { FEATURES } from '../../support/fixtureFeatures';
import { partsOf } from '../../support/xlsxFile';
import type { Parts } from '../../support/fixtureFeatures';

const FIXTURE = new Uint8Array(readFileSync(join(__dirname, 'fixture.xlsx')));
/** Lists that name every sheet, look or part, and so must grow. */
const LISTS = [
  '[Content_Types].xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/workbook.xml',
];

function part(parts: Parts, name: string): string {
  return parts.get(name) ?? '';
}

describe('a customer’s workbook', () => {
  let before: Parts;
  let after: Parts;
  let bytes: Uint8Array;

  beforeAll(async () => {
    bytes = await written(FIXTURE, samplePlan());
    before = partsOf(FIXTURE);
    after = partsOf(bytes);
  });

  describe.each(Object.entries(FEATURES))('%s', (_, isThere) => {
    it('is in the workbook before, or this test proves nothing', () => {
      expect(isThere(before)).toBe(true);
    });

    it('is gone from an empty file, or this test proves nothing', () => {
      expect(isThere(new Map())).toBe(false);
    });

    it('is still there after our sheets, tables, charts and names were added', () => {
      expect(isThere(after)).toBe(true);
    });
  });

  it('keeps every part but four lists byte for byte', () => {
    const [old, now] = [unzipSync(FIXTURE), unzipSync(bytes)];
    const differing = Object.keys(old).filter((name) => {
      return now[name] === undefined || Buffer.compare(old[name] ?? now[name], now[name]) !== 0;
    });
    expect(differing.sort()).toEqual(LISTS);
  });

  it('gains a chart and a table of ours', () => {
    expect(part(after, 'xl/charts/chart2.xml')).toContain('各阶段');
    expect(part(after, 'xl/tables/table2.xml')).toContain('id="2" name="PCF_Stages"');
  });

  it('keeps its looks under the same numbers', () => {
    const list = (parts: Parts, name: string): string => {
      const xml = part(parts, 'xl/styles.xml');
      return new RegExp(`<${name} [^>]*>(.*)</${name}>`).exec(xml)?.[1] ?? '';
    };
    for (const name of ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs']) {
      expect(list(before, name)).not.toBe('');
      expect(list(after, name).startsWith(list(before, name))).toBe(true);
    }
  });

  it('reads the same, sheet by sheet', async () => {
    expect((await contentOf(bytes)).sheets).toEqual((await contentOf(FIXTURE)).sheets);
  });

  it('comes back as it was, but for the list of looks, when our sheets are removed again', async () => {
    const removed = partsOf(await written(bytes, { sheets: [], names: [] }));
    expect([...removed.keys()]).toEqual([...before.keys()]);
    const differing = [...before.keys()].filter((name) => removed.get(name) !== before.get(name));
    expect(differing).toEqual(['xl/styles.xml']);
  });
});
