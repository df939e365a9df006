/** Ends and tails of titles that say nothing of what they are about. */
const TAILS_ZH =
  '(?:产生|处理|处置|回收|清运|排放|填埋|焚烧|转移|利用|外售|出售|委外|统计|台账|明细|清单|记录|数据|汇总|情况|报表|登记|管理|量|表|单|帐|账|类|阶段|排放|因子|系数|及|与|和|的|[\\d年月()（）_ -])*$';
const TAILS_EN =
  '(?: (?:list|log|register|data|sheet|table|report|record|records|summary|inventory|ledger|treatment|disposal|management|handling|removal|generation|generated|produced|streams?|types?|flows?|out|output|and|to|by|from|of|in|recycling|landfill|stage|phase|\\(?\\d{2,4}\\)?|production|manufacturing|emission|factors?|efs?|coefficients?))*$';

/**
 * Titles, sheets, headings and categories under which everything is waste or its treatment. Titles that name
 * materials beside it say it of no row. Matched against folded text.
 */
export const WASTE_TITLES: readonly RegExp[] = [
  new RegExp(
    `(?:废[料物品弃屑渣液水]|废弃物|固体废物|固废|危废|三废|废边|边角[废余]?料|下脚料|残料|余料|垃圾|报废品?|处置|污水|污泥|寿命终止|生命末期)${TAILS_ZH}`,
    'u',
  ),
  new RegExp(
    `(?:^|[\\s_-])(?:wastes?|scrap|wastewater|effluents?|disposal|landfill|offcuts|off-cuts|rejects|eol|end[ -]of[ -]life)${TAILS_EN}`,
    'u',
  ),
];

/** Titles of materials or energy as well: what stands below them may be either. Folded. */
export const OTHER_TITLES =
  /原料|材料|物料|辅料|能源|能耗|用电|投入|消耗|领用|采购|\b(?:materials?|inputs?|energy|bom|bill of materials|consumption|purchases?|purchased|fuels?|used|usage)\b/u;

/**
 * Names of what is left over or thrown away, and of ways to treat it. Folded; a Latin word stands alone.
 */
export const WASTE_NAMES: readonly RegExp[] = [
  /废|边角|切屑|[车铣刨铁钢铝铜木锯塑胶]屑|屑$|料头|水口料?$|飞边|毛边|下脚|残料|余料|(?:浇口|冒口|流道)料?$|渣$|污泥|污水|报废|回炉|垃圾|填埋|焚烧|堆肥/u,
  /\b(?:scraps?|scrapped|wastes?|wastewater|effluent|turnings|swarf|off-?cuts?|trimmings|shavings|borings|filings|sprues?|skeletons?|dross|slag|sludge|rejects|rejected|residues?|sawdust|cullet|selvedges?|selvages?|spoilage|crop ends|remnants|leftovers|punchings|(?:steel|metal|alumini?um|brass|copper|iron) chips|landfill(?:ed|ing)?|incinerat(?:ion|ed|or)|compost(?:ing|ed)?|disposal|garbage|rubbish|trash|refuse)\b/u,
];

/** Headers of names and of amounts that say that all below them is waste. Folded. */
export const WASTE_HEADERS: readonly RegExp[] = [
  /废[料物品弃屑渣液水]|废弃物|固废|危废|边角|报废|处置量|转移量|产生量|填埋量|焚烧量|损耗|损失|不合格|不良|次品/u,
  /\b(?:wastes?|scrap|scrapped|disposed|discarded|landfilled|incinerated|generated|rejected|rejects|defective|wasted|loss|losses|lost)\b/u,
];

/** What stands alone in a cell beside an item that is treated or thrown away. Folded. */
export const DISPOSAL_CELLS: readonly RegExp[] = [
  /^(?:(?:卫生|无害化|安全)?填埋|焚烧(?:发电|处理)?|(?:委外|委托|安全|外委|无害化)(?:处置|处理)|回收利用|综合利用|回收处理|外售|废品|废料|废物|废弃物|报废|固废|危废|一般固废|危险废物)$/u,
  /^(?:(?:to |sent to )?landfill(?:ed)?|incinerat(?:ion|ed)|(?:sent (?:to|for) |to )recycling|compost(?:ing|ed)|energy recovery|disposal|waste|scrap|scrapped|hazardous waste|general waste)$/u,
];

/** Names of what was recovered: its factor is not that of the new material. Folded. */
export const RECYCLED_NAMES =
  /再生|回收|循环料|循环利用|二次料|再利用|翻新|旧料|\b(?:recycled|reclaimed|recovered|regrind|reground|re-?used|secondary|post-?consumer|post-?industrial|pcr|pir|refurbished|second-hand)\b/u;

/** Names of factors of what is given away to be used again. Folded. */
export const RECYCLING = /再生|回收|循环利用|综合利用|\brecycl|\brecover/u;

/** Headers of names that are steps of a process. Folded. */
export const PROCESS_HEADERS =
  /^(?:工序|工序名称|工艺|工艺名称|加工工序|加工工艺|加工方式|加工|外协工序|外协加工|process|process step|processing step|process name|operation|manufacturing step|service)$/u;

/** Names of work that is done to a material, and never of a thing that is made of it. Folded. */
export const PROCESS_NAMES =
  /^(?:机加工|机械加工|外协加工|委外加工|热处理|表面处理|退火|正火|回火|淬火|调质|去应力|酸洗|磷化|打磨|抛光|清洗|喷砂|抛丸|machining|cnc machining|heat treatment|surface treatment|annealing|tempering|quenching|hardening|pickling|polishing|grinding|deburring|shot blasting|sand blasting|sandblasting|cleaning|washing|toll processing|subcontracted processing)$/u;
