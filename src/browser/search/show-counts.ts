import type { Group } from '../../search/address.ts';
import { element } from '../element.ts';
import type { Answer } from './answered.ts';
import { filterCounts, type FilterCounts } from './filter-counts.ts';

/** Says beside each filter of a fieldset what of an answer it would show; `isMixed` where there are several reports. */
export function showCounts(
	fieldset: HTMLFieldSetElement,
	answer: Answer,
	wanted: Record<Group, string[]>,
	isMixed: boolean,
): void {
	const counts = filterCounts(answer, wanted, isMixed);
	const chosen = Object.values(wanted).flat().length;
	fieldset.querySelector('.fold')!.textContent = chosen > 0 ? `筛选（已选${chosen}项）` : '筛选';
	fieldset.dataset['counted'] = '';
	for (const input of fieldset.querySelectorAll('input')) check(input, counts);
	for (const select of fieldset.querySelectorAll('select')) offer(select, counts);
}

function check(input: HTMLInputElement, { of, parts }: FilterCounts): void {
	const [group, label] = [input.name as Group, input.parentElement!];
	const count = of(group).get(input.value) ?? 0;
	input.disabled = count === 0 && !input.checked;
	// What would show nothing or all is no choice; what only other filters hide keeps its place.
	label.hidden = !input.checked && !parts(group, input.value);
	label.querySelector('span')!.textContent = String(count);
}

/** Offers in a list, behind its first option for all, the values that were counted, and what is chosen. */
function offer(select: HTMLSelectElement, { of, nameOf }: FilterCounts): void {
	const { options, value: chosen } = select;
	const group = select.name as Group;
	const counts = of(group);
	const offered = new Map([...counts, [chosen, counts.get(chosen) ?? 0]]);
	offered.delete('');
	const values = [...offered].map(([value, count]) =>
		element('option', { value, selected: value === chosen }, [`${nameOf(group, value)} ${count}`]),
	);
	select.replaceChildren(options[0]!, ...values);
}
