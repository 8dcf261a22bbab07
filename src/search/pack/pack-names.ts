import { HISTORY } from '../../addresses/history.ts';
import { isPart } from '../../edition/unit.ts';
import { figuresOf } from '../../figures/figures.ts';
import type { Edition } from '../../edition/edition.ts';
import { workOf } from '../../words/fate.ts';
import { inBothNumerals } from '../../words/numerals.ts';
import type { PackedNames } from '../block.ts';
import { fold } from '../fold.ts';
import { nameOf } from '../shelf.ts';
import { isShortOf } from '../short.ts';

/** Every name that leads to a page: those of the bodies, and the numbers of units and figures. */
export const packNames = (edition: Edition): PackedNames => [
	...bodies(edition),
	...numbered(edition),
];

/** What a name is to a body: its own, that of who does its work today, or that of who had a part in a change. */
type Bond = 'own' | '全部' | '主体' | '部分' | 'history';
/** From what a query means first to what it means last. */
const BONDS: readonly Bond[] = ['own', '全部', '主体', '部分', 'history'];

/** Every name of every body, with what the name is to the body of 2015; its own names of all bodies first. */
function bodies(edition: Edition): PackedNames {
	const all = edition.ministries.map((unit) => ({ unit, body: edition.ministry(unit.id) }));
	const shorts = new Map(all.flatMap(({ body }) => Object.entries(body.abbreviations ?? {})));
	const named = all.map(({ unit, body }) => ({ unit, names: namesOf(body, unit.label, shorts) }));
	return BONDS.flatMap((bond) =>
		named.flatMap(({ unit: { page, label, title }, names }): PackedNames => {
			const bound = [...names].filter(([, [, own]]) => own === bond);
			if (bound.length === 0) return [];
			const whys = bound.map(([name, [why]]) => packed([name, why]));
			const name = nameOf(page);
			return bond === 'own' ? [[name, label, title, whys]] : [[name, label, title, whys, HISTORY]];
		}),
	);
}

/** The names of a body with their reasons and bonds; short names lead wherever the full name does. */
function namesOf(
	{
		name,
		forms,
		official,
		today,
		annotation,
		history,
		aliases,
		predecessors = [],
	}: ReturnType<Edition['ministry']>,
	label: string,
	shorts: ReadonlyMap<string, readonly string[]>,
): Map<string, [why: string, bond: Bond]> {
	const why = new Map<string, [string, Bond]>();
	const add = (names: readonly string[], reason: string, bond: Bond = 'own') => {
		for (const each of names) if (!why.has(each)) why.set(each, [reason, bond]);
	};
	add([name, ...forms], '文中所用名称');
	add([official], '正式全称');
	for (const body of today) {
		const since = body.since === null ? '今承担' : `${body.since}年起承担`;
		add([body.name], `${since}${label}的${workOf(body)}`, body.share);
	}
	// What a change gave them, and whose it was by then, only the history itself can say.
	for (const { bodies, year } of history) add(bodies, `见${label}${year}年的沿革`, 'history');
	for (const [full, [reason, bond]] of [...why]) {
		const more = bond === 'own' ? [] : [reason];
		add(shorts.get(full) ?? [], `即${[full, ...more].join('，')}`, bond);
	}
	// A name that the history prints leads there.
	const told = [annotation, ...history.map(({ what }) => what)].join('');
	const addOther = (others: readonly string[], reason: string) => {
		for (const each of others) add([each], reason, told.includes(each) ? 'history' : 'own');
	};
	addOther(predecessors, `${label}的前身`);
	add(
		aliases.filter((alias) =>
			[name, official, ...forms].some(
				(own) => alias.length <= LONGEST_SHORT && isShortOf(alias, own),
			),
		),
		'简称',
	);
	addOther(aliases, '相关名称');
	return why;
}

/** No short name is longer; what is, is another name or another body. */
const LONGEST_SHORT = 6;

/** A name with its reason, and with its fold where that is something else. */
function packed([name, why]: [name: string, why: string]): PackedNames[number][3][number] {
	const { text } = fold(name);
	return text === name ? [name, why] : [name, why, text];
}

/** 第二章, 第一章第10节, 建议3, 图4: what the edition calls its parts; such a name says nothing more. */
function numbered(edition: Edition): PackedNames {
	return [
		...edition.units
			.filter(isPart)
			.flatMap(({ label, locator, kind, page, title }) =>
				[...new Set(kind === 'ministry' ? [locator] : [label, locator])].map(
					(name): PackedNames[number] => [nameOf(page), name, title, written(name)],
				),
			),
		...figuresOf(edition).map(({ number, page, title }): PackedNames[number] => {
			const name = `图${number}`;
			return [nameOf(page), name, title, written(name)];
		}),
	];
}

/** A designation in every way that readers write it. */
const written = (name: string) =>
	[...new Set([name, ...inBothNumerals(name)])].map((each) => packed([each, '']));
