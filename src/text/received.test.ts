import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { receivedPieces } from './received.ts';

const all = edition();
const pieces = all.blocks().map((block) => {
	const changes = all.emendations.filter(
		({ unit, paragraph }) => unit === block.unit && paragraph === block.id,
	);
	return { block, received: receivedPieces(block.received, changes, block.sentences) };
});
const fold = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

test('the sentences of the received text are the received text, and the same sentences', () => {
	let emended = 0;
	for (const { block, received } of pieces) {
		if (block.sentences.length === 0) continue;
		expect(received.join(''), block.address).toBe(block.received);
		received.forEach((piece, index) => {
			const { start, end } = block.sentences[index]!;
			const same = fold(piece) === fold(block.reading.slice(start, end));
			if (!same) emended++;
		});
	}
	expect(emended).toBeLessThanOrEqual(all.emendations.filter(({ by }) => by === 'editor').length);
	expect(emended).toBeGreaterThan(2);
});

test('what is dropped between two sentences belongs to the first', () => {
	const changes = [{ start: 2, end: 2, received: ' ' }];
	const ranges = [
		{ start: 0, end: 2 },
		{ start: 2, end: 4 },
	];
	expect(receivedPieces('甲。 乙。', changes, ranges)).toEqual(['甲。 ', '乙。']);
});
