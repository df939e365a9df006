import type { AmountReading } from '../ledger';
import type { FigureReading } from './readFigure';

/**
 * What was used for each unit of an item, times the item's own amount: 0.5 kWh/kg of 100 kg.
 * @param each the figure for each unit
 * @param item the row's amount of the item
 * @param per the unit that it is for, kg of kWh/kg
 * @returns nothing known where the item's amount is not one cell: it is missing, and never left out
 */
export function usedForItem(
  each: AmountReading | null,
  item: AmountReading | null,
  per: string,
): AmountReading | null {
  if (each === null) return null;
  const [reading, ...others] = each.parts;
  const [amount, ...further] = item?.parts ?? [];
  const isOne = others.length === 0 && further.length === 0 && item?.operation === 'sum';
  const known = isOne && amount !== undefined ? amount : blankAt(reading);
  const own = withoutPer(reading, per);
  return {
    operation: 'product',
    parts: [own, known],
    stated: [],
    multiplied: {
      parts: [
        { role: 'each', reading: own },
        { role: 'item', reading: known, per },
      ],
    },
  };
}

/** kWh/kg → kWh: what it is for is the other number. */
function withoutPer(reading: FigureReading, per: string): FigureReading {
  if (reading.kind !== 'figure') return reading;
  const { figure } = reading;
  const text = figure.unitText;
  if (!text?.toLowerCase().endsWith(per.toLowerCase())) return reading;
  const unitText = text.slice(0, -per.length).replace(/ ?(?:\/| per ) ?$/i, '');
  return unitText === '' ? reading : { ...reading, figure: { ...figure, unitText } };
}

function blankAt(reading: FigureReading): FigureReading {
  const at = reading.kind === 'figure' ? reading.figure.evidence.at : reading.at;
  return { kind: 'blank', at, found: '' };
}
