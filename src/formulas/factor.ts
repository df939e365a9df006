import { failed, succeeded, type Outcome } from '../core/outcome';
import { factorFinder, type FactorFinder } from '../ledger/inventory/factors/factorFinder';
import type { NamedFactor } from '../ledger/inventory/factors/factorsOf';
import type { FactorRow } from '../ledger/ledger';
import { foldWord } from '../ledger/text/fold';
import { nameKey } from '../ledger/text/nameKey';
import { isPlaceholder } from '../ledger/values/parseAmount';
import { parseFactorUnit } from '../ledger/values/parseFactorUnit';
import {
  isWordless,
  shownText,
  type Answer,
  type Answers,
  type CellArgument,
  type Cells,
} from './cells';
import { cellwise } from './cellwise';
import { errorAmong } from './figures/errorAmong';
import type { FactorField, FormulaProblem } from './formulaProblem';
import type { BuiltInLibrary } from './library/builtInLibrary';
import { factorField } from './table/factorFields';
import { factorTable, type FactorTable } from './table/factorTable';
import { FIELD_NAMES } from './table/fieldNames';

/**
 * The factor of a name, out of a range with a table of factors. Only a sure match counts: the same
 * name, or another word for the same energy carrier; a near miss is told, never taken.
 * @param name of materials, energy carriers or modes of transport
 * @param table the range
 * @param field value, unit, source, year or region; the value when left out
 */
export function factor(name: Cells, table: Cells, field: CellArgument): Answers {
  const read = factorTable(table);
  return read.ok
    ? lookedUp(name, field, searchIn(read.value))
    : lookedUp(name, field, () => failed(read.problem));
}

/**
 * The factor of a name, out of the built-in library. Only the same name is sure.
 * @param name of materials, energy carriers or modes of transport
 * @param library the built-in one
 * @param field value, unit, source, year or region; the value when left out
 */
export function factorOfLibrary(
  name: Cells,
  library: BuiltInLibrary,
  field: CellArgument,
): Answers {
  return lookedUp(name, field, (one, wanted) => library.look(one, wanted));
}

function lookedUp(name: Cells, field: CellArgument, search: Search): Answers {
  const wanted = fieldIn(field);
  return cellwise([name], (one = null) => {
    const error = errorAmong(one, field);
    if (error !== null) return failed(error);
    const found = shownText(one);
    if (isWordless(one) || isPlaceholder(found)) return failed({ code: 'missing-name', name: '' });
    return wanted.ok ? search(found, wanted.value) : wanted;
  });
}

function fieldIn(cell: CellArgument): Outcome<FactorField, FormulaProblem> {
  if (isWordless(cell)) return succeeded('value');
  const found = shownText(cell);
  const word = foldWord(found);
  const field = Object.hasOwn(FIELD_NAMES, word) ? FIELD_NAMES[word] : undefined;
  return field === undefined ? failed({ code: 'unknown-field', found }) : succeeded(field);
}

type Search = (name: string, field: FactorField) => Answer;

function searchIn({ rows }: FactorTable): Search {
  const finder = factorFinder(rows.flatMap(namedFactor));
  return (name, field) => {
    const match = found(finder, rows, name);
    return match.ok ? fieldOf(match.value, name, field) : match;
  };
}

function found(
  finder: FactorFinder,
  rows: readonly FactorRow[],
  name: string,
): Outcome<NamedFactor, FormulaProblem> {
  const match = finder.find(name, null);
  switch (match.kind) {
    case 'sure':
      return succeeded(match.factor);
    case 'several':
      return failed({ code: 'several-in-table', name, found: values(match.factors) });
    case 'near':
    case 'none': {
      const empty = rowWithoutValue(rows, name);
      if (empty !== null) return failed(empty);
      return match.kind === 'none'
        ? failed({ code: 'not-in-table', name })
        : failed({ code: 'near-in-table', name, found: names(match.factors) });
    }
  }
}

function values(factors: readonly NamedFactor[]): string {
  return factors
    .map(({ factor: { value, unitText } }) => `${String(value)} ${unitText}`.trim())
    .join(', ');
}

function names(factors: readonly NamedFactor[]): string {
  return [...new Set(factors.map((each) => each.names.join(' ')))].join(', ');
}

/** The table knows the name, but its value is an error or is missing. */
function rowWithoutValue(rows: readonly FactorRow[], name: string): FormulaProblem | null {
  const row = rows.find(
    (each) =>
      each.value.kind !== 'figure' && nameKey(each.names.at(-1)?.text ?? '') === nameKey(name),
  );
  if (row === undefined || row.value.kind === 'figure') return null;
  return row.value.kind === 'error'
    ? { code: 'cell-error', error: row.value.found }
    : { code: 'no-value-in-table', name };
}

function fieldOf({ factor, row }: NamedFactor, name: string, field: FactorField): Answer {
  if (factor.unitText !== '' && parseFactorUnit(factor.unitText) === null) {
    return failed({ code: 'factor-unit', found: factor.unitText, example: 'kgCO2e/kg' });
  }
  if (field === 'value') return succeeded(factor.value);
  const said = factorField(row, field);
  return said === null ? failed({ code: 'no-field', name, field }) : succeeded(said);
}

/**
 * A row as the ledger's finder takes it. Names are looked up without regard to the dimension, so
 * that the unit of a row that has none plays no part.
 */
function namedFactor(row: FactorRow): readonly NamedFactor[] {
  if (row.value.kind !== 'figure' || row.names.length === 0) return [];
  const { figure } = row.value;
  const unit = figure.unitText === null ? null : parseFactorUnit(figure.unitText);
  const [per] = unit?.per ?? [];
  const factor = {
    id: figure.evidence.at.cell,
    name: row.names.at(-1)?.text ?? '',
    value: figure.evidence.value,
    massUnit: unit?.massUnit ?? 'kg',
    per: per?.unit ?? 'kg',
    perAmount: per?.multiplier ?? 1,
    gas: unit?.gas ?? 'unstated',
    unitText: figure.unitText ?? '',
    source: row.source?.text ?? null,
    evidence: figure.evidence,
    witnesses: [],
  } as const;
  return [{ factor, names: row.names.map(({ text }) => text), row }];
}
