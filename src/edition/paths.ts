import { getEditions, type Edition, type Unit } from './edition.ts';

/** One page for each report. */
export async function reportPaths() {
	return (await getEditions()).map((edition) => ({
		params: { report: edition.id },
		props: { edition },
	}));
}

/** One page for each unit of a kind, in all reports. */
export async function unitPaths(kind: 'chapters' | 'ministries' | 'recommendations') {
	return (await getEditions()).flatMap((edition) =>
		edition[kind].map((unit) => ({
			params: { report: edition.id, id: unit.id },
			props: { edition, unit },
		})),
	);
}

export interface ReportProps {
	edition: Edition;
}

export interface UnitProps {
	edition: Edition;
	unit: Unit;
}
