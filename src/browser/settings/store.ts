import { ANNOTATED, choices, hiddenKinds, switches, withHidden, type Settings } from './choices.ts';

const KEY = 'edition:settings';

/** What was set on this or another page. Unknown names and values are left out. */
export function recallSettings(): Settings {
	try {
		return known(JSON.parse(localStorage.getItem(KEY) ?? '{}').set ?? {});
	} catch {
		return {};
	}
}

/** Keeps the settings for other pages. Says whether it could. */
export function keepSettings(set: Settings): boolean {
	try {
		if (Object.keys(set).length === 0) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, JSON.stringify({ set }));
		return true;
	} catch {
		return false;
	}
}

/** Calls back when another page of the edition has set something. */
export function onSetElsewhere(changed: () => void): void {
	addEventListener('storage', ({ key }) => (key === KEY || key === null) && changed());
	addEventListener('pageshow', ({ persisted }) => persisted && changed());
}

function known(set: Record<string, unknown>): Settings {
	const settings: Settings = {};
	for (const { name, options } of choices) {
		const value = options.find(([value]) => value !== '' && value === set[name])?.[0];
		if (value) settings[name] = value;
	}
	for (const name of [...switches, ANNOTATED] as const)
		if (set[name] === 'on') settings[name] = 'on';
	const hidden = hiddenKinds({ hide: `${set['hide']}` });
	return withHidden(settings, (kind) => hidden.includes(kind));
}
