import type { Bilingual } from '../../core/study/libraryOrigin';
import type { FactorOrigin } from '../libraryFactor';

const NOTICE: Bilingual = {
  zh: '国家机关公告，不受著作权法保护',
  en: 'notice of a state authority, not subject to copyright',
};
const STANDARD: Bilingual = {
  zh: '国家标准，仅引用数值（事实）',
  en: 'national standard, values cited as facts',
};

/** Electricity, CO2 of generation, for 2021. */
export const POWER_2021: FactorOrigin = {
  source: {
    zh: '生态环境部、国家统计局公告 2024 年第 12 号',
    en: 'Ministry of Ecology and Environment and National Bureau of Statistics, notice 2024 no. 12',
  },
  licence: NOTICE,
};

/** Electricity, CO2 of generation, for 2022. */
export const POWER_2022: FactorOrigin = {
  source: {
    zh: '生态环境部、国家统计局《关于发布 2022 年电力二氧化碳排放因子的公告》（2024-12-20）',
    en: 'Ministry of Ecology and Environment and National Bureau of Statistics, notice on the CO2 emission factors of electricity for 2022 (20 December 2024)',
  },
  licence: NOTICE,
};

/** Electricity, CO2 of generation, for 2023. */
export const POWER_2023: FactorOrigin = {
  source: {
    zh: '生态环境部、国家统计局公告 2025 年第 47 号',
    en: 'Ministry of Ecology and Environment and National Bureau of Statistics, notice 2025 no. 47',
  },
  licence: NOTICE,
};

/** Electricity, life-cycle footprint, for 2023. */
export const POWER_FOOTPRINT_2023: FactorOrigin = {
  source: {
    zh: '生态环境部、国家统计局、国家能源局 2023 年电力碳足迹因子公告（2025-01-17）',
    en: 'notice on the carbon footprint factors of electricity for 2023 (17 January 2025)',
  },
  licence: NOTICE,
};

/** Electricity, life-cycle footprint, for 2024. */
export const POWER_FOOTPRINT_2024: FactorOrigin = {
  source: {
    zh: '生态环境部、国家统计局、国家能源局 2024 年电力碳足迹因子公告（2025-10）',
    en: 'notice on the carbon footprint factors of electricity for 2024 (October 2025)',
  },
  licence: NOTICE,
};

/** Purchased heat and steam. */
export const HEAT: FactorOrigin = {
  source: {
    zh: '国家发展改革委行业企业温室气体排放核算方法与报告指南（热力缺省值）',
    en: 'National Development and Reform Commission, guidelines for greenhouse gas accounting of enterprises (default for purchased heat)',
  },
  licence: NOTICE,
};

/** Fuels: calorific values of the statistics, carbon and oxidation of the provincial guidelines. */
export const FUELS: FactorOrigin = {
  source: {
    zh: '低位发热量：GB/T 2589-2008；单位热值含碳量、碳氧化率：《省级温室气体清单编制指南（试行）》',
    en: 'net calorific values: GB/T 2589-2008; carbon content and oxidation: Guidelines for provincial greenhouse gas inventories (trial)',
  },
  licence: STANDARD,
};

/** Materials. */
export const MATERIALS: FactorOrigin = {
  source: { zh: 'GB/T 51366-2019 附录 D', en: 'GB/T 51366-2019, appendix D' },
  licence: STANDARD,
};

/** Freight. */
export const FREIGHT: FactorOrigin = {
  source: { zh: 'GB/T 51366-2019 附录 E', en: 'GB/T 51366-2019, appendix E' },
  licence: STANDARD,
};
