import { expect, test } from 'vitest';
import content from '../content/ministries.json' with { type: 'json' };
import type { Ministry } from './schema.ts';
import { fate } from './today.ts';

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

test('a body that is no more never has its old name today', () => {
	const renamed = all.filter(({ today }) => today.every(({ since }) => since !== null));
	expect(renamed.length).toBeGreaterThan(10);
	for (const ministry of renamed) expect(fate(ministry).label, ministry.id).toBe('今由');
});
