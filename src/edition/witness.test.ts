import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { sourceLines } from './source-lines.ts';
import { emendedIn, witnessOf } from './witness.ts';

const all = edition();
const blocks = all.blocks().map((block) => {
	const { lines, received, reading } = witnessOf(all, block);
	return { block, lines, received, reading, pieces: received.flat() };
});

test('the lines of all units, joined from their stretches, are the witness’s lines, each once', () => {
	const lines: string[] = [];
	for (const { lines: range, received } of blocks) {
		expect(received).toHaveLength(range[1] - range[0] + 1);
		received.forEach((line, index) => {
			const at = range[0] - 1 + index;
			const text = line.map((piece) => piece.received).join('');
			expect(lines[at], `line ${at + 1}`).toBeUndefined();
			lines[at] = text.replace(/\n$/, '');
		});
	}
	expect(lines).toHaveLength(143);
	expect(lines).toEqual(sourceLines(all));
});

test('the other side of every block is its reading text', () => {
	for (const { block, reading } of blocks) {
		const read = reading.flatMap(({ pieces }) => pieces).map((piece) => piece.reading);
		expect(read.join(''), block.address).toBe(block.reading);
	}
});

test('a stretch differs in its layers if and only if it says what was changed, and by whom', () => {
	const pieces = blocks.flatMap((block) => block.pieces);
	for (const { received, reading, change } of pieces)
		expect(received === reading, `${received}|${reading}`).toBe(change === undefined);
	const ofEditors = pieces.filter(({ change }) => change?.by === 'editor');
	expect(ofEditors.map(({ received, reading }) => `${received}→${reading}`)).toEqual([
		'→监督',
		'~→—',
		'→监督',
		'畅→程',
		'券→监',
		'券→监',
	]);
});

test('what a rule changed is a mark in its full width, white space, or a broken line, as often as each unit counts', () => {
	for (const unit of all.units) {
		const counts = { 标点: 0, 空格: 0, 断行: 0 };
		const own = blocks.filter(({ block }) => block.unit === unit.id);
		for (const { received, reading, change } of own.flatMap(({ pieces }) => pieces)) {
			if (change?.by !== 'rule') continue;
			counts[change.kind as keyof typeof counts]++;
			if (change.kind === '标点') expect(reading.normalize('NFKC')).toBe(received);
			else expect([received.trim(), reading.trim()]).toEqual(['', '']);
		}
		expect(counts, unit.id).toEqual(unit.restored);
	}
});

test('a line that was broken in mid-word ends in the stretch that joins it to the next', () => {
	const tax = blocks.find(({ block }) => block.address === 'tax#p1')!;
	const [first, second] = tax.received;
	expect(first!.at(-2)!.received).toMatch(/拓展资$/);
	expect(first!.at(-1)).toEqual({
		received: '\n',
		reading: '',
		change: { kind: '断行', by: 'rule' },
	});
	expect(second![0]!.received).toMatch(/^源共享/);
});

test('no line tears a number, years, or the last two characters', () => {
	const wholes = (address: string) =>
		blocks
			.find(({ block }) => block.address === address)!
			.reading.filter(({ isWhole }) => isWhole)
			.map(({ pieces }) => pieces.map((piece) => piece.reading).join(''));
	expect(wholes('scopsr#p1')).toEqual(expect.arrayContaining(['2011—', '2015年']));
	expect(wholes('statistics#case-p1')).toEqual(['2015年', '16项', '支撑。']);
});

test('every emendation of an editor has its note, and its words say what stays and what goes', () => {
	const emended = all.units.flatMap((unit) => emendedIn(all, unit));
	expect(emended).toHaveLength(6);
	for (const { id, received, reading, note, pieces } of emended) {
		expect(note.id).toBe(id);
		expect(pieces.map((piece) => piece.received).join('')).toBe(received);
		expect(pieces.map((piece) => piece.reading).join('')).toBe(reading);
		expect(pieces.filter(({ change }) => change)).toHaveLength(1);
	}
});
