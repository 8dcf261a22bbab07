import { expect, test } from 'vitest';
import { seedsIn } from '../scripts/convert.ts';
import { readSeeds } from '../scripts/convert/seeds/seeds.ts';
import { isFollowable, sourceKinds } from '../src/schema/source.ts';
import { project } from '../tests/conversion.ts';

const { ministries, sources, reports } = readSeeds(seedsIn(project));
const register = sources!.value;
const cited = [
	...reports.flatMap(({ notes, entities, sequels }) => [
		...notes.value,
		...entities.value,
		...sequels.value,
	]),
	...ministries!.value.flatMap((body) => [body, ...body.history]),
].flatMap((fact) => fact.sources?.map(({ source }) => source) ?? []);

test('every source of the register is what something rests on', () => {
	const used = new Set(cited);
	expect(register.filter(({ id }) => !used.has(id))).toEqual([]);
	expect(register.length).toBeGreaterThan(200);
});

test('the register stands by kinds, and no two sources have the same number', () => {
	const ranks = register.map(({ kind }) => sourceKinds.indexOf(kind));
	expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
	const numbers = register.flatMap(({ number }) => number ?? []);
	expect(new Set(numbers).size).toBe(numbers.length);
});

test('what bodies say of themselves, and common usage, cannot be followed', () => {
	const vague = register.filter(({ kind }) => kind === '公开介绍' || kind === '通识');
	expect(vague.length).toBeGreaterThan(30);
	expect(vague.filter(isFollowable)).toEqual([]);
	expect(register.find(({ id }) => id === 'guofa-2015-40')).toSatisfy(isFollowable);
});

test('the address of a copy stands nowhere', () => {
	for (const { id, seen } of register)
		expect(seen?.where ?? '', id).not.toMatch(/:\/\/|\.\w{2,}\//);
});

test('a body that a change gave something to, and that does no work of it today, is named by the change', () => {
	const isNamed = (name: string, what: string) =>
		what.includes(name.replace(/^全国(?:政协|人民代表大会(?:常务委员会)?)/, ''));
	const untold = ministries!.value.flatMap(({ id, official, history, today }) =>
		history.flatMap(({ year, what, bodies }) =>
			bodies
				.filter(
					(name) =>
						!isNamed(name, what) &&
						![official, ...today.map((body) => body.name)].some((body) => body.startsWith(name)),
				)
				.map((name) => `${id} ${year} ${name}`),
		),
	);
	expect(untold).toEqual([]);
});
