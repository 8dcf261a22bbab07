import style from '../styles/settings.css?added';
import { element } from './element.ts';
import { editionOf } from './script.ts';
import { ANNOTATED, withAnnotated, type Settings } from './settings/choices.ts';
import { onFilter, showInFilter, withSwitched } from './settings/kinds.ts';
import { createLayer } from './settings/layer.ts';
import { createPanel, type Panel } from './settings/panel.ts';
import { names } from './settings/names.ts';
import { keepSettings, onSetElsewhere, recallSettings } from './settings/store.ts';
import { leadThrough } from './settings/through.ts';
import { addStyle } from './style.ts';

const edition = editionOf(document.currentScript as HTMLScriptElement);
const button = document.querySelector<HTMLButtonElement>('.set')!;
const status = element('span', { role: 'status', className: 'unseen' });
document.body.append(status);
const layer = createLayer(edition, {
	leave: () => {
		const { layer: _, ...others } = settings;
		change(others);
		button.focus({ preventScroll: true });
	},
	say,
});
let panel: Panel | undefined;
let settings: Settings = {};

/** Shows the settings on the page, everywhere at once. */
function show(next: Settings): void {
	settings = next;
	const { dataset } = document.documentElement;
	for (const name of names)
		if (next[name]) dataset[name] = next[name];
		else delete dataset[name];
	showInFilter(next);
	leadThrough(next);
	panel?.show(next);
	void layer.show(next.layer === 'received');
}

/** Says something to those who hear the page; while the dialog is open, only from inside it. */
function say(message: string): void {
	status.textContent = message;
	panel?.say(message);
}

/** Shows the settings and keeps them. */
function change(next: Settings, message = ''): void {
	const isKept = keepSettings(next);
	say(isKept ? message : '浏览器未许可存储，设置只在本页有效。');
	show(next);
}

function open(): void {
	panel ??= createPanel(button, (next, isReset) => {
		if (isReset) change(next, '已恢复默认。');
		else change(withAnnotated(next, ANNOTATED in settings));
	});
	panel.show(settings);
	panel.open();
}

addStyle(style);
const kept = recallSettings();
const now = withSwitched(kept);
// What an older edition kept, it kept with more beside it.
if (Object.keys(now).length > 0) change(now);
onFilter(() => settings, change);
onSetElsewhere(() => show(recallSettings()));
button.onclick = open;
if (button.getAttribute('aria-expanded') === 'true') open();
