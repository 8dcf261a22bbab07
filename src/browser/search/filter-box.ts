import type { Group } from '../../search/address.ts';
import { reportOf } from '../../search/shelf.ts';
import { element } from '../element.ts';
import type { Answer } from './answered.ts';
import { countsBy } from './filters.ts';

type Filters = Record<Group, string[]>;

/** The filters of the search page: what of an answer the reader wants, and how much each would show. */
export interface FilterBox {
	wanted: () => Filters;
	want: (wanted: Filters) => void;
	/** Says beside each filter what of an answer it would show. */
	count: (answer: Answer) => void;
}

/** The filters of a fieldset: boxes to tick, and a list of the pages of an answer. */
export function filterBox(fieldset: HTMLFieldSetElement): FilterBox {
	const bodies = fieldset.querySelector('select')!;
	const checks = [...fieldset.querySelectorAll('input')];
	/** The chapters of each report, where there are several. */
	const parts = [...fieldset.querySelectorAll<HTMLElement>('[data-report]')];
	const ticked = (group: Group) =>
		checks.filter(({ name, checked }) => name === group && checked).map(({ value }) => value);
	/** Chapters are asked for where one report is: each has a first one. */
	const settle = () => {
		const [one, ...others] = ticked('report');
		for (const part of parts) {
			part.hidden = others.length > 0 || part.dataset['report'] !== one;
			if (part.hidden) for (const input of part.querySelectorAll('input')) input.checked = false;
		}
	};
	const wanted = (): Filters => ({
		report: ticked('report'),
		kind: ticked('kind'),
		chapter: ticked('chapter'),
		body: bodies.value ? [bodies.value] : [],
	});
	const offerBodies = (
		counts: ReadonlyMap<string, number>,
		labels: ReadonlyMap<string, string>,
	) => {
		const chosen = bodies.value;
		const all = counts.has(chosen) ? [...counts] : [...counts, [chosen, 0] as const];
		bodies.replaceChildren(
			element('option', { value: '' }, ['全部各篇']),
			...all
				.filter(([page]) => page !== '')
				.map(([page, count]) =>
					element('option', { value: page, selected: page === chosen }, [
						`${labels.get(page) ?? '所选一篇'} ${count}`,
					]),
				),
		);
	};
	fieldset.addEventListener('change', settle);
	return {
		wanted,
		want: ({ body: [page = ''], ...groups }) => {
			for (const input of checks)
				input.checked = groups[input.name as Exclude<Group, 'body'>].includes(input.value);
			settle();
			bodies.replaceChildren(element('option', { value: page }, [page]));
		},
		count: (answer) => {
			const now = wanted();
			const counts = {
				report: countsBy(answer, now, 'report'),
				kind: countsBy(answer, now, 'kind'),
				chapter: countsBy(answer, now, 'chapter'),
				body: countsBy(answer, now, 'body'),
			};
			for (const input of checks) {
				const count = counts[input.name as Group].get(input.value) ?? 0;
				input.disabled = count === 0 && !input.checked;
				input.parentElement!.querySelector('span')!.textContent = String(count);
			}
			offerBodies(counts.body, labelsOf(answer, parts.length > 0));
		},
	};
}

/** What the pages of an answer are called, with their report where there are several. */
const labelsOf = ({ pages, added }: Answer, isMixed: boolean): Map<string, string> =>
	new Map(
		[...pages.map(({ page }) => page), ...added.map(({ block }) => block.page)].map(
			({ page, label }) => [page, `${isMixed ? `${reportOf(page)}年　` : ''}${label}`],
		),
	);
