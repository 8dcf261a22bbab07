import { expect, test } from 'vitest';
import content from '../../content/ministries.json' with { type: 'json' };
import type { Ministry } from '../schema/ministry.ts';
import { fate, goesOn } from './fate.ts';

const all = content.entries as unknown as Ministry[];
const fateOf = (id: string) => Object.values(fate(all.find((each) => each.id === id)!)).join('');

test('what became of a body is told as the register of bodies has it', () => {
	expect(fateOf('customs')).toBe('今名未改');
	expect(fateOf('finance')).toBe('今名未改，部分职责划出');
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
