import type { Emendation } from '../schema/emendation.ts';
import type { Restored } from '../schema/entries.ts';
import { restorations } from './restoration.ts';

/** A stretch of the text as far as it is to be said what changed in it. */
interface Stretch {
	received: string;
	change?: Pick<Emendation, 'kind' | 'by'>;
}

/** Shown where the witness has nothing. */
export const MISSING = '〔〕';

/** White space that is dropped, as signs that can be seen: a space, and the end of a line. */
export const visible = (received: string): string =>
	/^\s+$/.test(received) ? received.replace(/\n/g, '¶').replace(/\s/g, '␣') : '';

/** How often what was changed: 误字1处, 标点复全角13处. */
export function changeCounts(restored: Restored, emended: readonly Emendation[]): string[] {
	const kinds = Map.groupBy(emended, ({ kind }) => kind);
	const counts = [...kinds].map(([kind, { length }]) => `${kind}${length}处`);
	const all = [...counts, ...restorations(restored)];
	return all.length > 0 ? all : ['未改一字'];
}

/** What colour, weight and signs mean, as far as they occur; nothing where nothing was changed. */
export function keyTo(stretches: readonly Stretch[]): string {
	const changed = stretches.filter(({ change }) => change !== undefined);
	const ruled = changed.filter(({ change }) => change?.by === 'rule');
	const emended = changed.filter(({ change }) => change?.by === 'editor');
	const signs = new Set(ruled.flatMap(({ received }) => [...visible(received)]));
	const words = [
		ruled.some(({ change }) => change?.kind === '标点') && '朱色标点在底本为半角',
		signs.has('␣') && '␣为所删空格',
		signs.has('¶') && '¶为所接断行',
		emended.length > 0 && '粗体为校改',
		emended.some(({ received }) => received === '') && `${MISSING}处底本无字`,
	];
	const said = words.filter((each) => each !== false);
	return said.length > 0 ? `${said.join('；')}。` : '';
}
