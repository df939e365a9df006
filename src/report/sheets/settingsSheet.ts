import { BOUNDARIES } from '../../core/study/boundary';
import { GWP_SETS } from '../../core/gases/gwpTable';
import type { Question } from '../../core/study/question';
import { expectedAnswer } from '../../texts/expectedAnswer';
import { fill } from '../../texts/fill';
import { LANGUAGES } from '../../texts/language';
import { optionLabel, questionSentence } from '../../texts/sentences';
import type { PlannedChoice, SheetPlan } from '../../workbook/plan';
import type { ReportContext } from '../reportContext';
import {
  blockCells,
  filledTables,
  linkCell,
  rowCells,
  sheetHead,
  sheetPlan,
  textCell,
  type CellSpec,
} from '../sheetWriter';
import { columnChoices, columnRows } from './settingsColumns';
import { factChoices, factRows } from './settingsFacts';
import { keyCount, keyRows } from './settingsKeys';
import { isAboutCoverage, productRows } from './settingsProducts';
import { PRODUCT_COLUMNS, QUESTION_COLUMNS, settingsLayout } from './settingsLayout';

const LAST_COLUMN = PRODUCT_COLUMNS.code;
const LONGEST_LIST = 255;

/**
 * PCF 设置: method and study facts, products with their declared units, and the questions with their answers. It is
 * read again at the next calculation.
 * @param context the study
 */
export function settingsSheet(context: ReportContext): SheetPlan {
  const { texts, sheetNames, inventory } = context;
  const head = sheetHead(texts.titles.settings, texts.notes.settings, LAST_COLUMN);
  const words = texts.columns;
  const method = [...methodRows(context), ...factRows(context)];
  const asked = inventory.questions.filter((question) => !isAboutCoverage(question));
  const questions = [
    ...asked.map((question) => questionRow(context, question)),
    ...rememberedRows(context),
  ];
  const layout = settingsLayout(
    context.factList.length,
    inventory.products.length,
    questions.length,
    keyCount(context),
  );
  const columns = columnRows(context);
  const keys = keyRows(context);
  const methodHeaders = [words.setting, words.value, words.meaning, words.blocks, words.inUse];
  const questionHeaders = [
    words.id,
    words.answer,
    words.question,
    words.options,
    words.assumed,
    words.place,
  ];
  const productHeaders = [
    words.id,
    words.answer,
    words.product,
    words.coverage,
    words.unit,
    words.basis,
    words.code,
  ];
  const { keyId, group, basis, key, keySum, share } = texts.allocation.columns;
  const keyHeaders = [keyId, group, words.product, basis, key, keySum, share];
  const columnHeaders = [
    words.id,
    words.columnRole,
    words.header,
    words.why,
    words.takenFor,
    words.place,
  ];
  return sheetPlan({
    key: 'settings',
    name: sheetNames.settings,
    cells: [
      ...head.cells,
      ...blockCells(layout.method, [headerRow(methodHeaders), ...method]),
      ...rowCells(layout.products - 1, [textCell(texts.headings.products, 'heading')]),
      ...blockCells(layout.products, [headerRow(productHeaders), ...productRows(context)]),
      ...(keys.length === 0
        ? []
        : [
            ...rowCells(layout.keys - 1, [textCell(texts.allocation.heading, 'heading')]),
            ...blockCells(layout.keys, [headerRow(keyHeaders), ...keys]),
          ]),
      ...rowCells(layout.questions - 1, [textCell(texts.headings.questions, 'heading')]),
      ...blockCells(layout.questions, [headerRow(questionHeaders), ...questions]),
      ...rowCells(layout.columns - 1, [textCell(texts.headings.columns, 'heading')]),
      ...blockCells(layout.columns, [headerRow(columnHeaders), ...columns]),
    ],
    merges: head.merges,
    columnWidths: [30, 28, 44, 40, 28, 30, 8],
    tables: filledTables([
      table('PCF_Facts', layout.method, methodHeaders, method.length),
      table('PCF_Products', layout.products, productHeaders, inventory.products.length),
      table('PCF_Keys', layout.keys, keyHeaders, keys.length),
      table('PCF_Questions', layout.questions, questionHeaders, questions.length),
      table('PCF_Columns', layout.columns, columnHeaders, columns.length),
    ]),
    choices: [
      ...methodChoices(layout.method),
      ...factChoices(context),
      ...questionChoices(asked, layout.questions),
      ...columnChoices(context, layout.columns),
    ],
  });
}

