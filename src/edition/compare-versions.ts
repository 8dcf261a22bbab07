/** Compares two versions as Semantic Versioning does: 0.10.0 is behind 0.9.0, and 1.0.0-rc.1 before 1.0.0. */
export function compareVersions(a: string, b: string): number {
	const [coreA, preA] = partsOf(a);
	const [coreB, preB] = partsOf(b);
	return compareParts(coreA, coreB) || compareStages(preA, preB);
}

function partsOf(version: string): [core: string[], stage: string[]] {
	const [core = '', ...stage] = version.split('-');
	return [core.split('.'), stage.length > 0 ? stage.join('-').split('.') : []];
}

/** What is not yet a version stands before it. */
function compareStages(a: readonly string[], b: readonly string[]): number {
	if (a.length === 0 || b.length === 0) return Math.sign(b.length - a.length);
	return compareParts(a, b);
}

function compareParts(a: readonly string[], b: readonly string[]): number {
	const at = a.findIndex((part, index) => part !== b[index]);
	if (at === -1) return a.length - b.length;
	return b[at] === undefined ? 1 : comparePart(a[at]!, b[at]);
}

/** Numbers by their value and before words; words by their characters. */
function comparePart(a: string, b: string): number {
	const [isA, isB] = [/^\d+$/.test(a), /^\d+$/.test(b)];
	if (isA && isB) return Number(a) - Number(b);
	if (isA !== isB) return isA ? -1 : 1;
	return a < b ? -1 : 1;
}
