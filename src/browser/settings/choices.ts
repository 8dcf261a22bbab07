import { noteKinds } from '../../words/notes.ts';
import type { Name } from './names.ts';

/** What the reader has set; what is absent is in its default. Each is an attribute of the root. */
export type Settings = Partial<Record<Name, string>>;

/** A setting with one of several values. */
interface Choice {
	name: Exclude<Name, (typeof switches)[number] | typeof ANNOTATED | 'hide'>;
	label: string;
	/** Values with their names; the empty value is the default. */
	options: readonly (readonly [value: string, label: string])[];
}

/** The settings with several values, in the order of the dialog. */
export const choices: readonly Choice[] = [
	{
		name: 'size',
		label: '字号',
		options: [
			['small', '小'],
			['', '标准'],
			['large', '大'],
			['larger', '特大'],
			['largest', '最大'],
		],
	},
	{
		name: 'lead',
		label: '行距',
		options: [
			['tight', '紧'],
			['', '标准'],
			['loose', '宽'],
			['looser', '更宽'],
		],
	},
	{
		name: 'face',
		label: '正文',
		options: [
			['', '宋体'],
			['hei', '黑体'],
		],
	},
	{
		name: 'contrast',
		label: '对比',
		options: [
			['', '随系统'],
			['more', '加强'],
		],
	},
	{
		name: 'theme',
		label: '明暗',
		options: [
			['', '随系统'],
			['light', '浅色'],
			['dark', '深色'],
		],
	},
	{
		name: 'layer',
		label: '文本',
		options: [
			['', '读本'],
			['received', '底本'],
		],
	},
];

/** The settings that are on or absent. */
export const switches = ['elder', 'plain', 'unlined'] as const;

/** What 长者模式 sets where the reader has not, and the values that it leaves no room for. */
const ELDER: Settings = { size: 'larger', contrast: 'more' };
const TOO_LITTLE = { size: ['', 'small'], contrast: [''] } as const;

/** The settings as they show on the page. */
export const inForce = (settings: Settings): Settings =>
	settings.elder ? { ...ELDER, ...settings } : settings;

/** Whether a value cannot be chosen as things are set. */
export const isTooLittle = ({ elder }: Settings, name: string, value: string): boolean =>
	Boolean(elder) &&
	(TOO_LITTLE as Record<string, readonly string[]>)[name]?.includes(value) === true;

/** What the reader set of what the dialog says, which shows what 长者模式 set, too; `before` is what was set until now. */
export function ownOf(shown: Settings, before: Settings): Settings {
	const isElders = (name: Name, value: string | undefined) =>
		(before.elder && value === ELDER[name]) || isTooLittle(shown, name, value ?? '');
	return Object.fromEntries(
		Object.entries(shown).filter(([name, value]) => !isElders(name as Name, value)),
	);
}

/** Whether 通读 is read with its notes: on or absent, and switched on its two pages, not in the dialog. */
export const ANNOTATED = 'annotated';

/** The settings with 通读 as it is, or as `isOn` says. */
export const withAnnotated = (
	{ [ANNOTATED]: _, ...settings }: Settings,
	isOn: boolean,
): Settings => ({ ...settings, ...(isOn && { [ANNOTATED]: 'on' }) });

/** The kinds of notes that are hidden, in the attribute: names with spaces between. */
export const hiddenKinds = ({ hide = '' }: Settings): string[] => hide.split(' ').filter(Boolean);

/** The settings with those kinds hidden of which it is said so; where none is, nothing is kept. */
export function withHidden(
	{ hide: _, ...settings }: Settings,
	isHidden: (kind: string) => boolean,
): Settings {
	const hide = noteKinds.map(({ kind }) => kind).filter(isHidden);
	return hide.length > 0 ? { ...settings, hide: hide.join(' ') } : settings;
}
