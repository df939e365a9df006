/** What the pane says before anything else of it is loaded, in Chinese. */
export const zhCN = {
  title: '产品碳足迹',
  scan: '扫描',
  calculate: '计算',
  refresh: '刷新',
  scanHint: '查看工作簿里有哪些台账，不写入任何内容',
  calculateHint: '计算并把各阶段结果写入 PCF 工作表；您的工作表不会改动',
  refreshHint: '重新读取台账，只改写与台账不一致的 PCF 工作表',
  phases: {
    loading: '正在准备…',
    reading: '正在读取工作簿…',
    calculating: '正在计算…',
    composing: '正在写报告的文字…',
    drawing: '正在画报告的图（第 {number} 幅，共 {of} 幅）…',
    packing: '正在做成 Word 文件…',
    writing: '正在写入 PCF 工作表…',
    verifying: '正在核对写入的结果…',
  },
  slow: 'Excel 还没有响应：如正在编辑单元格，请按回车；如有对话框，请关闭。操作会继续。',
  steps: {
    heading: '三步得到产品碳足迹',
    scan: '扫描：找出物料、运输、能源台账和排放因子，不写入任何内容。',
    answer: '回答问题：有疑问的地方给出选项和影响，不替您猜。',
    calculate: '计算：结果以公式写入新的 PCF 工作表，台账一改，结果随之改变。',
    local: '全部在本机计算，台账不离开这台电脑。',
  },
  endings: {
    scanned: '扫描完成，未写入任何内容。',
    'nothing-to-write': '没有可计算的台账，未写入任何内容。',
    written: '结果已写入工作簿。',
    refreshed: 'PCF 工作表已更新。',
    'nothing-changed': 'PCF 工作表与台账一致，无需改写。',
    'nothing-to-report': '没有可计算的台账，未写报告。',
    'report-kept': '报告已做好并交给下载；其中的数已记入“PCF 报告记录”，数据变动后可对照。',
    'report-not-kept':
      '报告已做好并交给下载。工作簿里还没有 PCF 工作表，报告的数没有记录。先按“计算”再写报告，以后才能对照。',
  },
  notInExcel: '本页是 Excel 加载项的任务窗格。请在 Excel 中打开，或用 npm start 启动试用台。',
};

/** The texts of one language. */
export type PaneFrameTexts = typeof zhCN;
