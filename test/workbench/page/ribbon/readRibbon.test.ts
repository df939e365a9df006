/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { readRibbon } from '../../../../src/workbench/page/ribbon/readRibbon';

const manifest = readFileSync('manifest.xml', 'utf8');

it('reads the group, its four buttons and what each does, in the default language of the manifest', () => {
  const { label, buttons } = readRibbon(manifest, 'zh-CN');
  expect(label).toBe('产品碳足迹');
  expect(buttons.map((button) => [button.label, button.action])).toEqual([
    ['碳足迹面板', { kind: 'pane' }],
    ['计算碳足迹', { kind: 'function', name: 'calculate' }],
    ['刷新结果', { kind: 'function', name: 'refresh' }],
    ['写报告', { kind: 'function', name: 'report' }],
  ]);
});

it('takes the overrides of another language, and pictures from the server it came from', () => {
  const [, calculate] = readRibbon(manifest, 'en-US').buttons;
  expect(calculate).toMatchObject({
    label: 'Calculate footprint',
    tip: { title: 'Calculate product carbon footprints' },
    icons: { 16: '/assets/icons/calculate-16.png', 80: '/assets/icons/calculate-80.png' },
  });
});

it('says which part of a manifest it does not understand', () => {
  const read = (text: string) => (): unknown => readRibbon(text, 'zh-CN');
  expect(read(manifest.replace('"ShowTaskpane"', '"Dance"'))).toThrow('an action Dance');
  expect(read(manifest.replace(' id="Group.Label"', ' id="Group"'))).toThrow('Group.Label');
  expect(read(manifest.replace(/<Group [^]*<\/Group>/, ''))).toThrow('no Group');
});
