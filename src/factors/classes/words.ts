import type { ClassId } from './classIds';

/**
 * Words that say what a thing is: word, class, and its records where they are not those of the
 * class. The last such word of a name counts (聚乙烯管 is pipe, 铜芯电缆 is cable), the longest at
 * its place. A word with $ counts at the end of a name only.
 */
export interface WordGroup {
  readonly class: ClassId;
  readonly words: string;
  /** Empty: the class may have records, this thing has none. */
  readonly records?: readonly string[];
}

const group = (id: ClassId, words: string, records?: readonly string[]): WordGroup =>
  records === undefined ? { class: id, words } : { class: id, words, records };

/**
 * Things that hold the name of a material and are of none of these classes, places among them, and words
 * of two meanings: 黄油 is butter to some and grease to others.
 */
export const OTHER_WORDS =
  '铅笔|钢笔|钢琴|锡林|锡林郭勒|煤矿|木马|煤气灶|蒸汽管道|蒸汽轮机|蒸汽发生器|暖气片|砂锅|猫砂|砂仁|黄油|heat sink|heatsink|heat treatment|heat seal|heat pipe|steam trap|steam iron|steam turbine|steam engine|steam generator|heating element|heat gun';

const NONE: readonly string[] = [];
const TRUCKS = ['freight-truck-diesel-*', 'freight-truck-petrol-*'];

