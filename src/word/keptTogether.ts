/** A blank between a number and its unit or percent sign, at which no line may end; the number may be a run of its own before. */
const BEFORE_UNIT =
  /(?<=\d|^) (?=(?:%|kgCO2e?|kg|g|t·km|t|km|kWh|MWh|GJ|MJ|m³|m²|L|h)(?![\p{L}\d]))/gu;

/**
 * A text of which no line ends between a number and its unit: 98.24 % and 1,500 km stay together.
 * @param text of the report
 */
export function keptTogether(text: string): string {
  return text.replace(BEFORE_UNIT, '\u00A0');
}
