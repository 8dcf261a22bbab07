import { rowsOf } from '../words/years.ts';

/** Pages by folder and name, as the lost page carries them: src/browser/lost/guess.ts reads them. */
export interface KnownPages {
	reports: [first: number, last: number][];
	pages: Record<string, string>;
	shared: Record<string, string>;
}

/** Writes pages down shortly: a name that all reports share stands once, another with its years. */
export function knownPages(reports: readonly string[], pages: readonly string[]): KnownPages {
	const years = new Map<string, Map<string, number[]>>();
	const shared = new Map<string, string[]>();
	for (const page of new Set(pages)) {
		const parts = page.replace(/\.html$/, '').split('/');
		const name = parts.pop()!;
		if (name === 'index') continue;
		if (!reports.includes(parts[0] ?? '')) {
			const folder = parts.join('/');
			shared.set(folder, [...(shared.get(folder) ?? []), name]);
			continue;
		}
		const folder = parts.slice(1).join('/');
		const names = years.get(folder) ?? new Map<string, number[]>();
		years.set(folder, names.set(name, [...(names.get(name) ?? []), Number(parts[0])]));
	}
	const shown = (name: string, of: number[]) =>
		of.length === reports.length ? name : `${name}@${rowsOf(of).map(rowShown).join('+')}`;
	return {
		reports: rowsOf(reports.map(Number)),
		pages: Object.fromEntries(
			[...years].map(([folder, names]) => {
				return [folder, [...names].map(([name, of]) => shown(name, of)).join(' ')];
			}),
		),
		shared: Object.fromEntries([...shared].map(([folder, names]) => [folder, names.join(' ')])),
	};
}

const rowShown = ([first, last]: readonly [number, number]): string =>
	first === last ? `${first}` : `${first}-${last}`;
