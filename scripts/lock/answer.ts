import type { Manifest } from './entry.ts';
import type { Missing } from './missing.ts';

/** The version in what `npm view NAME@VERSION --json` answers; a sentence where there is none. */
export function manifestIn(answer: string, { name, version }: Missing): Manifest {
	const { error, ...said } = parsed(answer);
	if (said.version === version && said.dist?.integrity) return said as Manifest;
	if (error && error.code !== 'E404')
		throw new Error(`The registry did not answer for ${name}@${version} (${error.summary}).`);
	throw new Error(
		`The registry has no ${name}@${version}: choose a version that it has ` +
			`(npm view ${name} versions), or another version of the package that wants it.`,
	);
}

interface Answer extends Partial<Manifest> {
	error?: { code: string; summary: string };
}

function parsed(answer: string): Answer {
	try {
		return JSON.parse(answer);
	} catch {
		return { error: { code: 'none', summary: 'npm gave no JSON' } };
	}
}
