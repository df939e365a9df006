/** A note that is nothing but its heading. Folded, lower case. */
export const NOTE_HEADINGS: readonly string[] = [
  'note',
  'notes',
  'remark',
  'remarks',
  'comment',
  'comments',
  'footnotes',
  '注',
  '注释',
  '附注',
  '备注',
  '说明',
];

/** Words that English sentences have and names of goods do not. */
export const SENTENCE_VERBS =
  /\b(?:is|are|was|were|has|have|had|does|do|did|can|must|should|see|refer|apply|applies)\b/u;

/** Where the figures of a table are: 重量同原料用量, Masses as in sheet Materials, 用量见投料单. */
export const FIGURES_ELSEWHERE: readonly RegExp[] = [
  /^(?:各?(?:物料|原料|材料|货物|运输)?的?)(?:重量|质量|用量|数量|运量|运输量|运输重量)(?:数据)?(?:均|都)?(?:同|与|见|取自|来自|参见|详见)(?!比)/u,
  /^(?:all )?(?:masses|mass|weights|weight|quantities|amounts)(?: are| is)?(?: the)?(?: same)? (?:as (?:in|on|per|given in|listed in)|from|see|taken from) (?:the )?(?:sheet|table|tab|list|bom|bill|materials?|raw materials?|above)\b/u,
];

/** Sentences that may change figures, add to them or say that some are missing are no mere notes. */
export const SENTENCES_THAT_COUNT: readonly RegExp[] = [
  // How figures are meant.
  /\b(?:amounts?|quantit(?:y|ies)|figures?|values?|numbers?|data|mass(?:es)?|weights?|consumptions?|factors?|distances?|inputs?)\b[^.;]*\b(?:per|each|every|for|in|times|without|before|after|net|gross|thousands?)\b(?! (?:sheet|table|tab)\b)/u,
  /\b(?:twice|double|doubled|half|halved|multipl\w*|divid\w*|per cent|percent|dozen|hundred|thousand|million)\b/u,
  /(?:用量|数量|重量|质量|数据|数值|数字|因子|系数|距离|消耗|单耗)[^。;]*(?:每|千|万|吨|克|单位|净|毛|扣除|乘|除以)/u,
  /一半|两倍|加倍|倍数|翻倍|减半|百分之|往返|空驶/u,
  // What comes to them.
  /\b(?:also|additional\w*|in addition|as well|plus|besides|extra|some|small amounts?|further|another|empty|return(?:s|ed)?)\b/u,
  /另[外有加]|还有|还需|以及|外加|少量|若干|额外/u,
  // What is missing.
  /\b(?:missing|unknown|pending|tbd|tbc|unclear|estimate|omitted|ignored|neglected|not|no (?:data|figures?|records?)|to be|lacks?|lacking|awaiting)\b/u,
  /缺|暂无|没有|未|待|不详|不清|忽略|无数据|无记录/u,
];

/** What is not metered apart is what the rows above are about; nothing is missing. */
export const NOT_METERED_APART: readonly RegExp[] = [
  /\b(?:sub-?)?meter(?:ing|s)? (?:per|by|for each) [a-z]+ (?:is|are) not (?:available|installed)/u,
  /\bno (?:sub-?)?meter(?:ing|s)?\b/u,
  /(?:未|无|没有)(?:安装|设|设置|装)?(?:分项|分表|分线|分产品)(?:计量|电表)?/u,
];

/** Numbers that are no figures of the ledger: years, temperatures, standards, the number of the note. */
export const NUMBERS_OF_SENTENCES =
  /^\(?[0-9]{1,2}[).:、]\)? ?|\b(?:19|20)[0-9]{2}(?![0-9.,]|\s?(?:kg|t|kwh|m))|-?[0-9]+(?:[.,][0-9]+)? ?(?:°c|℃|°f)|\b(?:iso|en|din|iec|gb\/t|gb|astm|pas)[ -]?[0-9]+(?:[-:.][0-9]+)*/gu;
