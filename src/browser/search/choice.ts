import { element } from '../element.ts';

/** A list of which one value is chosen, and which offers what an answer has. */
export interface Choice {
	/** What is chosen: one value, or none. */
	chosen: () => string[];
	choose: (value: string) => void;
	/** Offers the values that were counted, and what is chosen, with what each is called and would show. */
	offer: (counts: ReadonlyMap<string, number>, nameOf: (value: string) => string) => void;
}

/** The choice of a select whose first option is for all. */
export function choiceOf(select: HTMLSelectElement): Choice {
	const [all] = select.options;
	const options = (values: readonly HTMLElement[]) => select.replaceChildren(all!, ...values);
	return {
		chosen: () => (select.value ? [select.value] : []),
		choose: (value) => {
			options(value === '' ? [] : [element('option', { value, selected: true }, [value])]);
		},
		offer: (counts, nameOf) => {
			const { value: chosen } = select;
			const offered = new Map([...counts, [chosen, counts.get(chosen) ?? 0]]);
			offered.delete('');
			options(
				[...offered].map(([value, count]) =>
					element('option', { value, selected: value === chosen }, [`${nameOf(value)} ${count}`]),
				),
			);
		},
	};
}
