/** People, what they are to one another, and their bodies. */
export const PEOPLE_ROWS = `
人员 | personnel, staff, people
工人, 作业人员 | worker
员工, 职工 | employee, staff
操作工, 操作员 | operator
工程师 | engineer
技术员, 技术人员 | technician
专家 | expert, specialist
经验 | experience
老师傅, 师傅 | veteran worker, master, experienced worker
质检员, 检验员 | inspector
班组, 团队 | team, crew
领导, 主管 | supervisor, manager
用户 | user
消费者 | consumer
老人, 老年人 | elderly, older people
儿童, 孩子 | child, children
妇女 | women
家庭, 家属 | family, household
人体 | human body
头部 | head
脑部, 大脑 | brain
心脏 | heart
肺部 | lung
肝脏 | liver
肾脏 | kidney
胃部 | stomach
肠道 | intestine, bowel
皮肤 | skin
眼睛 | eye
眼底, 视网膜 | fundus, retina
牙齿 | tooth, teeth
骨骼, 骨头 | bone
关节 | joint
脊柱, 脊椎 | spine
血液 | blood
血管 | vessel, blood vessel
细胞 | cell
组织 | tissue
器官 | organ
病灶, 病变 | lesion
症状 | symptom
疾病, 病症 | disease, illness
病情 | condition
死亡 | death
生命 | life
体征 | vital signs
`;
