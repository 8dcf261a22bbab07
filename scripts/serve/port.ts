/** Where the edition is served unless PORT says otherwise: the port that Astro takes. */
const USUAL = 4321;

/** The port that the variable PORT asks for; undefined where it holds no port. */
export function portIn(wanted: string | undefined): number | undefined {
	if (!wanted) return USUAL;
	const port = Number(wanted);
	return /^\d+$/.test(wanted) && port >= 1 && port <= 65_535 ? port : undefined;
}