/** Several words of a group are separated by vertical bars. */
export const WORD_GROUPS: readonly WordGroup[] = [
  group(
    'steel-carbon',
    '钢|碳钢|碳素钢|低碳钢|中碳钢|钢材|钢铁|非合金钢|低合金钢|low alloy steel|结构钢|普碳钢|碳结钢|优质碳素结构钢|容器钢|steel|carbon steel|mild steel',
  ),
  group('steel-carbon', '钢板|中厚板|厚板|中板|平板轧材|热轧板|热板|steel plate', ['steel-plate']),
  group('steel-carbon', '钢带|带钢|热轧卷|热卷|卷板|钢卷|steel coil|steel strip', [
    'steel-strip-wide',
  ]),
  group('steel-carbon', '圆钢|钢棒|方钢|六角钢|光圆|steel bar|round bar', ['steel-bar']),
  group('steel-carbon', '线材|盘条|高线|铁丝|wire rod', ['steel-wire-rod']),
  group('steel-carbon', '钢筋|螺纹钢|rebar', ['steel-rebar']),
  group('steel-carbon', '角钢|扁钢', ['steel-section-small', 'steel-section-medium']),
  group('steel-carbon', '槽钢|工字钢|型钢|steel section', [
    'steel-section-medium',
    'steel-section-small',
  ]),
  group('steel-carbon', 'h型钢|h钢|h beam', ['steel-h-beam']),
  group('steel-carbon', '钢轨|重轨|steel rail', ['steel-rail']),
  group('steel-carbon', '钢坯|方坯|管坯|板坯|steel billet', ['steel-rail-billet', 'steel-carbon']),
  group('steel-carbon', '钢管|圆管|steel pipe|steel tube', [
    'steel-pipe-welded',
    'steel-pipe-seamless',
  ]),
  group('steel-carbon', '无缝管|无缝钢管', ['steel-pipe-seamless']),
  group('steel-carbon', '焊管|焊接钢管|方管|矩形管|welded pipe|square tube|steel square tube', [
    'steel-pipe-welded',
  ]),
  group('steel-carbon', '镀锌板|镀锌卷|镀锌钢板|galvanised sheet|galvanized sheet', [
    'steel-galvanised',
  ]),
  group('steel-carbon', '电镀锌板|电解板', ['steel-electrogalvanised']),
  group('steel-carbon', '马口铁|镀锡板|tinplate|tin plate|tin can', ['steel-tinplate']),
  group('steel-carbon', '酸洗板', ['steel-pickled']),
  group('steel-carbon', '冷板|冷轧板|冷轧薄板|冷轧卷|冷轧钢板|cold rolled sheet', [
    'steel-cold-rolled',
  ]),
  group(
    'steel-alloy',
    '合金钢|合金结构钢|铬钢|铬钼钢|弹簧钢|轴承钢|工具钢|模具钢|高速钢|弹簧|alloy steel|tool steel|spring steel|bearing steel|spring',
  ),
  group('steel-stainless', '不锈钢|不锈|耐热钢|stainless steel|stainless'),
  group('steel-cast', '铸钢|铸钢件|cast steel|steel casting'),
  group('steel-electrical', '硅钢|硅钢片|电工钢|矽钢片|electrical steel|silicon steel'),
  group('iron-pig', '海绵铁|直接还原铁', NONE),
  group('iron-pig', '生铁|镜铁|铁水|pig iron'),
  group(
    'iron-cast',
    '铸铁|灰铸铁|灰铁|球墨铸铁|球铁|蠕墨铸铁|可锻铸铁|铸铁件|铸件|cast iron|ductile iron|grey iron|gray iron',
  ),
  group(
    'ferrous-part',
    '牌坊|机架|机座|床身|横梁|立柱|轴承箱|轴承座|轧辊|工作辊|支撑辊|支承辊|中间辊|辊筒|托辊|法兰|飞轮|bearing housing|bearing block|mill housing|work roll|backup roll|back up roll|machine bed|flange|flywheel',
  ),
  group(
    'ferroalloy',
    '铁合金|硅铁|锰铁|铬铁|硅锰合金|钼铁|钒铁|ferroalloy|ferrosilicon|ferromanganese',
  ),
  group('scrap', '废钢|废铁|废铝|废铜|废钢材|废料|再生料|边角料|scrap'),
  group(
    'aluminium-primary',
    '铝|铝锭|原铝|电解铝|铝水|aluminium|aluminum|aluminium ingot|aluminum ingot',
  ),
  group(
    'aluminium-wrought',
    'tin foil|阳极氧化铝|阳极氧化铝板|阳极氧化铝型材|锡纸|锡箔|锡箔纸|铝板|铝片|铝带|铝卷|铝箔|铝合金|铝型材|铝棒|铝管|铝材|铝条|铝杆|铝合金板|硬铝|超硬铝|铝镁硅合金|aluminium alloy|aluminum alloy|aluminium sheet|aluminum sheet|aluminium profile|aluminum profile|aluminium foil|aluminum foil',
  ),
  group(
    'aluminium-cast',
    '铸铝|铝铸件|压铸铝|铸造铝合金|压铸铝合金|aluminium casting|aluminum casting|die cast aluminium|die cast aluminum',
  ),
  group(
    'copper',
    '铜|紫铜|纯铜|电解铜|精炼铜|铜合金|铜排|铜箔|铜管|铜板|铜丝|铜线|铜带|铜棒|无氧铜|白铜|copper',
  ),
  group('brass', '黄铜|brass'),
  group('bronze', '青铜|锡青铜|铝青铜|铝铁青铜|铍青铜|bronze'),
  group('zinc', '锌|锌锭|锌合金|zinc'),
  group('lead', '铅|铅锭'),
  group('tin', '锡|锡锭|tin'),
  group('nickel', '镍|镍合金|镍板|nickel|inconel'),
  group('titanium', '钛|钛合金|纯钛|titanium'),
  group('magnesium', '镁|镁合金|镁锭|magnesium'),
  group(
    'plastic',
    '塑料颗粒|塑料托盘|塑料管|塑料壳|塑料瓶|塑料盒|塑料桶|塑料卡扣|塑料盖|扎带|色母|色母粒|改性塑料|再生塑料|橡塑|打包带|拉伸膜|热缩管|heat shrink|heat shrink tube|heat shrink tubing|热缩膜|保护膜|钢化膜|泡棉|吸塑盒|masterbatch|film|shrink film|plastics|cable tie|cable ties|塑料|塑胶|塑料件|塑料袋|塑料薄膜|树脂|薄膜|注塑件|吸塑|气泡膜|缠绕膜|plastic|resin',
  ),
  group('plastic-pvc', '聚氯乙烯|氯乙烯聚合物|pvc|upvc|pvc u|polyvinyl chloride'),
  group('plastic-pe', '聚乙烯|乙烯聚合物|pe|polyethylene'),
  group('plastic-pvc', '塑钢|塑钢型材|塑钢门窗', NONE),
  group('plastic-pe', '珍珠棉|epe|pe泡棉', NONE),
  group('plastic-pe', '高密度聚乙烯|hdpe', ['hdpe']),
  group('plastic-pe', '低密度聚乙烯|ldpe', ['ldpe']),
  group('plastic-pe', '线性低密度聚乙烯|lldpe', ['lldpe']),
  group('plastic-pp', '聚丙烯|丙烯聚合物|编织袋|pp|polypropylene'),
  group('plastic-pp', 'ppr|pp r', ['ppr-pipe']),
  group('plastic-ps', '聚苯乙烯|苯乙烯聚合物|ps|gpps|polystyrene'),
  group('plastic-ps', 'eps|泡沫板|聚苯板|可发性聚苯乙烯|聚苯乙烯泡沫', ['eps-board']),
  group('plastic-ps', 'hips|xps|挤塑板', NONE),
  group('plastic-pu', '聚氨酯|pu|tpu|polyurethane'),
  group('plastic-pu', '海绵|高回弹|pu foam|flexible foam', NONE),
  group('plastic-pu', '聚氨酯硬泡|硬泡聚氨酯|硬质聚氨酯泡沫', ['pu-board']),
  group(
    'plastic-engineering',
    '尼龙|聚酰胺|聚碳酸酯|聚甲醛|赛钢|聚缩醛|聚四氟乙烯|特氟龙|四氟|聚醚醚酮|有机玻璃|亚克力|工程塑料|聚酯|环氧树脂|酚醛树脂|不饱和树脂|玻璃钢|abs|pa|pa6|pa66|pc|pet|pbt|pom|ptfe|peek|pmma|eva|pvdf|pps|nylon|nylon6|nylon66|polyamide|polycarbonate|polyester|epoxy|teflon',
  ),
  group(
    'rubber',
    '标胶|烟片胶|生胶|混炼胶|再生胶|胶乳|乳胶|latex|丁基胶|天然胶|天然橡胶|合成橡胶|顺丁橡胶|丁苯橡胶|氯丁橡胶|氟橡胶|硅橡胶|o形圈|密封垫|橡胶垫|橡胶板|减震垫|三角带|同步带|v带|多楔带|橡胶管|gasket|o ring|橡胶|轮胎|外胎|丁腈|三元乙丙|硅胶|胶条|密封圈|o型圈|油封|皮带|胶管|cord seal|nbr|epdm|fkm|sbr|rubber|tyre|tire',
  ),
  group(
    'glass-flat',
    '白玻|浮法|超白玻|玻璃|平板玻璃|浮法玻璃|钢化玻璃|glass|flat glass|float glass',
  ),
  group(
    'glass-other',
    '玻管|管制瓶|安瓿|西林瓶|玻璃纤维|玻纤|玻璃瓶|玻璃棉|glass wool|glass jar|玻璃器皿|玻璃微珠|硼硅玻璃|光学玻璃|glass bubbles|glass beads|glass fibre|glass fiber|fiberglass',
  ),
  group(
    'ceramic',
    '瓷件|绝缘子|瓷套|陶瓷件|釉料|ceramics|insulator|陶瓷|瓷砖|瓷|ceramic|porcelain',
  ),
  group(
    'refractory',
    '镁砖|高铝砖|镁碳砖|黏土砖|捣打料|可塑料|耐火浇注料|耐火球|坩埚|firebrick|crucible|耐火砖|耐火材料|耐火泥|浇注料|refractory',
  ),
  group('mineral', '水泥|cement', ['cement']),
  group(
    'mineral',
    '砂|砂石|黄沙|石子|红砖|加气块|砌块|石粉|滑石粉|高岭土|云母|长石|硅石|硅砂|铝土矿|铁精粉|铜精矿|覆膜砂|磨料|磷矿石|重晶石|砂轮|砂纸|砂带|金刚砂|刚玉|碳化硅|棕刚玉|sand|brick|clay brick|abrasive|grinding wheel|水泥砂浆|砂浆|石材|花岗岩|大理石|白云石|石灰石|萤石|膨润土|铁矿石|矿石|矿砂|石英砂|型砂|mortar|limestone|dolomite|kaolin|bentonite|talc|silica sand|phosphate rock|iron ore',
    NONE,
  ),
  group(
    'mineral',
    '粉煤灰|飞灰|煤灰|煤渣|矿渣|矿渣粉|矿粉|水渣|钢渣|铁渣|高炉渣|火山灰|硅灰|脱硫石膏|fly ash|slag|silica fume',
    NONE,
  ),
  group('mineral', '混凝土|砼|concrete'),
  group('mineral', '石灰|生石灰|lime', ['lime']),
  group('mineral', '消石灰|熟石灰', ['lime-slaked']),
  group('mineral', '石膏|gypsum', ['gypsum']),
  group('mineral', '碎石|gravel', ['gravel']),
  group('mineral', '黏土|粘土', ['clay']),
  group('insulation', '岩棉|岩棉板|矿棉|rock wool|stone wool', ['stone-wool-board']),
  group('insulation', '保温棉|硅酸铝|陶瓷纤维|insulation', NONE),
  group(
    'paper',
    '针叶浆|阔叶浆|化机浆|木浆板|occ|白卡|白板纸|灰板|铜版|双胶|轻涂|牛卡|牛皮卡|卡纸|箱板|瓦楞|坑纸|纸杯|kraft|paperboard|container board|containerboard|纸管|纸筒|纸护角|护角|蜂窝纸板|纸托|纸袋|牛皮纸|离型纸|吊牌|彩盒|书刊|label|纸|纸板|纸箱|纸盒|瓦楞纸|瓦楞纸箱|包装纸|新闻纸|纸浆|木浆|标签|说明书|carton|cardboard|paper|pulp',
  ),
  group(
    'wood',
    '木架|木托|木楔|纤维板|中纤板|三合板|细木工板|竹|竹材|松木|橡木|木皮|veneer|particle board|chipboard|hardboard|oak|bamboo|mdf|particleboard|木|木材|原木|木箱|木托盘|木质托盘|托盘|胶合板|多层板|刨花板|密度板|木板|木方|plywood|wood|timber|wooden pallet|pallet',
  ),
  group(
    'textile',
    '真丝|蚕丝|丝绸|亚麻|麻纱|坯布|里布|衬布|绣花线|缝纫线|松紧带|羽绒|黏胶|短纤|长丝|silk|linen|viscose|lyocell|wool|felt|denim|jute|fibre$|fiber$|polyester fibre|polyester fiber|polyester staple fibre|polyester filament|polyester thread|sewing thread|棉纱|棉花|棉线|帆布|毛巾|手套|工作服|滤布|滤袋|尼龙绳|麻袋|羊毛|氨纶|腈纶|锦纶|粘胶|皮革|人造革|cotton|yarn|cloth|leather|棉布|织物|机织物|无纺布|纱线|化纤|涤纶|毛毡|劳保手套|抹布|fabric|textile',
  ),
  group('magnet', '磁钢|磁铁|磁体|永磁体|磁瓦|磁环|钕铁硼|铁氧体|ndfeb|neodymium|magnet|ferrite'),
  group(
    'motor',
    '电机|马达|电动机|减速电机|伺服电机|步进电机|发电机|三相异步电动机|异步电动机|motor|generator',
  ),
  group('bearing', '滚针|滚动轴承|滑动轴承|关节轴承|直线轴承|轴承|轴瓦|滚珠|bearing'),
  group(
    'gear',
    '齿圈|齿条|斜齿轮|伞齿轮|锥齿轮|行星轮|皮带轮|带轮|花键轴|丝杠|滚珠丝杠|万向节|传动链|pulley|rack and pinion|齿轮|链轮|联轴器|传动轴|蜗轮|蜗杆|gear|sprocket|coupling',
  ),
  group(
    'fastener',
    '钉|钉子|水泥钉|射钉|码钉|气钉|六角螺栓|地脚螺栓|膨胀螺栓|双头螺柱|螺柱|自攻钉|自攻螺钉|弹垫|平垫|平垫片|弹簧垫片|调整垫片|弹性垫圈|挡圈|卡箍|抱箍|铁钉|钢钉|圆柱销|定位销|销轴|键$|平键|花键|喉箍|螺纹套|链节|stud|circlip|nail|anchor|螺栓|螺钉|螺母|螺丝|垫圈|铆钉|紧固件|销|开口销|卡簧|链条|fastener|bolt|screw|nut|washer|rivet|chain',
  ),
  group(
    'cable',
    '导电排|母线|母线槽|控制电缆|电力电缆|网线|数据线|跳线|光纤跳线|电磁线|铜包线|铠装电缆|wiring|电缆|电线|导线|线缆|光缆|光纤|漆包线|线束|铝绞线|钢芯铝绞线|cable|wire|harness',
  ),
  group(
    'electronics',
    '覆铜板|fr4覆铜板|硅片|单晶硅片|多晶硅片|晶圆|silicon wafer|copper clad laminate|ccl|mcu|ic|integrated circuit|单片机|微控制器|运算放大器|放大器|比较器|定时器|寄存器|陀螺仪|加速度计|连接器|接插件|插接件|插头|插座|接线端子|端子|端子排|接线柱|晶振|二极管|三极管|晶体管|场效应管|整流器|整流桥|逆变器|电感|电位器|熔断器|保险丝|热敏电阻|光耦|模块$|模组|驱动器|电源$|开关电源|充电器|适配器|触摸屏|液晶屏|显示器|蜂鸣器|指示灯|按钮|空开|配电箱|电控箱|控制箱|电源箱|接线盒|互感器|电抗器|滤波器|麦克风|摄像头|天线|diode|transistor|connector|resistor|inductor|microcontroller|relay|inverter|fuse|电子元器件|电路板|线路板|印刷电路|集成电路|芯片|半导体|电容|电容器|电阻|传感器|变频器|控制器|继电器|接触器|断路器|开关|变压器|变流器|电感器|plc|显示屏|灯具|led|编码器|pcb|sensor|controller|capacitor|transformer|switch',
  ),
  group('battery', '电池|蓄电池|锂电池|锂离子电池|铅酸电池|电芯|battery'),
  group(
    'machine',
    '千斤顶|电磁阀|球阀|闸阀|蝶阀|截止阀|止回阀|安全阀|减压阀|比例阀|换向阀|液压马达|油泵|齿轮泵|柱塞泵|离心泵|潜水泵|真空泵|隔膜泵|鼓风机|引风机|空压机|空调|冷水机|换热器|冷凝器|蒸发器|冷却塔|过滤器|滤芯|制动器|离合器|电磁铁|电动葫芦|起重机|输送机|压力表|流量计|压力变送器|变送器|油冷器|蓄能器|heat exchanger|brake|clutch|filter|crane|hoist|conveyor|减速机|减速器|减速箱|齿轮箱|液压站|润滑站|发动机|内燃机|柴油机|汽油机|泵|水泵|液体泵|阀|阀门|气缸|液压缸|油缸|压缩机|风机|机器人|机床|锅炉|挖掘机|电梯|仪表|太阳能电池|光伏电池|光伏组件|钢丝绳|gearbox|reducer|hydraulic station|hydraulic power unit|engine|pump|valve|compressor|cylinder|fan|robot|wire rope',
  ),
  group(
    'vehicle',
    '汽车$|载货汽车|乘用车|车辆|机动车辆|机车|叉车|摩托车|自行车|船舶|飞机|vehicle|forklift',
  ),
  group(
    'paint',
    '环氧漆|聚氨酯漆|富锌底漆|醇酸漆|丙烯酸漆|固化剂|腻子|电泳漆|防锈漆|防腐漆|粉末喷涂|喷粉|稀料|天那水|香蕉水|色浆|颜料|染料|top coat|topcoat|primer|thinner|pigment|dye|油漆|涂料|清漆|底漆|面漆|漆|粉末涂料|油墨|稀释剂|paint|coating|varnish|ink',
  ),
  group(
    'lubricant',
    '润滑剂|防锈剂|防锈油脂|锂基脂|压缩机油|变压器油|冷冻油|淬火油|切削油|乳化液|磨削液|真空泵油|冷却液|防冻液|轧制油|拉伸油|冲压油|wd 40|wd40|coolant|lubricating oil|润滑油|润滑脂|液压油|机油|汽油机油|柴油机油|齿轮油|切削液|防锈油|导热油|motor oil|engine oil|gear oil|transformer oil|pump oil|compressor oil|brake fluid|lubricant|grease|hydraulic oil|cutting fluid',
  ),
  group(
    'adhesive',
    '脲醛胶|ab胶|瞬间胶|快干胶|厌氧胶|热熔胶|热熔胶棒|胶棒|玻璃胶|密封剂|螺纹胶|螺纹锁固剂|导热胶|灌封胶|白乳胶|万能胶|双面胶|电工胶布|胶布|sealant|hot melt|胶水|粘合剂|粘结剂|胶粘剂|胶黏剂|密封胶|结构胶|胶带|adhesive|glue|tape',
  ),
  group(
    'welding',
    '焊料|焊锡丝|焊锡膏|锡膏|锡丝|药芯焊丝|实芯焊丝|埋弧焊丝|助焊剂|钎料|铜焊条|solder|flux|brazing|welding rod|filler wire|焊丝盘|焊条|焊丝|焊剂|焊锡|welding wire|electrode',
  ),
  group(
    'chemical',
    '水玻璃|硅酸钠|玻璃水|硅油|柔软剂|漂白剂|钾肥|合成氨|mdi|tdi|双酚a|alcohol|ethanol|methanol|glycol|ethylene|ethylene oxide|propylene|benzene|toluene|caprolactam|bisphenol a|calcium carbonate|sodium silicate|water glass|sodium carbonate|sodium sulfate|sodium chloride|hydrogen peroxide|titanium dioxide|urea|activated carbon|carbon black|酸$|碱$|盐$|醇$|酮$|醚$|酯$|胺$|烷$|烯$|钠$|钾$|钙$|铵$|酐$|酚$|元明粉|芒硝|电石|复合肥|化肥|肥料|纤维素|前驱体|soda ash|fertiliser|fertilizer|液碱|片碱|氢氟酸|磷酸|醋酸|乙酸|硼酸|柠檬酸|草酸|甲醛|甲烷|丁烷|丙烷|丙烯腈|苯乙烯|氯气|液氯|氯化钙|氯化铁|硫酸铝|聚合氯化铝|聚丙烯酰胺|絮凝剂|混凝剂|硫磺|尿素|二氧化硅|白炭黑|硅微粉|碳酸钙|碳酸锂|氢氧化锂|氢氧化钙|氢氧化铝|氧化锌|氧化铁|钝化剂|磷化剂|磷化液|脱脂剂|除油剂|抛光液|酸洗液|电镀液|表面活性剂|增塑剂|阻燃剂|抗氧剂|稳定剂|促进剂|发泡剂|缓蚀剂|阻垢剂|杀菌剂|助剂|添加剂|溶剂|正己烷|异丙醇|乙二醇|丙二醇|二甲苯|环己烷|丁酮|乙酸乙酯|氢氧化钾|硝酸钠|硫酸铜|硫酸镍|硫酸钠|铬酐|氯化锌|氯化铵|液氮|液氧|混合气|保护气|六氟化硫|制冷剂|氟利昂|acid|caustic|solvent|ammonia|sodium hydroxide|silica|烧碱|氢氧化钠|纯碱|碳酸钠|乙烯|丙烯|苯|甲苯|氧化铝|盐酸|硫酸|硝酸|氨水|液氨|甲醇|乙醇|酒精|丙酮|氧气|氮气|氩气|二氧化碳|乙炔|氦气|磷酸铁锂|六氟磷酸锂|电解液|石墨|炭黑|钛白粉|双氧水|氯化钠|清洗剂|脱模剂|催化剂|活性炭|acetone|styrene|hardener|catalyst|electrolyte|graphite|oxygen|nitrogen|argon|acetylene',
  ),
  group(
    'food',
    '白砂糖|砂糖|赤砂糖|绵白糖|白糖|红糖|冰糖|蔗糖|葡萄糖|果糖|乳糖|麦芽糖|果葡糖浆|糖浆|糖蜜|糖果|橡皮糖|面包|饼干|鱼油|铜锣烧|蜂蜜|甘蔗|甜菜|面粉|小麦|麸皮|大麦|麦芽|燕麦|玉米|大米|糯米|稻谷|米粉|淀粉|木薯|红薯|马铃薯|土豆|大豆|黄豆|豆粕|豆浆|豌豆|花生|芝麻|油菜籽|菜籽|棉籽|葵花籽|核桃|杏仁|腰果|松子|大豆油|豆油|菜籽油|花生油|棕榈油|椰子油|葵花籽油|玉米油|橄榄油|食用油|植物油|起酥油|人造黄油|牛油|猪油|牛油果|奶粉|牛奶|鲜奶|生鲜乳|乳清|奶油|奶酪|炼乳|酸奶|鸡蛋|蛋黄|蛋清|蛋液|猪肉|牛肉|羊肉|鸡肉|鸭肉|鱼肉|鱼糜|虾仁|虾|肉$|火腿|食盐|味精|鸡精|酱油|食醋|蚝油|番茄酱|番茄|酵母|可可|可可粉|巧克力|咖啡|咖啡豆|茶叶|绿茶|红茶|果汁|浓缩汁|果酱|苹果|橙子|柠檬|香蕉|葡萄|草莓|木瓜|木耳|银耳|香菇|竹笋|竹荪|辣椒|花椒|胡椒|八角|大蒜|生姜|洋葱|蔬菜|水果|饲料|椰子水|饮料$|sugar|brown sugar|wheat|flour|barley|malt|hops|oats|maize|corn|rice|starch|cassava|tapioca|potato|soy|soybean|soybean meal|peanut|almond|cashew|walnut|hazelnut|sesame|palm oil|palm kernel oil|coconut oil|coconut|coconut milk|coconut water|sunflower oil|rapeseed oil|rapeseed|soybean oil|olive oil|vegetable oil|corn oil|shortening|margarine|milk|milk powder|whey|cream|butter|peanut butter|cocoa butter|cheese|yogurt|yoghurt|egg|beef|pork|chicken|mutton|meat|fish|tuna|salmon|shrimp|tomato|onion|garlic|ginger|black pepper|white pepper|apple|banana|strawberry|lemon|fruit|vegetable|juice|orange juice|jam|honey|syrup|molasses|chocolate|cocoa|coffee|tea|spice|vanilla|sea salt|table salt|yeast',
  ),
  group('water', '自来水|工业用水|生产用水|新鲜水|用水|tap water|water'),
  group('water', '纯水|去离子水|软化水|循环水|蒸馏水', NONE),
  group(
    'waste',
    '废水|污水|工业废水|生活污水|固废|危废|废物|废弃物|垃圾|废油|污泥|炉渣|粉尘|waste|wastewater|sludge',
  ),
  group('electricity', '电力|外购电|用电|电能|市电|电网|耗电|电耗|electricity'),
  group('electricity', '风电|风力发电|wind power', ['electricity-footprint-*-wind']),
  group('electricity', '光伏$|光伏发电|光伏电|太阳能发电|solar power|solar pv|rooftop pv', [
    'electricity-footprint-*-pv',
  ]),
  group('electricity', '生物质发电', ['electricity-footprint-*-biomass']),
  group('electricity', '火电|煤电|火力发电|化石能源电力', ['electricity-fossil-*']),
  group('electricity', '水电|水力发电|核电|核能发电|绿电|hydropower|nuclear power', NONE),
  group('heat', '热力|蒸汽|供热|采暖|steam|heat|heating|district heating'),
  group(
    'fuel',
    '原油|石脑油|石油焦|石油|煤油|航空煤油|洗精煤|精煤|洗煤|煤制品|型煤|无烟煤|烟煤|褐煤|煤泥|煤矸石|水煤浆|兰炭|煤气|焦炉煤气|高炉煤气|转炉煤气|煤层气|液化天然气|压缩天然气|炼厂干气|沼气|氢气|木炭|竹炭|稻壳|秸秆|charcoal|rice husk|bagasse|wood pellets|生物质|生物质颗粒|焦油|lng|cng|kerosene|hydrogen|biomass',
    NONE,
  ),
  group('fuel', '天然气|natural gas', ['fuel-natural-gas']),
  group('fuel', '柴油|diesel', ['fuel-diesel']),
  group('fuel', '汽油|petrol|gasoline', ['fuel-petrol']),
  group('fuel', '燃料油|重油|fuel oil', ['fuel-fuel-oil']),
  group('fuel', '液化石油气|液化气|lpg', ['fuel-lpg']),
  group('fuel', '焦炭|冶金焦|coke', ['fuel-coke']),
  group('fuel', '原煤|煤|煤炭|燃煤|动力煤|coal', ['fuel-raw-coal']),
  group(
    'freight',
    '公路运输|公路货运|汽车运输|货车|货车运输|卡车|卡车运输|陆运|汽运|道路运输|公路|truck|lorry|road freight',
    TRUCKS,
  ),
  group('freight', '柴油货车|柴油货车运输|柴油卡车|diesel truck', ['freight-truck-diesel-*']),
  group('freight', '汽油货车|汽油货车运输|petrol truck', ['freight-truck-petrol-*']),
  group('freight', '铁路运输|铁路货运|铁路|火车|货运火车|火车运输|rail|railway|train', [
    'freight-rail',
    'freight-rail-electric',
    'freight-rail-diesel',
  ]),
  group('freight', '电力机车运输', ['freight-rail-electric']),
  group('freight', '内燃机车运输', ['freight-rail-diesel']),
  group(
    'freight',
    '海运|水运|船运|水路运输|船舶运输|内河运输|水路|轮船|sea freight|ship|cargo vessel|barge',
    ['freight-ship-*'],
  ),
  group('freight', '集装箱船|集装箱船运输|集装箱海运|container ship|container vessel', [
    'freight-ship-container',
  ]),
  group('freight', '散货船|干散货船|散货船运输|干散货船运输|bulk carrier', ['freight-ship-bulk']),
  group('freight', '液货船|油轮|油船|液货船运输|tanker ship', ['freight-ship-tanker']),
  group('freight', '空运|航空运输|航空货运|快递|运输$|货运$|物流$|配送$|air freight|courier', NONE),
];
