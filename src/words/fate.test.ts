import { expect, test } from 'vitest';
import content from '../../content/ministries.json' with { type: 'json' };
import type { Ministry } from '../schema/ministry.ts';
import { fate, goesOn, saysMore, workBeside } from './fate.ts';

const all = content.entries as unknown as Ministry[];
const fateOf = (id: string) => Object.values(fate(all.find((each) => each.id === id)!)).join('');

test('what became of a body is told as the register of bodies has it', () => {
	expect(fateOf('customs')).toBe('今名沿用');
	expect(fateOf('finance')).toBe('今名沿用，部分职责划出');
	expect(fateOf('culture')).toBe('今由文化和旅游部承担');
	expect(fateOf('press')).toBe('今由中国共产党中央委员会宣传部、国家广播电视总局承担');
});

test('where no body carries the larger part, none is left out', () => {
	expect(fateOf('ccdi')).toBe('今由中国共产党中央纪律检查委员会、国家监察委员会承担');
});

test('a body has its name today exactly when it goes on; 监察部 was one of two, and is no more', () => {
	for (const ministry of all.filter(({ id }) => id !== 'ccdi'))
		expect(fate(ministry).label, ministry.id).toBe(goesOn(ministry) ? '今名' : '今由');
});

test('what a row of the history says that one body took over is not said again beside it', () => {
	const beside = (id: string) => {
		const ministry = all.find((each) => each.id === id)!;
		return Object.fromEntries(
			ministry.today.map((body) => [body.name, workBeside(body, ministry)]),
		);
	};
	expect(beside('aqsiq')).toEqual({
		国家市场监督管理总局: '主体职责：质量监督、计量、标准、认证认可等',
		海关总署: '部分职责（原文所述检验检疫通关一体化属此）',
		国家知识产权局: '部分职责',
	});
	// The row names four bodies, and who got what is said here.
	expect(beside('civil-affairs')).toMatchObject({
		应急管理部: '部分职责：救灾',
		国家医疗保障局: '部分职责：医疗救助',
	});
});

test('where one body carries all, the plate has named it, and no list does so again', () => {
	const listed = (id: string) => saysMore(all.find((each) => each.id === id)!);
	expect(['tax', 'customs', 'culture', 'spc'].map(listed)).toEqual([false, false, false, false]);
	expect(['aqsiq', 'finance', 'environment', 'ccdi'].map(listed)).toEqual([true, true, true, true]);
});
