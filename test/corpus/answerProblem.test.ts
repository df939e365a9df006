import { answerProblem } from './answerProblem';

const DOCUMENT = '{}';

describe('the answer to a workbook', () => {
  it.each([0, 3] as const)('is right with status %d and a document', (status) => {
    expect(answerProblem({ status, stdout: DOCUMENT, stderr: '' })).toBeNull();
  });

  it('is right when it refuses in one sentence', () => {
    expect(answerProblem({ status: 2, stdout: '', stderr: '文件是空的。\n' })).toBeNull();
  });

  it.each([
    ['a bug of ours', { status: 1, stdout: '', stderr: '内部错误。\n' }],
    ['a note beside a result', { status: 0, stdout: DOCUMENT, stderr: 'Warning: …\n' }],
    ['a result beside a refusal', { status: 2, stdout: DOCUMENT, stderr: '文件是空的。\n' }],
    ['a refusal without a word', { status: 2, stdout: '', stderr: '' }],
    ['two sentences on two lines', { status: 2, stdout: '', stderr: '坏了。\n坏了。\n' }],
    ['a type of error', { status: 2, stdout: '', stderr: '坏了（RangeError）。\n' }],
    ['a value that is none', { status: 2, stdout: '', stderr: '坏了（undefined）。\n' }],
  ] as const)('is wrong with %s', (_, result) => {
    expect(answerProblem(result)).not.toBeNull();
  });
});
