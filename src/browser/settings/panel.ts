import { noteKinds } from '../../words/notes.ts';
import style from '../../styles/panel.css?added';
import { element } from '../element.ts';
import { addStyle } from '../style.ts';
import {
	choices,
	hiddenKinds,
	inForce,
	isTooLittle,
	ownOf,
	switches,
	withHidden,
	type Settings,
} from './choices.ts';

/** The dialog in which the reader sets the page. */
export interface Panel {
	open: () => void;
	show: (settings: Settings) => void;
	/** Says something to everybody, those who hear the page included. */
	say: (message: string) => void;
}

/** Builds the dialog; `changed` hears of every change at once. */
export function createPanel(
	button: HTMLButtonElement,
	changed: (settings: Settings, isReset: boolean) => void,
): Panel {
	addStyle(style);
	const status = element('p', { role: 'status' });
	const reset = element('button', { type: 'button', textContent: '恢复默认' });
	const close = element('button', { type: 'submit', textContent: '完成' });
	const form = element('form', { method: 'dialog' }, [
		element('h2', { id: 'settings-h', textContent: '设置' }),
		tick('elder', 'on', '长者模式', '大字，强对比'),
		...choices.map(({ name, label, options }) =>
			group(
				label,
				options.map(([value, label]) => radio(name, value, label)),
			),
		),
		group('标注', [
			...noteKinds.map(({ kind }) => tick('kind', kind, kind)),
			tick('plain', 'on', '只看原文'),
			tick('unlined', 'on', '链接不加线'),
		]),
		status,
		element('p', { className: 'end' }, [reset, close]),
	]);
	const dialog = element('dialog', { className: 'settings' }, [form]);
	dialog.setAttribute('aria-labelledby', 'settings-h');
	document.body.append(dialog);

	let shown: Settings = {};
	form.addEventListener('change', () => changed(ownOf(settingsIn(form), shown), false));
	reset.addEventListener('click', () => changed({}, true));
	dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
	dialog.addEventListener('close', () => button.setAttribute('aria-expanded', 'false'));
	return {
		open: () => {
			status.textContent = '';
			button.setAttribute('aria-expanded', 'true');
			dialog.showModal();
		},
		show: (settings) => {
			shown = settings;
			fill(form, settings);
		},
		say: (message) => (status.textContent = message),
	};
}

function settingsIn(form: HTMLFormElement): Settings {
	const data = new FormData(form);
	const settings: Settings = {};
	for (const name of [...choices.map(({ name }) => name), ...switches]) {
		const value = String(data.get(name) ?? '');
		if (value) settings[name] = value;
	}
	const shown = data.getAll('kind');
	return withHidden(settings, (kind) => !shown.includes(kind));
}

function fill(form: HTMLFormElement, settings: Settings): void {
	const hidden = hiddenKinds(settings);
	const values = inForce(settings);
	for (const input of form.querySelectorAll('input')) {
		const { name, value } = input;
		input.disabled = isTooLittle(settings, name, value);
		input.checked =
			name === 'kind' ? !hidden.includes(value) : value === (values[name as 'size'] ?? '');
	}
}

function group(label: string, children: Node[]): HTMLFieldSetElement {
	return element('fieldset', {}, [element('legend', { textContent: label }), ...children]);
}

function radio(name: string, value: string, label: string): HTMLLabelElement {
	return element('label', {}, [element('input', { type: 'radio', name, value }), label]);
}

function tick(name: string, value: string, label: string, what = ''): HTMLLabelElement {
	const input = element('input', { type: 'checkbox', name, value });
	return element('label', { className: name }, [
		input,
		label,
		...(what ? [element('small', { textContent: what })] : []),
	]);
}
