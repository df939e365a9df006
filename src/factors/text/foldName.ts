const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63]/g;
const BRACKETS = /[()[\]{}<>【】〔〕「」『』《》]/g;
const IN_BRACKETS = /\(([^()]*)\)/g;

/**
 * One spelling for names that a reader takes as the same: width, case, dashes, runs of blanks.
 * @param name as found
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(/[【〔［]/g, '(')
    .replace(/[】〕］]/g, ')')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/**
 * The key under which two spellings of one name are equal: blanks, brackets, width and case aside.
 * @param folded a folded name
 */
export function keyOf(folded: string): string {
  return folded.replace(/\s/g, '').replace(BRACKETS, '');
}

/** A name without what stands in brackets, and what stands there. */
export interface NameParts {
  readonly main: string;
  readonly inside: string;
}

/**
 * Takes a folded name apart at its brackets.
 * @param folded a folded name
 */
export function partsOf(folded: string): NameParts {
  const inside = [...folded.matchAll(IN_BRACKETS)].map(([, text = '']) => text.trim()).join(' ');
  return { main: folded.replace(IN_BRACKETS, ' ').replace(/\s+/g, ' ').trim(), inside };
}
