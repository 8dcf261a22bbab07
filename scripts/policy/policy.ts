import { createHash } from 'node:crypto';

/**
 * The policy of a page that holds these scripts and styles: they run, and else only files of the
 * edition and the WebAssembly of its search. What is not said is as `default-src` says.
 */
export const policyFor = (scripts: readonly string[], styles: readonly string[]): string =>
	[
		`default-src 'self'`,
		[`script-src 'self' 'wasm-unsafe-eval'`, ...hashes(scripts)].join(' '),
		[`style-src 'self'`, ...hashes(styles)].join(' '),
		`object-src 'none'`,
		`base-uri 'none'`,
		`form-action 'self'`,
	].join(';');

const hashes = (texts: readonly string[]): Set<string> =>
	new Set(texts.map((text) => `'sha256-${sha256(text)}'`));

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');
