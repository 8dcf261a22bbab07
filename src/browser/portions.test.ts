import { expect, test } from 'vitest';
import { each, inPortions } from './portions.ts';

/** A step that takes longer than a portion may. */
function busy(): void {
	const end = performance.now() + 10;
	while (performance.now() < end);
}

test('work in portions gives what it gives at once, and lets others have their turn meanwhile', async () => {
	let turns = 0;
	const others = setInterval(() => turns++);
	const made = await inPortions(each(['海', '关', '总', '署'], (sign) => (busy(), sign)));
	clearInterval(others);
	expect(made).toEqual(['海', '关', '总', '署']);
	expect(turns).toBeGreaterThan(0);
});

test('work that is no longer wanted ends at the next pause', async () => {
	let steps = 0;
	const work = inPortions(
		each(Array(9), () => (steps++, busy())),
		() => steps < 3,
	);
	await expect(work).rejects.toThrow('unwanted');
	expect(steps).toBe(3);
});
