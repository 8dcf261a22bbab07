import type { MinistrySeed } from '../../../src/schema/ministry.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { Seed } from './seed.ts';

/** Ids that a file gives a second time. */
export function repeatedIds({ value, at }: Seed<{ id: string }[]>): Problem[] {
	const seen = new Set<string>();
	return value.flatMap(({ id }, index) => {
		if (seen.has(id)) return problem('repeated-id', at([index, 'id']), { id });
		seen.add(id);
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
