import type { EntityType } from './schema.ts';

/** One register of the index that a scholarly book has. */
export interface Register {
	type: EntityType;
	/** Its file, without the ending. */
	name: string;
	title: string;
	/** The groups of its entries, in order. */
	groups: readonly string[];
}

export const registers: readonly Register[] = [
	{
		type: 'system',
		name: 'systems',
		title: '系统与平台',
		groups: ['系统', '平台', '网站', '应用', '数据库', '账号', '热线', '网络', '标准'],
	},
	{
		type: 'document',
		name: 'documents',
		title: '文件',
		groups: [
			'决定',
			'法规',
			'规划',
			'公开文件',
			'标准规范',
			'报告',
			'研究成果',
			'监测信息',
			'名录',
		],
	},
	{
		type: 'place',
		name: 'places',
		title: '地名',
		groups: ['直辖市', '省', '自治区', '市', '县', '功能区', '兵团'],
	},
	{
		type: 'body',
		name: 'bodies',
		title: '机构',
		groups: [
			'中央',
			'国务院部门',
			'协调机构',
			'所属机构',
			'地方机构',
			'企业',
			'研究机构',
			'社会组织',
		],
	},
	{ type: 'person', name: 'people', title: '人物', groups: ['领导人', '作者'] },
	{
		type: 'event',
		name: 'events',
		title: '事项',
		groups: ['会议', '活动', '专项行动', '专题', '改革', '工程', '调查', '课题', '奖项', '灾害'],
	},
];

/** File of `dist/` for a register. */
export function registerPage(report: string, type: EntityType): string {
	return `${report}/registers/${registers.find((register) => register.type === type)!.name}.html`;
}
