import type { File, Output } from './output.ts';

/**
 * The same outputs, but the text of each file is kept from the first time that it is asked for to the
 * second: once it is written, once the data package tells its size and hash.
 */
export const madeTwice = (outputs: readonly Output[]): Output[] =>
	outputs.map(({ what, files }) => ({ what, files: files.map(keeping) }));

function keeping(file: File): File {
	let kept: { text: string; site: URL | undefined } | undefined;
	return {
		...file,
		make: (site) => {
			if (kept?.site !== site) kept = undefined;
			const text = kept?.text ?? file.make(site);
			kept = kept ? undefined : { text, site };
			return text;
		},
	};
}
