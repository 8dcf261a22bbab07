import { createRequire } from 'node:module';
import type {
	CompatData,
	Identifier,
	SimpleSupportStatement,
	SupportStatement,
} from '@mdn/browser-compat-data';
import { browsers } from '../../src/outputs/browsers.ts';

/** What MDN keeps on which browser knows what. */
export const known = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;

/** The oldest browsers of the list by their names at MDN, with the versions that count there. */
const oldest = browsers.map((browser) => {
	const [, name = '', version = ''] = /^([a-z]+)([\d.]+)$/.exec(browser) ?? [];
	return { name: name as 'chrome' | 'firefox' | 'safari', version: Number(version) };
});

/** The oldest browsers that do not know a feature by this very name; undefined if MDN has no such row. */
export function lacking(feature: Identifier | undefined): string[] | undefined {
	const support = feature?.__compat?.support;
	if (!support) return undefined;
	return oldest
		.filter(({ name, version }) => !statements(support[name]).some((each) => has(each, version)))
		.map(({ name }) => name);
}

const statements = (support: SupportStatement | undefined): SimpleSupportStatement[] =>
	support === undefined ? [] : [support].flat();

function has(statement: SimpleSupportStatement, version: number): boolean {
	const { version_added: added, version_removed: removed, flags, prefix } = statement;
	if (flags || prefix || statement.alternative_name) return false;
	const isUpTo = (limit: unknown) =>
		typeof limit === 'string' && Number(limit.replace('≤', '')) <= version;
	return isUpTo(added) && !isUpTo(removed);
}