function headerRow(headers: readonly string[]): readonly CellSpec[] {
  return headers.map((header) => textCell(header, 'header'));
}

function table(
  name: string,
  top: number,
  headers: readonly string[],
  rowCount: number,
): SheetPlan['tables'][number] {
  return {
    name,
    headers,
    area: { top, left: 0, bottom: top + rowCount, right: headers.length - 1 },
  };
}

function methodRows({ texts, footprint, language, typed }: ReportContext): readonly CellSpec[][] {
  const { settings, boundaries, states } = texts;
  const { gwp, boundary } = footprint.method;
  const meaning = fill(settings.boundaryMeaning, { boundary: boundaries[boundary] });
  return [
    [settings.gwp, typed.get('gwp') ?? gwp, settings.gwpMeaning, gwp] as const,
    [settings.boundary, typed.get('boundary') ?? boundary, meaning, boundary] as const,
    [
      settings.language,
      typed.get('language') ?? language,
      settings.languageMeaning,
      language,
    ] as const,
  ].map(([name, value, told, inUse]) => [
    textCell(name),
    textCell(value, 'input'),
    textCell(told),
    textCell(states.notApplicable),
    textCell(inUse),
  ]);
}

function methodChoices(top: number): readonly PlannedChoice[] {
  const lists: readonly (readonly string[])[] = [GWP_SETS, Object.keys(BOUNDARIES), LANGUAGES];
  return lists.map((values, index) => ({
    area: { top: top + 1 + index, bottom: top + 1 + index, left: 1, right: 1 },
    values,
  }));
}

/** What a name means is remembered while the ledger lacks the name: next month it may be back. */
const PAIR = /^(?:name-near-match|missing-factor):/;

function rememberedRows({ texts, typed, inventory }: ReportContext): readonly CellSpec[][] {
  const asked = new Set(inventory.questions.map(({ id }) => id));
  const kept = [...typed].filter(([id]) => PAIR.test(id) && !asked.has(id));
  const { notApplicable } = texts.states;
  return kept.map(([id, answer]) => [
    textCell(id),
    textCell(answer, 'input'),
    textCell(texts.settings.remembered),
    textCell(notApplicable),
    textCell(notApplicable),
    textCell(notApplicable),
  ]);
}

function questionRow(
  { texts, typed }: ReportContext,
  question: Question,
): readonly (CellSpec | null)[] {
  const options = question.options.map((option) => optionLabel(option, texts)).join(' | ');
  const { at } = question;
  return [
    textCell(question.id),
    textCell(question.answer ?? typed.get(question.id) ?? '', 'input'),
    textCell(questionSentence(question, texts)),
    textCell(optionsShown(question, options, texts)),
    textCell(question.assumed ?? texts.states.missing),
    at === null
      ? textCell(texts.states.notApplicable)
      : linkCell(at.sheet, at.cell, `${at.sheet}!${at.cell}`),
  ];
}

/** Values of a table are proposals: any number is an answer. */
function optionsShown(question: Question, options: string, texts: ReportContext['texts']): string {
  if (question.kind === 'choice') return options;
  const expected = expectedAnswer(question, texts);
  return options === '' || question.kind === 'text' ? expected : `${expected}: ${options}`;
}

/** A drop-down for every choice; Excel takes no list of more than 255 characters, nor commas in it. */
function questionChoices(asked: readonly Question[], top: number): readonly PlannedChoice[] {
  return asked.flatMap((question, index) => {
    const values = question.options.map(({ key }) => key);
    const isShort = values.join(',').length <= LONGEST_LIST;
    if (question.kind !== 'choice' || !isShort || values.some((key) => key.includes(',')))
      return [];
    const row = top + 1 + index;
    const column = QUESTION_COLUMNS.answer;
    return [{ area: { top: row, bottom: row, left: column, right: column }, values }];
  });
}
