import { wantedBy, type Group, type Wanted } from '../../search/address.ts';
import type { Answer } from './answered.ts';

type Filters = Record<Group, string[]>;

/** The filters of the search page: what of an answer the reader wants, and how much each would show. */
export interface FilterBox {
	wanted: () => Filters;
	want: (wanted: Filters) => void;
	/** Says beside each filter what of an answer it would show, once it is known how to tell. */
	count: (answer: Answer) => void;
}

/**
 * The filters of a fieldset: boxes to tick, a list of the pages of an answer, and of its reports where
 * they are too many to tick.
 */
export function filterBox(fieldset: HTMLFieldSetElement): FilterBox {
	const selects = [...fieldset.querySelectorAll('select')];
	const checks = [...fieldset.querySelectorAll('input')];
	/** The chapters of each report, where there are several. */
	const parts = [...fieldset.querySelectorAll<HTMLElement>('[data-report]')];
	const isMixed = parts.length > 0 || selects.some(({ name }) => name === 'report');
	const ticked = (group: keyof Wanted) =>
		checks.filter(({ name, checked }) => name === group && checked).map(({ value }) => value);
	const chosen = (group: keyof Wanted) =>
		selects.filter(({ name, value }) => name === group && value).map(({ value }) => value);
	/** Chapters are asked for where one report is: each has a first one. */
	const settle = () => {
		const [one, ...others] = ticked('report');
		for (const part of parts) {
			part.hidden = others.length > 0 || part.dataset['report'] !== one;
			if (part.hidden) for (const input of part.querySelectorAll('input')) input.checked = false;
		}
	};
	const wanted = () => wantedBy((group) => [...ticked(group), ...chosen(group)]);
	fieldset.addEventListener('change', settle);
	const fold = fieldset.querySelector<HTMLButtonElement>('.fold')!;
	fold.onclick = () =>
		fold.setAttribute('aria-expanded', String(fold.getAttribute('aria-expanded') === 'false'));
	return {
		wanted,
		want: (groups) => {
			for (const input of checks) input.checked = groups[input.name as Group].includes(input.value);
			settle();
			for (const select of selects) {
				const [value] = groups[select.name as Group];
				// What an answer offers comes with it; until then there are all, and what is wanted.
				select.length = 1;
				if (value) select.add(new Option(value, value, true, true));
			}
		},
		count: (answer) => answer.fuller?.showCounts(fieldset, answer, wanted(), isMixed),
	};
}
