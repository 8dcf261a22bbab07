import type { MinistrySeed } from '../../../src/schema/ministry.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { Seed } from './seed.ts';

/** Ids that a file gives a second time. */
export function repeatedIds({ value, at }: Seed<{ id: string }[]>): Problem[] {
	const seen = new Map<string, number>();
	return value.flatMap(({ id }, index) => {
		const first = seen.get(id);
		if (first !== undefined)
			return problem('repeated-id', at([index, 'id']), { id, first: at([first, 'id']).line });
		seen.set(id, index);
		return [];
	});
}

/** Forms that two bodies claim, or one body twice. */
export function repeatedForms({ value, at }: Seed<MinistrySeed[]>): Problem[] {
	const owner = new Map<string, string>();
	return value.flatMap(({ id, forms }, index) =>
		forms.flatMap((form, nth) => {
			const ministry = owner.get(form);
			owner.set(form, id);
			if (ministry === undefined) return [];
			return problem('repeated-form', at([index, 'forms', nth]), { form, ministry });
		}),
	);
}
