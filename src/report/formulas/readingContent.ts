import { assertNever } from '../../core/assertNever';
import type { Evidence } from '../../core/study/evidence';
import type { PlannedContent } from '../../workbook/plan';
import { formulaText } from './formulaText';
import { ledgerReference } from './ledgerReference';

/**
 * How a ledger number stands in a sheet of ours: a number cell is referred to; of number + unit
 * exactly that unit is taken away, so that another unit gives #VALUE! and not a wrong figure;
 * anything harder is a constant, guarded by `readingGuards`.
 *
 * NUMBERVALUE with a point for decimals and a space for groups, not VALUE: it does not depend on
 * the machine's number settings and reads no dates into texts.
 * @param evidence the number and how it was read
 */
export function readingContent(evidence: Evidence): PlannedContent {
  const { reading, value, at } = evidence;
  const reference = ledgerReference(at);
  switch (reading.kind) {
    case 'number':
      return { kind: 'formula', formula: reference, value };
    case 'number-and-unit':
      return { kind: 'formula', formula: numberFormula(reference, reading.unitText), value };
    case 'interpreted':
      return { kind: 'number', value };
    default:
      return assertNever(reading);
  }
}

/** NUMBERVALUE makes a zero of blanks and line breaks too: a zero must be written as one. */
function zeroIsWritten(number: string, reference: string): string {
  return `IFERROR(OR(${number}<>0,ISNUMBER(FIND("0",${reference}))),TRUE)`;
}

function numberFormula(reference: string, unitText: string): string {
  if (unitText === '') return `NUMBERVALUE(${reference},"."," ")`;
  const unit = formulaText(unitText);
  const length = String(unitText.length);
  return `NUMBERVALUE(REPLACE(${reference},FIND(${unit},${reference}),${length},""),"."," ")`;
}

/**
 * Conditions without which the number must not be used: a blank cell would count as 0, a constant
 * holds only while its text is unchanged.
 * @param evidence the number and how it was read
 */
export function readingGuards(evidence: Evidence): readonly string[] {
  const { reading, at, found } = evidence;
  const reference = ledgerReference(at);
  switch (reading.kind) {
    case 'number':
      return [`ISNUMBER(${reference})`];
    case 'number-and-unit':
      return [
        `LEN(TRIM(${reference}))>${String(reading.unitText.length)}`,
        noOtherPercent(reference, reading.unitText),
        zeroIsWritten(numberFormula(reference, reading.unitText), reference),
      ];
    case 'interpreted':
      return [`EXACT(${reference},${formulaText(found)})`];
    default:
      return assertNever(reading);
  }
}

/** NUMBERVALUE divides by 100 for every %: but for the unit itself there must be none. */
function noOtherPercent(reference: string, unitText: string): string {
  if (!unitText.includes('%')) return `ISERROR(FIND("%",${reference}))`;
  return `LEN(SUBSTITUTE(${reference},"%",""))=LEN(${reference})-1`;
}
