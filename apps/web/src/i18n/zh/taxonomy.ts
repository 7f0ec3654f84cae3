/** Chinese texts of the taxonomy. */
export const taxonomy = {
  taxonomy: {
    title: '词表',
    lead: '平台通用的行业、能力、数据与认证用语，每个词都有编码，两种语言一致',
    kinds: '词表类别',
    kind: {
      SECTOR: '行业',
      CAPABILITY: '能力',
      MODALITY: '数据模态',
      INTERFACE: '接口',
      CERTIFICATION: '认证',
      REGION: '地区',
    },
    search: '按名称、别名或编码搜索，中英文均可',
    found_other: '找到 {{count}} 个词',
    noneTitle: '没有这个词',
    noneText: '换一个说法，或切换到其他类别。',
    choose: '选择一个词，查看编码、别名和使用情况。',
    copy: '复制编码',
    copied: '已复制 {{code}}。',
    notCopied: '浏览器不允许复制，请手动选取 {{code}}。',
    aliases: '别名',
    use: '正在使用',
    openScenarios_other: '{{count}} 个征集中的场景',
    solutions_other: '{{count}} 个已上架的方案',
    notFiltered: '此类词不用于筛选列表。',
  },
};
