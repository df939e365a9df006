import type { ClassId } from '../../factors/classes/classIds';
import { classify, type Classified } from '../../factors/classes/classify';
import { foldName, partsOf } from '../../factors/text/foldName';

/** Materials whose factors should be of one size: what is above them differs by tens of times. */
export const FAMILIES = [
  'ferrous',
  'stainless',
  'copper-alloy',
  'aluminium',
  'plastic',
  'rubber',
  'glass',
  'zinc',
  'titanium',
  'magnesium',
  'nickel',
] as const;

/** One of them. */
export type Family = (typeof FAMILIES)[number];

const FAMILY_OF: Partial<Readonly<Record<ClassId, Family>>> = {
  'steel-carbon': 'ferrous',
  'steel-alloy': 'ferrous',
  'steel-cast': 'ferrous',
  'iron-cast': 'ferrous',
  'ferrous-part': 'ferrous',
  bearing: 'ferrous',
  gear: 'ferrous',
  fastener: 'ferrous',
  'steel-stainless': 'stainless',
  copper: 'copper-alloy',
  brass: 'copper-alloy',
  bronze: 'copper-alloy',
  'aluminium-primary': 'aluminium',
  'aluminium-wrought': 'aluminium',
  'aluminium-cast': 'aluminium',
  plastic: 'plastic',
  'plastic-pvc': 'plastic',
  'plastic-pe': 'plastic',
  'plastic-pp': 'plastic',
  'plastic-ps': 'plastic',
  'plastic-pu': 'plastic',
  'plastic-engineering': 'plastic',
  rubber: 'rubber',
  'glass-flat': 'glass',
  zinc: 'zinc',
  titanium: 'titanium',
  magnesium: 'magnesium',
  nickel: 'nickel',
};

/** Things that are usually of iron or steel, though their name does not say it. */
const USUAL: ReadonlySet<ClassId> = new Set(['ferrous-part', 'bearing', 'gear', 'fastener']);
/** Worm wheels are as often of bronze. */
const EITHER = /^(?:蜗轮|蜗杆)$/;
/** Recycled material and work done to a material have factors of their own size. */
const OTHER_THINGS =
  /废|再生|回收|旧料|加工|热处理|表面处理|喷涂|电镀|切割|焊接|recycl|scrap|secondary|reclaim|process|treatment|machining|coating/;

/** How surely a name tells its material: by a grade, by a word, or because such things usually are. */
const SURENESS = { grade: 3, word: 2, usual: 1 } as const;

/** What a name says of its material. */
export interface Material {
  readonly family: Family;
  readonly class: ClassId;
  /** 3 by a grade, 2 by a word, 1 because such things usually are of it. */
  readonly sureness: number;
}

/**
 * The material that a name tells.
 * @param name as written
 * @returns null where it tells none, or something that is done to one
 */
export function materialOf(name: string): Material | null {
  const folded = foldName(name);
  if (OTHER_THINGS.test(partsOf(folded).main)) return null;
  const understood = classify(folded);
  const family = understood === null ? undefined : familyOf(understood.class);
  if (understood === null || family === undefined || EITHER.test(understood.told)) return null;
  return { family, class: understood.class, sureness: surenessOf(understood) };
}

/**
 * The family of a class.
 * @param id of the class
 */
export function familyOf(id: ClassId): Family | undefined {
  return FAMILY_OF[id];
}

function surenessOf({ class: id, by }: Classified): number {
  if (by === 'grade') return SURENESS.grade;
  return USUAL.has(id) ? SURENESS.usual : SURENESS.word;
}
