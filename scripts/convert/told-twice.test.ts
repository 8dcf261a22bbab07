import { describe, expect, test } from 'vitest';
import { complaints } from '../../tests/conversion.ts';

const BODIES = 'seeds/ministries.yaml';
const NOTES = 'seeds/2015/notes.yaml';
const told = (file: string, from: string | RegExp, to: string) =>
	complaints({ [file]: (text) => text.replace(from, to) }).map(({ kind, said }) => {
		return [kind, /“(.*?)” is told/.exec(said)?.[1]];
	});

describe('a change of a body is told by its history, and beside it no more', () => {
	test('not in what it was: 2018年组建农业农村部, 名称沿用', () => {
		const [agriculture, finance] = ['农业部', '财政部'].map(
			(name) => `official: 中华人民共和国${name}`,
		);
		const annotated = (official: string, words: string) => (text: string) => {
			const [before = '', after = ''] = text.split(official);
			return before + official + after.replace(/annotation: .*/, `annotation: ${words}`);
		};
		const said = (official: string, words: string) =>
			complaints({ [BODIES]: annotated(official, words) }).map(({ kind }) => kind);
		expect(said(agriculture!, '国务院组成部门；2018年组建农业农村部，农业部不再保留。')).toEqual([
			'told-twice',
		]);
		expect(said(finance!, '国务院组成部门，名称沿用。')).toEqual(['told-twice']);
		expect(said(finance!, '1954年称财政部。')).toEqual([]);
	});

	test('not in what the body of today carries: 2018年起省级和省级以下国税地税机构合并', () => {
		const row = '    - name: 国家税务总局\n      since: null\n      share: 全部\n';
		for (const note of [
			'2018年起省级和省级以下国税地税机构合并',
			'名称沿用',
			'2015年为国务院直属机构',
		])
			expect(told(BODIES, row, `${row}      note: ${note}\n`)).toEqual([['told-twice', note]]);
		expect(told(BODIES, row, `${row}      note: 各项税收和非税收入\n`)).toEqual([]);
	});

	test.each([
		['org-jianchabu', '2018年3月撤销，并入新组建的国家监察委员会'],
		['org-guodishui', '2018年合并为一套税务机构'],
		['term-guanjian-heyi', '2018年出入境检验检疫职责划入海关总署'],
		['term-quanxianzhong', '2018年医疗、生育划归国家医保局'],
		['org-zhiwu-fanzui', '2018年反贪部门转隶各级监察委员会'],
	])('not in a note of its section: %s, %s', (id, clause) => {
		const note = new RegExp(`(?<=- id: ${id}\n[^]*?note: ).*`);
		expect(told(NOTES, note, `${clause}。`)).toContainEqual(['told-twice', clause]);
	});
});

test('another change of the year may be told: the office against 扫黄打非 went to the same department', () => {
	const said = complaints({
		[NOTES]: (text) => text.replace('全国工作小组办公室2018年随机构改革转入中央宣传部', '$&了'),
	});
	expect(said.map(({ kind }) => kind)).not.toContain('told-twice');
});
