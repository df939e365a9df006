import type { LibraryFactor } from '../libraryFactor';

type Region = LibraryFactor['region'];

/** China as a whole. */
export const CHINA: Region = { code: 'CN', zh: '全国', en: 'China' };

/** The regions of the grid; CO2 of generation in kgCO2/kWh by year. */
export const GRID_REGIONS: readonly (readonly [region: Region, y2022: number, y2023: number])[] = [
  [{ code: 'CN-north', zh: '华北', en: 'North China' }, 0.6776, 0.6361],
  [{ code: 'CN-northeast', zh: '东北', en: 'Northeast China' }, 0.5564, 0.5122],
  [{ code: 'CN-east', zh: '华东', en: 'East China' }, 0.5617, 0.55],
  [{ code: 'CN-central', zh: '华中', en: 'Central China' }, 0.5395, 0.5271],
  [{ code: 'CN-northwest', zh: '西北', en: 'Northwest China' }, 0.5857, 0.5543],
  [{ code: 'CN-south', zh: '南方', en: 'South China' }, 0.3869, 0.4042],
  [{ code: 'CN-southwest', zh: '西南', en: 'Southwest China' }, 0.2268, 0.2472],
];

/**
 * The provinces; CO2 of generation in kgCO2/kWh by year. The official tables do not list Tibet, Hong
 * Kong, Macau and Taiwan. 2022: two public transcriptions agree; 2023: four.
 */
export const PROVINCES: readonly (readonly [region: Region, y2022: number, y2023: number])[] = [
  [{ code: 'CN-BJ', zh: '北京', en: 'Beijing' }, 0.558, 0.5554],
  [{ code: 'CN-TJ', zh: '天津', en: 'Tianjin' }, 0.7041, 0.6796],
  [{ code: 'CN-HE', zh: '河北', en: 'Hebei' }, 0.7252, 0.6516],
  [{ code: 'CN-SX', zh: '山西', en: 'Shanxi' }, 0.7096, 0.6634],
  [{ code: 'CN-NM', zh: '内蒙古', en: 'Inner Mongolia' }, 0.6849, 0.6479],
  [{ code: 'CN-LN', zh: '辽宁', en: 'Liaoning' }, 0.5626, 0.4878],
  [{ code: 'CN-JL', zh: '吉林', en: 'Jilin' }, 0.4932, 0.4671],
  [{ code: 'CN-HL', zh: '黑龙江', en: 'Heilongjiang' }, 0.5368, 0.5229],
  [{ code: 'CN-SH', zh: '上海', en: 'Shanghai' }, 0.5849, 0.5737],
  [{ code: 'CN-JS', zh: '江苏', en: 'Jiangsu' }, 0.5978, 0.5827],
  [{ code: 'CN-ZJ', zh: '浙江', en: 'Zhejiang' }, 0.5153, 0.4974],
  [{ code: 'CN-AH', zh: '安徽', en: 'Anhui' }, 0.6782, 0.6553],
  [{ code: 'CN-FJ', zh: '福建', en: 'Fujian' }, 0.4092, 0.4211],
  [{ code: 'CN-JX', zh: '江西', en: 'Jiangxi' }, 0.5752, 0.5836],
  [{ code: 'CN-SD', zh: '山东', en: 'Shandong' }, 0.641, 0.6191],
  [{ code: 'CN-HA', zh: '河南', en: 'Henan' }, 0.6058, 0.5897],
  [{ code: 'CN-HB', zh: '湖北', en: 'Hubei' }, 0.4364, 0.4044],
  [{ code: 'CN-HN', zh: '湖南', en: 'Hunan' }, 0.49, 0.4976],
  [{ code: 'CN-GD', zh: '广东', en: 'Guangdong' }, 0.4403, 0.4419],
  [{ code: 'CN-GX', zh: '广西', en: 'Guangxi' }, 0.4044, 0.4476],
  [{ code: 'CN-HI', zh: '海南', en: 'Hainan' }, 0.4184, 0.3648],
  [{ code: 'CN-CQ', zh: '重庆', en: 'Chongqing' }, 0.5227, 0.5581],
  [{ code: 'CN-SC', zh: '四川', en: 'Sichuan' }, 0.1404, 0.1564],
  [{ code: 'CN-GZ', zh: '贵州', en: 'Guizhou' }, 0.4989, 0.5683],
  [{ code: 'CN-YN', zh: '云南', en: 'Yunnan' }, 0.1073, 0.1333],
  [{ code: 'CN-SN', zh: '陕西', en: 'Shaanxi' }, 0.6558, 0.6335],
  [{ code: 'CN-GS', zh: '甘肃', en: 'Gansu' }, 0.4772, 0.4471],
  [{ code: 'CN-QH', zh: '青海', en: 'Qinghai' }, 0.1567, 0.1796],
  [{ code: 'CN-NX', zh: '宁夏', en: 'Ningxia' }, 0.6423, 0.6187],
  [{ code: 'CN-XJ', zh: '新疆', en: 'Xinjiang' }, 0.6231, 0.6021],
];

const MUNICIPALITIES = ['CN-BJ', 'CN-TJ', 'CN-SH', 'CN-CQ'];
const AUTONOMOUS: Readonly<Record<string, string>> = {
  'CN-NM': '内蒙古自治区',
  'CN-GX': '广西壮族自治区',
  'CN-NX': '宁夏回族自治区',
  'CN-XJ': '新疆维吾尔自治区',
};
/** CN-HA is a province, CN-north a region of the grid. */
const PROVINCE = /^CN-[A-Z]{2}$/;

/**
 * A region's full name in Chinese: 河南省, 北京市, 华北区域.
 * @param region of the grid, or a province
 */
export function fullName({ code, zh }: Region): string {
  const autonomous = AUTONOMOUS[code];
  if (autonomous !== undefined) return autonomous;
  if (!PROVINCE.test(code)) return `${zh}区域`;
  return MUNICIPALITIES.includes(code) ? `${zh}市` : `${zh}省`;
}
