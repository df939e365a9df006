import type { ClassId } from './classIds';

/** A form or treatment that a name tells beside its class, and the records that fit then. */
export interface FormRule {
  readonly class: ClassId;
  /** One word of every group must stand in the name. */
  readonly all: readonly RegExp[];
  /** Empty: the class may have records, this form has none. */
  readonly records: readonly string[];
  /** The class that the form makes of it, where it is another one. */
  readonly becomes?: ClassId;
}

const PIPE = /管|pipe|tube/;
const FLAT = /板|卷|带|轧材|片|箔|sheet|strip|coil|plate|foil/;

const steel = (records: readonly string[], ...all: readonly RegExp[]): FormRule => ({
  class: 'steel-carbon',
  all,
  records,
});

/** 低合金 and 非合金 are carbon steel here; 铝合金 and the like are no steel. */
const ALLOY = /(?<![低非铝铜镁钛锌镍锡])合金|(?<!low[- ]|non[- ]?)alloy/;

/** 氯化铝 and zinc oxide are salts and oxides of a metal, and none of it. */
const COMPOUND =
  /(?:氧化|硫酸|氯化|硝酸|碳酸|磷酸|醋酸|乙酸|硅酸|氟化|硫化|氮化|硬脂酸|氢氧化)(?:[亚二三]{0,2})[铝铜锌镍锡铅镁钛]|(?:hydr)?oxide|sul(?:f|ph)ate|chloride|nitrate|carbonate|phosphate|fluoride|stearate/;

const METALS: readonly ClassId[] = [
  ...(['aluminium-primary', 'copper', 'zinc', 'lead'] as const),
  ...(['tin', 'nickel', 'titanium', 'magnesium'] as const),
];

/** The first rule that fits counts. */
export const FORM_RULES: readonly FormRule[] = [
  // What is made of a material that is bought in bulk is no such material: 水泥砖, 水泥管, coal tar.
  {
    class: 'mineral',
    all: [
      /水泥(?:钉|砖|管|瓦|板|块|柱|杆|桩|袋|罐|枕|漆|预制|制品|构件)|石膏(?:板|线|砌块|制品)|gypsum board|plasterboard|cement (?:board|brick|block|pipe|tile|bag|paint)/,
    ],
    records: [],
  },
  { class: 'fuel', all: [/煤(?:灰|渣|矸|焦油|仓|斗|泥)|coal (?:tar|ash)/], records: [] },
  ...METALS.map((id): FormRule => ({
    class: id,
    all: [COMPOUND],
    records: [],
    becomes: 'chemical',
  })),
  // 屋顶光伏自发自用电 comes from no grid; 光伏组件车间用电 does.
  {
    class: 'electricity',
    all: [
      /光伏(?:发电|自发|自用|直供|绿电|电力|电站)|太阳能(?:发电|电力)|solar (?:power|electricity)|rooftop (?:pv|solar)/,
    ],
    records: ['electricity-footprint-*-pv'],
  },
  {
    class: 'electricity',
    all: [/风电(?!场|机|塔)|风力发电(?!机)|wind (?:power|electricity)/],
    records: ['electricity-footprint-*-wind'],
  },
  // 不锈工字钢, 合金槽钢: the form is the last word, and the steel stands before it.
  { class: 'steel-carbon', all: [/不锈|stainless/], records: [], becomes: 'steel-stainless' },
  { class: 'steel-carbon', all: [ALLOY], records: [], becomes: 'steel-alloy' },
  steel(['steel-pipe-cold-drawn'], PIPE, /冷拔|冷轧|cold[- ]drawn/),
  steel(['steel-pipe-seamless'], PIPE, /无缝|seamless/),
  steel(['steel-pipe-spiral'], PIPE, /螺旋/),
  steel(['steel-pipe-lsaw', 'steel-pipe-welded'], PIPE, /埋弧/),
  steel(['steel-pipe-welded'], PIPE, /焊|直缝|welded/),
  steel(['steel-pipe-welded', 'steel-pipe-seamless'], PIPE),
  steel(['steel-electrogalvanised'], FLAT, /电镀锌|electrogalvani/),
  steel(['steel-tinplate'], FLAT, /镀锡|tinplate/),
  steel(['steel-galvanised'], FLAT, /镀锌|galvani/),
  steel(['steel-galvanised', 'steel-electrogalvanised', 'steel-tinplate'], FLAT, /镀|涂层/),
  steel(['steel-pickled'], FLAT, /酸洗|pickled/),
  steel(['steel-cold-hard'], FLAT, /冷硬/),
  steel(['steel-cold-rolled'], FLAT, /冷轧|cold[- ]rolled/),
  steel(['steel-plate'], /中厚板|厚板|钢板|plate/),
  steel(['steel-strip-wide', 'steel-plate'], FLAT),
  {
    class: 'aluminium-primary',
    all: [/压铸|铸件|铸造铝合金|casting/],
    records: [],
    becomes: 'aluminium-cast',
  },
  {
    class: 'aluminium-wrought',
    all: [/压铸|铸件|铸造|casting/],
    records: [],
    becomes: 'aluminium-cast',
  },
  {
    class: 'aluminium-primary',
    all: [/板|片|带|卷|箔|型材|棒|条|杆|管|sheet|profile|foil/],
    records: ['aluminium-strip', 'aluminium-primary'],
    becomes: 'aluminium-wrought',
  },
  { class: 'plastic-pvc', all: [PIPE], records: ['pvc-pipe'] },
  { class: 'plastic-pe', all: [PIPE], records: ['pe-pipe'] },
  // Films are of low density; a name that says which one has its own record.
  { class: 'plastic-pe', all: [/膜|film/, /^(?!.*(?:高密度|hdpe))/], records: ['lldpe', 'ldpe'] },
  { class: 'plastic-pp', all: [PIPE, /无规|ppr|pp-r|random/], records: ['ppr-pipe'] },
  { class: 'plastic-ps', all: [/泡沫|可发性|foam|expand/], records: ['eps-board'] },
  { class: 'plastic-pu', all: [/硬泡|硬质|rigid/], records: ['pu-board'] },
  {
    class: 'glass-flat',
    all: [/瓶|容器|器皿|罐|杯|管|纤维|棉|bottle|jar|fib/],
    records: [],
    becomes: 'glass-other',
  },
  { class: 'mineral', all: [/混凝土|砼|concrete/, /c30/], records: ['concrete-c30'] },
  { class: 'mineral', all: [/混凝土|砼|concrete/, /c50/], records: ['concrete-c50'] },
];
