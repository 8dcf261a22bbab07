import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { passagesOf, readingOf } from '../edition/unit.ts';
import { heldFor } from './held.ts';

const own = edition();
const standing = (id: string) => ({
	blocks: passagesOf(own.unit(id)).map((block) => ({ id: block.id, text: readingOf(block) })),
	notes: own.notesIn(id),
	figures: 0,
});

test('a section whose notes reach below its text gives way, one whose notes do not keeps its height', () => {
	expect(heldFor(standing('press')).reach).toBeGreaterThan(60);
	expect(heldFor({ ...standing('press'), notes: [] }).reach).toBe(0);
	expect(heldFor(standing('cbrc')).reach).toBe(0);
});

test('on a phone the notes stand under the text and take more room than beside it', () => {
	for (const { id } of own.units) {
		const { wide, narrow } = heldFor(standing(id));
		expect(narrow, id).toBeGreaterThan(wide);
	}
});

test('figures, and what stands above the heading, take room of their own', () => {
	const plain = heldFor(standing('customs'));
	const drawn = heldFor({ ...standing('customs'), figures: 2 });
	const headed = heldFor({ ...standing('customs'), above: 12 });
	expect(drawn.narrow).toBeGreaterThan(plain.narrow + 40);
	expect(headed).toEqual({
		wide: plain.wide + 12,
		narrow: plain.narrow + 12,
		reach: plain.reach + 12,
	});
});
