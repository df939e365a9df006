import { factorLines } from './factorLines';
import type { FactorsArguments } from './factorsArguments';
import { findFactors } from './findFactors';

/**
 * The factors command: searches the built-in library, or lists it.
 * @param asked arguments as parsed
 * @returns what goes to standard output
 */
export function factors(asked: FactorsArguments): string {
  const document = findFactors(asked);
  const text = asked.json
    ? JSON.stringify(document, null, 2)
    : factorLines(document, asked.language).join('\n');
  return `${text}\n`;
}
