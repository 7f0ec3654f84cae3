/** Code | Chinese name | English name | Chinese aliases | English aliases. */
export const CERTIFICATION_ROWS = `
mlps-2 | 网络安全等级保护二级 | MLPS level 2 | 等保二级, 等保2级, 二级等保 | multi-level protection level 2, DJCP level 2
mlps-3 | 网络安全等级保护三级 | MLPS level 3 | 等保三级, 等保3级, 三级等保 | multi-level protection level 3, DJCP level 3
iso-27001 | ISO/IEC 27001 信息安全管理 | ISO/IEC 27001 | 信息安全管理体系, 信息安全认证 | ISO 27001, ISMS
iso-27701 | ISO/IEC 27701 隐私信息管理 | ISO/IEC 27701 | 隐私信息管理体系, 隐私认证 | ISO 27701, PIMS
iso-42001 | ISO/IEC 42001 人工智能管理 | ISO/IEC 42001 | 人工智能管理体系, AI管理体系 | ISO 42001, AIMS, AI management system
iso-9001 | ISO 9001 质量管理 | ISO 9001 | 质量管理体系, 质量体系认证 | quality management system, GB/T 19001
iatf-16949 | IATF 16949 汽车质量管理 | IATF 16949 | 汽车质量管理体系, 车规质量体系 | automotive quality management, ISO/TS 16949
as-9100 | AS9100 航空质量管理 | AS9100 | 航空质量管理体系, 航空航天质量认证 | aerospace quality management, EN 9100
iso-13485 | ISO 13485 医疗器械质量管理 | ISO 13485 | 医疗器械质量管理体系, 医疗器械质量体系 | medical device quality management, GB/T 42061
iec-62304 | IEC 62304 医疗器械软件 | IEC 62304 | 医疗器械软件生存周期, 医疗软件标准 | medical device software life cycle, YY/T 0664
nmpa-ii | 医疗器械注册证（二类） | NMPA class II registration | 二类医疗器械, 二类证, 二类注册证 | class II medical device, NMPA class 2
nmpa-iii | 医疗器械注册证（三类） | NMPA class III registration | 三类医疗器械, 三类证, 三类注册证 | class III medical device, NMPA class 3
ce-mdr | 欧盟医疗器械法规 CE | CE marking under MDR | 欧盟CE认证, 欧盟医疗器械认证 | CE MDR, EU MDR, Regulation 2017/745
fda-510k | 美国 510(k) 许可 | FDA 510(k) clearance | 美国食药监许可, FDA许可, 510k认证 | FDA clearance, 510k, premarket notification
gmp-csv | GMP 计算机化系统验证 | GMP computerized system validation | 计算机化系统验证, 药企系统验证 | CSV, GAMP 5, computer system validation
atex | 防爆认证 | Explosion protection (ATEX / Ex) | 防爆合格证, 防爆资质 | ATEX, IECEx, explosion-proof
iec-61508 | IEC 61508 功能安全 | IEC 61508 functional safety | 功能安全, 安全完整性等级 | functional safety, SIL, GB/T 20438
iec-62443 | IEC 62443 工控安全 | IEC 62443 industrial security | 工控安全, 工业控制系统安全 | industrial cybersecurity, OT security, ISA-62443
algorithm-filing | 算法备案 | Algorithm filing | 深度合成备案, 互联网信息服务算法备案 | algorithm registration, CAC algorithm filing
generative-ai-filing | 生成式人工智能服务备案 | Generative AI service filing | 大模型备案, 生成式AI备案 | GenAI filing, large model filing, LLM registration
dcmm | 数据管理能力成熟度 | DCMM data management maturity | 数据管理能力评估, 数据成熟度 | DCMM, data management capability maturity, GB/T 36073
cmmi-3 | CMMI 三级 | CMMI level 3 | 软件成熟度三级, CMMI3 | CMMI ML3, CMMI maturity level 3
`;

/**
 * What a certificate covers besides itself. Only where the one is awarded on top of the other or is the stricter step
 * of the same scale; ISO/IEC 27701 is left out since its 2025 edition stands without 27001.
 */
export const CERTIFICATION_COVERS: Readonly<Record<string, readonly string[]>> = {
  'mlps-3': ['mlps-2'],
  'nmpa-iii': ['nmpa-ii'],
  'iatf-16949': ['iso-9001'],
  'as-9100': ['iso-9001'],
};
