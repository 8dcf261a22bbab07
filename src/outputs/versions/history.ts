import type { Edition } from '../../edition/edition.ts';
import type { Manifest } from '../../schema/version.ts';
import { listed } from '../../words/source.ts';
import { changesBetween, type Change } from './changes.ts';
import { entriesOf, keyOf, KINDS, partsOf, type Kind } from './entries.ts';
import { manifestOf } from './manifest.ts';

/** A version and what it changed of the one before it. */
export interface Step {
	version: string;
	/** The day on which it was given out; `null` of what is not given out yet. */
	date: string | null;
	/** The version before it; none before the first, of which all is new. */
	before: string | undefined;
	/** None of the first. */
	changes: ToldChange[];
	/** How many entries it has of each kind. */
	counts: Record<Kind, number>;
}

/** A change as the edition tells it today. */
export interface ToldChange extends Change {
	/** Where the thing stands now, which a later version may have moved; none where one has withdrawn it. */
	now?: string;
	/** Why it was made, where the edition says it of the thing as it is. */
	reason?: string;
}

/** The versions of a report, newest first; before them, where there are any, the changes that are not given out yet. */
export function historyOf(edition: Edition): Step[] {
	const now = manifestOf(edition);
	const last = edition.versions.at(-1);
	const hasNew =
		!last || now.version !== last.version || changesBetween(last.entries, now.entries).length > 0;
	const ahead = hasNew ? [{ ...now, date: null }] : [];
	return [...edition.versions, ...ahead]
		.map((each, index, all) => stepTo(each, all[index - 1], edition))
		.reverse();
}

/** So many changes a page lists, the newest. */
const MOST = 300;

/** The versions whose changes a page has room to list; the others have it say how many they are. */
export function listedOf(steps: readonly Step[], most = MOST): ReadonlySet<Step> {
	const counts = steps.map(({ changes }) => changes.length);
	const upTo = (index: number) => counts.slice(0, index + 1).reduce((sum, count) => sum + count, 0);
	return new Set(steps.filter((_, index) => upTo(index) <= most));
}

function stepTo(
	{ version, date, entries }: Manifest,
	before: Manifest | undefined,
	edition: Edition,
): Step {
	const changes = before ? changesBetween(before.entries, entries) : [];
	return {
		...{ version, date, before: before?.version },
		changes: changes.map((change) => told(change, entries, edition)),
		counts: countsOf(entries),
	};
}

function told(change: Change, then: Manifest['entries'], edition: Edition): ToldChange {
	const key = keyOf(change);
	const now = entriesOf(edition)[key];
	if (!now) return change;
	const [hash, page] = now;
	// What was changed again since says why of that change, not of this.
	const reason = then[key]?.[0] === hash ? reasonFor(change, edition) : undefined;
	return { ...change, now: page, ...(reason && { reason }) };
}

/** An emendation says why, and a note or a sequel whence, as long as the edition has it. */
function reasonFor({ kind, id, how }: Change, edition: Edition): string | undefined {
	if (how === '移') return undefined;
	if (kind === 'emendation') return edition.emendations.find((each) => each.id === id)?.reason;
	const rows = kind === 'note' ? edition.notes : kind === 'sequel' ? edition.sequels : [];
	const sources = rows.find((each) => each.id === id)?.sources;
	return sources && sources.length > 0 ? `据${listed(sources)}` : undefined;
}

function countsOf(entries: Manifest['entries']): Record<Kind, number> {
	const kinds = Object.keys(entries).map((key) => partsOf(key).kind);
	const counts = Object.keys(KINDS).map((kind) => [
		kind,
		kinds.filter((each) => each === kind).length,
	]);
	return Object.fromEntries(counts) as Record<Kind, number>;
}
