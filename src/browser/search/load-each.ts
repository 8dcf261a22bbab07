import type { Shelved } from '../../search/shelf.ts';
import { once } from '../once.ts';
import { loadData, type EditionPlace } from '../script.ts';

/** The same data of several reports, in their order, each loaded once; rejects where one does not load. */
export function loadEach<T>(
	place: EditionPlace,
	reports: readonly Shelved[],
	name: Parameters<typeof loadData>[1],
): () => Promise<T[]> {
	const loads = reports.map(({ id }) => once(() => loadData<T>({ ...place, report: id }, name)));
	return () => Promise.all(loads.map((load) => load()));
}
