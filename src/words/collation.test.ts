import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { emendedIn, witnessOf } from '../edition/witness.ts';
import { changeCounts, keyTo, visible } from './collation.ts';

const all = edition();
const said = (id: string) => {
	const unit = all.unit(id);
	const own = all.blocks().filter((block) => block.unit === id);
	const stretches = own.flatMap((block) => witnessOf(all, block).received.flat());
	return [...changeCounts(unit.restored, emendedIn(all, unit)), keyTo(stretches)];
};

test('a page says how often what was changed, and what its signs mean, but of no sign that it lacks', () => {
	expect(said('statistics')).toEqual([
		'误字1处',
		'标点复全角13处',
		'删空格1处',
		'朱色标点在底本为半角；␣为所删空格；粗体为校改。',
	]);
	expect(said('tax').join()).toContain('¶为所接断行');
	expect(said('tax').join()).not.toContain('校改');
	expect(said('sasac').join()).toContain('〔〕处底本无字');
});

test('where nothing was changed a page says so, and has no signs to explain', () => {
	expect(changeCounts({ 标点: 0, 空格: 0, 断行: 0 }, [])).toEqual(['未改一字']);
	expect(keyTo([{ received: '周德铭' }])).toBe('');
});

test('only white space is made visible', () => {
	expect([' ', '\n', '\u3000\t', ',', ''].map(visible)).toEqual(['␣', '¶', '␣␣', '', '']);
});
