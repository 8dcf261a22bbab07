import { element } from './element.ts';
import { pause } from './pause.ts';
import { editionOf } from './script.ts';

const { root } = editionOf(document.currentScript as HTMLScriptElement);
const line = element('p', { className: 'acts' });
// Where a browser or its owner allows no worker, the edition is read online as before.
keep(navigator).catch(() => undefined);

/** Keeps the edition for reading offline, and says at the end of the page what has come of it. */
async function keep({ serviceWorker, connection }: Navigator): Promise<void> {
	const script = `${root}sw.js`;
	const isKept = serviceWorker.controller?.scriptURL === script;
	// Who saves data did not ask for the whole edition.
	if (connection?.saveData && !isKept) return;
	// A worker that is about to leave would stay if it were registered again.
	const registration = isKept
		? await serviceWorker.getRegistration(root)
		: await serviceWorker.register(script);
	if (!registration) return;

	/** An event brings news, which those are told who do not see it; what was so before is only written down. */
	const show = (event?: Event) => {
		const { waiting, active } = registration;
		if (waiting && active) void say(event, '新版已备好　', changeTo(waiting));
		else if (active?.state === 'activated') void say(event, '已可离线阅读');
	};
	const watch = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', show);
	[registration.installing, registration.waiting, registration.active].forEach(watch);
	registration.addEventListener('updatefound', () => watch(registration.installing));
	// All open pages change together: a page of one release would get parts of the other.
	if (isKept) serviceWorker.addEventListener('controllerchange', () => location.reload());
	show();
}

async function say(news: Event | undefined, ...words: (Node | string)[]): Promise<void> {
	if (news) line.setAttribute('role', 'status');
	document.querySelector('.foot')!.append(line);
	// Only what changes inside an element that is there is read out.
	await pause();
	line.replaceChildren(element('span', {}, words));
}

/** The button by which a reader changes to the release that waits. */
function changeTo(worker: ServiceWorker): HTMLButtonElement {
	const onclick = () => {
		worker.addEventListener('statechange', () => {
			if (worker.state === 'activated' && !navigator.serviceWorker.controller) location.reload();
		});
		worker.postMessage('now');
	};
	return element('button', { type: 'button', textContent: '换用新版', onclick });
}
