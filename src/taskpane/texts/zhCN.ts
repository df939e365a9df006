/** Every sentence of the task pane's own, in Chinese. Its shape is the shape of every language. */
export const zhCN = {
  title: '产品碳足迹',
  scan: '扫描',
  calculate: '计算',
  scanHint: '查看工作簿里有哪些台账，不写入任何内容',
  calculateHint: '计算并把各阶段结果写入 PCF 工作表；您的工作表不会改动',
  scanning: '正在扫描…',
  calculating: '正在计算并写入…',
  sheetsFound: '找到的工作表',
  sheet: '工作表',
  role: '内容',
  results: '结果（kgCO2e）',
  product: '产品',
  written: '结果已写入工作簿。',
  nothingWritten: '没有可计算的台账，未写入任何内容。',
  findings: '发现：{count}',
  questions: '待回答的问题：{count}（暂按假设计算，可在“PCF 设置”中回答）',
  noneFound: '没有发现需要注意的问题。',
  failed: '操作未完成：{detail}',
  notInExcel: '本页是 Excel 加载项的任务窗格。请在 Excel 中打开，或用 npm start 启动试用台。',
  roles: {
    material: '原材料',
    transport: '运输',
    energy: '能源',
    distribution: '分销',
    use: '使用',
    endOfLife: '废弃',
    waste: '废弃物',
    output: '产量',
    factors: '排放因子',
    results: '已有结果',
    other: '未使用',
  },
};

/** The texts of one language. */
export type PaneTexts = typeof zhCN;
