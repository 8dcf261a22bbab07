import { noteKinds, switchId } from '../../words/notes.ts';
import { hiddenKinds, withHidden, type Settings } from './choices.ts';

/** The switches of the page's own filter, which works without any script; only kinds that the page has. */
function boxes(): { kind: string; box: HTMLInputElement }[] {
	const find = (id: string) => document.getElementById(id) as HTMLInputElement | null;
	return noteKinds.flatMap(({ kind }, index) => {
		const box = find(switchId(index));
		return box ? [{ kind, box }] : [];
	});
}
const plain = () => document.getElementById('plain') as HTMLInputElement | null;

/** The settings with what the reader switched on this page before this script was there. */
export function withSwitched(settings: Settings): Settings {
	const isSwitched = (box: HTMLInputElement | null) => box && box.checked !== box.defaultChecked;
	return [...boxes().map(({ box }) => box), plain()].some(isSwitched)
		? fromFilter(settings)
		: settings;
}

/** The settings as the page's filter says; kinds that the page does not have stay as they are. */
function fromFilter({ plain: _, ...settings }: Settings): Settings {
	const here = boxes();
	const hidden = hiddenKinds(settings);
	const isHidden = (kind: string) => {
		const box = here.find((each) => each.kind === kind)?.box;
		return box ? !box.checked : hidden.includes(kind);
	};
	return withHidden({ ...settings, ...(plain()?.checked && { plain: 'on' }) }, isHidden);
}

/** Sets the page's filter as the settings say. */
export function showInFilter(settings: Settings): void {
	const hidden = hiddenKinds(settings);
	for (const { kind, box } of boxes()) box.checked = !hidden.includes(kind);
	const box = plain();
	if (box) box.checked = settings.plain === 'on';
}

/** Calls back with the new settings when the reader switches something in the page's filter. */
export function onFilter(settings: () => Settings, changed: (next: Settings) => void): void {
	document
		.querySelector('.filter')
		?.addEventListener('change', () => changed(fromFilter(settings())));
}
