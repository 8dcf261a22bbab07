import { createCopy } from './copy.ts';

declare const self: ServiceWorkerGlobalScope;
/** Every file of the copy with its hash, and a name for them all; the build writes both above this script. */
declare const FILES: Record<string, string>;
declare const RELEASE: string;

/**
 * Keeps one release of the edition whole, and answers from it, online too: so nobody gets parts of two.
 * A newer release waits until no page of this one is open, or until a reader asks for it.
 */
const files = new Map(Object.entries(FILES));
/** In development there is nothing to keep, and whatever is kept at the address has to go. */
const isEmpty = files.size === 0;
const copy = createCopy(self.registration.scope, RELEASE, files);

self.addEventListener('install', (event) => {
	event.waitUntil(isEmpty ? self.skipWaiting() : copy.fill());
});
self.addEventListener('activate', (event) => {
	event.waitUntil(isEmpty ? leave() : copy.clearOthers());
});
// There is one thing to say to a worker: that a reader wants its release now.
self.addEventListener('message', () => void self.skipWaiting());
self.addEventListener('fetch', (event) => {
	const { request } = event;
	const answer = copy.answer(request);
	if (answer) event.respondWith(answer);
	if (request.mode === 'navigate') event.waitUntil(leaveIfGone());
});

/** Browsers keep a worker whose script is gone; this one goes where the host has no worker any more. */
async function leaveIfGone(): Promise<void> {
	const script = await fetch(self.location.href, { method: 'HEAD', cache: 'no-store' }).catch(
		() => undefined,
	);
	if (script?.status === 404 || script?.status === 410) await leave();
}

async function leave(): Promise<void> {
	await copy.clearAll();
	await self.registration.unregister();
}
