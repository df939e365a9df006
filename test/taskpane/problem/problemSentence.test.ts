import { ExcelProblem } from '../../../src/excel/excelProblem';
import { problemSentence } from '../../../src/taskpane/problem/problemSentence';

it('says which sheet is protected and what to do, in the language of the pane', () => {
  const problem = new ExcelProblem('protected-sheet', 'PCF 汇总', '');
  expect(problemSentence(problem, 'zh-CN')).toBe(
    '工作表“PCF 汇总”受保护，无法写入。请在“审阅”中撤销保护，然后重试。',
  );
  expect(problemSentence(problem, 'en-US')).toBe(
    'The sheet “PCF 汇总” is protected and cannot be written. Unprotect it under Review, then try again.',
  );
});

it('tells a fault of ours with its words', () => {
  expect(problemSentence(new Error('no such row'), 'en-US')).toContain('no such row');
});
