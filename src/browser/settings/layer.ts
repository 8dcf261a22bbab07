import { element } from '../element.ts';
import { once } from '../once.ts';
import { loadData, type EditionPlace } from '../script.ts';
import { inPlace, setReceived } from './received.ts';

/** The two layers of the text: 读本, with which every page comes, and 底本, which is loaded. */
export interface Layer {
	show: (isReceived: boolean) => Promise<void>;
}

/**
 * `leave` is called when the reader wants the reading text back, `say` with what those should
 * hear who do not see the page change.
 */
export function createLayer(
	place: EditionPlace,
	{ leave, say }: { leave: () => void; say: (message: string) => void },
): Layer {
	const root = document.documentElement;
	const load = once(() => loadData<string[]>(place, 'received'));
	const said = element('span');
	const back = element('button', { type: 'button', textContent: '回到读本', onclick: leave });
	const banner = element('p', { className: 'layer' }, [said, back]);
	let restore: (() => void) | undefined;
	let turn = 0;

	const put = (change: () => void) => {
		inPlace(change);
		// Whoever holds places of the text has to look for them again.
		dispatchEvent(new Event('edition:layer'));
	};
	const show = async (isReceived: boolean) => {
		const mine = ++turn;
		if (!isReceived) {
			banner.remove();
			if (!restore) return;
			put(restore);
			restore = undefined;
			say('正文已换回读本。');
			return;
		}
		if (restore || !document.querySelector('[data-lines]')) return;
		document.getElementById('main')!.prepend(banner);
		said.textContent = '正在载入底本';
		const lines = await load().catch(() => undefined);
		if (mine !== turn) return;
		if (!lines) {
			delete root.dataset['layer'];
			say((said.textContent = '底本未能载入，所示为读本。'));
			return;
		}
		put(() => {
			const restoreText = setReceived(lines);
			root.dataset['layered'] = '';
			restore = () => {
				restoreText();
				delete root.dataset['layered'];
			};
		});
		said.textContent = '底本：逐行照录，不作校改，数字为行号。';
		say('正文已换为底本，逐行照录。');
	};
	return { show };
}
