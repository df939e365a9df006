/** How a number's comma may be read: as a sign between groups of digits, or as the decimal sign. */
export type CommaMeaning = 'groups' | 'decimals';

/** A number without unit, with every way to read its separators. */
export interface Numeral {
  /** In digits with a point for decimals, most likely first; two where a comma can be either. */
  readonly readings: readonly { readonly digits: string; readonly comma: CommaMeaning | null }[];
  /** What the number proves about the commas of its writer; null where it proves nothing. */
  readonly proves: CommaMeaning | null;
  /** Whether its separators are anything but a decimal point. */
  readonly isGrouped: boolean;
}

interface Form {
  readonly shape: RegExp;
  readonly read: (text: string) => Numeral;
}

const FORMS: readonly Form[] = [
  { shape: /^[0-9]*\.[0-9]+$/, read: plain },
  { shape: /^[1-9][0-9]{0,2}(?:,[0-9]{3}){2,}(?:\.[0-9]+)?$/, read: commaGroups },
  { shape: /^[1-9][0-9]{0,2},[0-9]{3}\.[0-9]+$/, read: commaGroups },
  // 12,45,000: lakh and crore, as India groups.
  { shape: /^[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?$/, read: commaGroups },
  { shape: /^[1-9][0-9]{0,2},[0-9]{3}$/, read: eitherComma },
  { shape: /^[1-9][0-9]{0,2}(?:\.[0-9]{3})+,[0-9]+$/, read: pointGroups },
  { shape: /^[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,}$/, read: pointGroups },
  { shape: /^0,[0-9]+$/, read: zeroComma },
  { shape: /^[0-9]+,[0-9]+$/, read: decimalComma },
  { shape: /^[1-9][0-9]{0,2}(?:[' ][0-9]{3})+(?:\.[0-9]+)?$/, read: otherGroups },
  { shape: /^[1-9][0-9]{0,2}(?:[' ][0-9]{3})+,[0-9]+$/, read: otherGroupsWithComma },
];

/**
 * Reads a number without sign and unit: 1740, 1,234.5, 12,45,000, 1.234,56, 1'234, 1 234, 12,5. 1,234 can be
 * read in two ways, and 12,5 may be a slip for 125.
 * @param text folded
 * @returns null when it is no such number
 */
export function parseNumeral(text: string): Numeral | null {
  if (/^[0-9]+$/.test(text)) return whole(text);
  return FORMS.find(({ shape }) => shape.test(text))?.read(text) ?? null;
}

function whole(text: string): Numeral {
  return { readings: [{ digits: text, comma: null }], proves: null, isGrouped: false };
}

function plain(text: string): Numeral {
  // 1.234 proves nothing: with groups of points it would look the same. 12.5 does.
  const decimals = text.split('.')[1];
  const isProof = decimals !== undefined && decimals.length !== 3;
  const couldBeGroups = /^[1-9][0-9]{0,2}\.[0-9]{3}$/.test(text);
  const own = { digits: text, comma: 'groups' } as const;
  const grouped = { digits: text.replace('.', ''), comma: 'decimals' } as const;
  if (couldBeGroups) return { readings: [own, grouped], proves: null, isGrouped: false };
  return {
    readings: [{ ...own, comma: null }],
    proves: isProof ? 'groups' : null,
    isGrouped: false,
  };
}

function commaGroups(text: string): Numeral {
  return sure(text.replaceAll(',', ''), 'groups');
}

function pointGroups(text: string): Numeral {
  return sure(text.replaceAll('.', '').replace(',', '.'), 'decimals');
}

function otherGroups(text: string): Numeral {
  return sure(text.replace(/[' ]/g, ''), text.includes('.') ? 'groups' : null);
}

function otherGroupsWithComma(text: string): Numeral {
  return sure(text.replace(/[' ]/g, '').replace(',', '.'), 'decimals');
}

function zeroComma(text: string): Numeral {
  return sure(text.replace(',', '.'), 'decimals');
}

function sure(digits: string, proves: CommaMeaning | null): Numeral {
  return { readings: [{ digits, comma: null }], proves, isGrouped: true };
}

function eitherComma(text: string): Numeral {
  return {
    readings: [
      { digits: text.replace(',', ''), comma: 'groups' },
      { digits: text.replace(',', '.'), comma: 'decimals' },
    ],
    proves: null,
    isGrouped: true,
  };
}

function decimalComma(text: string): Numeral {
  return {
    readings: [
      { digits: text.replace(',', '.'), comma: 'decimals' },
      { digits: text.replace(',', ''), comma: 'groups' },
    ],
    proves: 'decimals',
    isGrouped: true,
  };
}
