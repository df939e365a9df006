import { readWorkbookView } from '../../../xlsx/view/readWorkbookView';
import type { PageTexts } from '../texts/zhCN';
import type { OpenedFile } from './book';
import type { OpenRequest, PageProblem, Sample } from './state';

/** A file to show, or why there is none. */
export type ReadFile =
  | { readonly ok: true; readonly file: OpenedFile }
  | { readonly ok: false; readonly problem: PageProblem };

const SAMPLE_FILES: Readonly<Record<Sample, string>> = {
  jiuda: 'jiuda-three-ledgers.xlsx',
  jiudaCombined: 'jiuda-combined-subtotals.xlsx',
  yunling: 'yunling-pumps-invented.xlsx',
  empty: 'empty-workbook.xlsx',
};

/**
 * Reads what a person asked to open.
 * @param request a file of theirs, or a sample of the server's
 * @param texts of the page; a new workbook has its name in them
 */
export async function readRequest(request: OpenRequest, texts: PageTexts): Promise<ReadFile> {
  if (request.kind === 'file') return readFile(request.file);
  const stored = SAMPLE_FILES[request.sample];
  const name = request.sample === 'empty' ? texts.emptyFileName : stored;
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    const response = await fetch(`/samples/${stored}`);
    if (!response.ok) return sampleProblem(`${String(response.status)} ${stored}`);
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    return sampleProblem(String(error));
  }
  return viewed(name, bytes);
}

function sampleProblem(detail: string): ReadFile {
  return { ok: false, problem: { kind: 'sample', detail } };
}

async function readFile(file: File): Promise<ReadFile> {
  try {
    return viewed(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    // A folder dropped on the page, or a file that is gone: the browser cannot read it.
    if (!(error instanceof DOMException)) throw error;
    const problem = { code: 'unreadable', file: file.name, detail: error.name } as const;
    return { ok: false, problem: { kind: 'file', problem } };
  }
}

function viewed(name: string, bytes: Uint8Array<ArrayBuffer>): ReadFile {
  const view = readWorkbookView(bytes, name);
  if (!view.ok) return { ok: false, problem: { kind: 'file', problem: view.problem } };
  return { ok: true, file: { name, bytes, view: view.value } };
}
