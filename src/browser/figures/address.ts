/**
 * Writes the whole address of a figure where the page, which knows no host, has only its file.
 * A copy on a disk has no address that others could follow.
 */
if (location.protocol !== 'file:')
	for (const part of document.querySelectorAll<HTMLElement>('[data-address]'))
		part.textContent = part.textContent!.replace(
			part.dataset['address']!,
			location.href.replace(/#.*/, ''),
		);
