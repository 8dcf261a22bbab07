import { expect, test } from 'vitest';
import { complaints, convertWith } from '../../tests/conversion.ts';

const FILE = 'seeds/synonyms.yaml';
const ROW = '- { typed: 报关, printed: [通关] }';
const instead = (row: string) =>
	complaints({ [FILE]: (text) => text.replace(ROW, row) }).map(({ kind, said }) => {
		return { kind, said: said.replace(/^[^ ]+ +/, '') };
	});

test('a word that neither a report nor the edition has is not offered', () => {
	expect(instead('- { typed: 报关, printed: [通关, 清关] }')).toEqual([
		{
			kind: 'unprinted-synonym',
			said: 'no report prints “清关”, and the edition does not use it; write the word as one of them has it, or take it out.',
		},
	]);
	// The text prints 卫计委 only, and the register of bodies its proper short name, too.
	expect(instead('- { typed: 报关, printed: [国家卫生计生委] }')).toEqual([]);
	// Only the list of sources has it, as who issued some of them.
	expect(instead('- { typed: 工信, printed: [国务院新闻办公室] }')).toEqual([]);
});

test('whoever types 海关, which the text prints, is sent nowhere else', () => {
	expect(instead('- { typed: 海关, printed: [通关] }')).toMatchObject([{ kind: 'typed-printed' }]);
	expect(instead('- { typed: App, printed: [通关] }')).toMatchObject([{ kind: 'typed-printed' }]);
});

test('a pair of which one word stands in the other is refused, and so is one given twice', () => {
	expect(instead('- { typed: 通关单, printed: [通关] }')).toMatchObject([{ kind: 'same-synonym' }]);
	expect(instead(`${ROW}\n${ROW}`)).toMatchObject([{ kind: 'repeated-synonym' }]);
	expect(instead('- { typed: 报关, printed: [通关, 通关] }')).toMatchObject([
		{ kind: 'wrong-value' },
	]);
	expect(instead('- { typed: 报 关, printed: [通关] }')).toMatchObject([{ kind: 'wrong-value' }]);
});

test('without the file nothing is offered, and nothing is wrong', () => {
	const { problems, files } = convertWith({ [FILE]: undefined });
	expect(problems).toEqual([]);
	expect(JSON.parse(files.get('synonyms.json')!)).toMatchObject({ entries: [] });
});
