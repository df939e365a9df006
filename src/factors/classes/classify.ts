import { partsOf } from '../text/foldName';
import type { ClassId } from './classIds';
import { CLASS_RECORDS } from './classRecords';
import { FORM_RULES } from './formRules';
import { GRADE_RULES, type GradeRule } from './gradeRules';
import { lastWord, type LastWord } from './wordTable';

/** What a name says it is. */
export interface Classified {
  readonly class: ClassId;
  /** Records that fit, best first, with * for anything; empty where none is known. */
  readonly records: readonly string[];
  /** A grade, a word that tells more than the class, or the class alone. */
  readonly by: 'grade' | 'word' | 'class';
  /** The words or the grade that said so. */
  readonly told: string;
}

/** What is bought finished: the grade of one part says nothing of the whole. */
const FINISHED: ReadonlySet<ClassId> = new Set([
  ...(['motor', 'bearing', 'fastener', 'cable', 'electronics', 'battery'] as const),
  ...(['machine', 'vehicle', 'paint', 'lubricant', 'adhesive', 'welding'] as const),
]);

/** 电力平均二氧化碳排放因子 is a figure of electricity, and no carbon dioxide. */
const FIGURE = /(?<=.)(?:平均)?(?:二氧化碳|温室气体|co2|碳)?(?:排放|足迹)(?:因子|系数|强度)$/;

/**
 * The class of a thing by its grade or its words, and the records that fit. Class and record are
 * two questions: bronze is a class, and there is no record for it.
 * @param folded a folded name
 * @returns null where nothing is recognised
 */
export function classify(folded: string): Classified | null {
  const { main, inside } = partsOf(folded.replace(FIGURE, ''));
  const word = lastWord(main) ?? lastWord(inside);
  if (word !== null && !isClassed(word)) return null;
  if (word?.isAtEnd === true && FINISHED.has(word.class)) return byWord(word, folded);
  const grade = /[0-9]/.test(folded) || /[a-z]{4}/.test(folded) ? gradeIn(folded) : null;
  if (grade !== null && !(grade.rule.isWeak === true && isOther(word))) {
    return byGrade(grade, word, folded);
  }
  return word === null ? null : byWord(word, folded);
}

type ClassedWord = LastWord & { readonly class: ClassId };

function isClassed(word: LastWord): word is ClassedWord {
  return word.class !== null;
}

interface FoundGrade {
  readonly rule: GradeRule;
  readonly text: string;
}

function gradeIn(folded: string): FoundGrade | null {
  for (const rule of GRADE_RULES) {
    const [text] = rule.pattern.exec(folded) ?? [];
    if (text !== undefined) return { rule, text };
  }
  return null;
}

/** 20# is a grade of steel, and the size of many other things. */
function isOther(word: ClassedWord | null): boolean {
  return word !== null && word.class !== 'steel-carbon' && word.class !== 'gear';
}

function byGrade({ rule, text }: FoundGrade, word: ClassedWord | null, folded: string): Classified {
  const told = text.toUpperCase();
  if (rule.records !== undefined) {
    return { class: rule.class, records: rule.records, by: 'grade', told };
  }
  const form = formOf(rule.class, folded);
  const ofWord = word?.class === rule.class ? word.records : null;
  const records = form?.records ?? ofWord ?? CLASS_RECORDS[rule.class] ?? [];
  return { class: form?.becomes ?? rule.class, records, by: 'grade', told };
}

function byWord({ word, class: id, records }: ClassedWord, folded: string): Classified {
  const form = records?.length === 0 ? undefined : formOf(id, folded);
  const exact = form?.records ?? records;
  return {
    class: form?.becomes ?? id,
    records: exact ?? CLASS_RECORDS[id] ?? [],
    by: exact === null ? 'class' : 'word',
    told: word,
  };
}

function formOf(id: ClassId, folded: string): (typeof FORM_RULES)[number] | undefined {
  return FORM_RULES.find(
    (rule) => rule.class === id && rule.all.every((pattern) => pattern.test(folded)),
  );
}
