/** Makes the kind of each note its sign, which a keyboard reaches, too. */
export function signNotes(): void {
	for (const sign of document.querySelectorAll<HTMLElement>('.notes li > b')) {
		sign.tabIndex = 0;
		sign.setAttribute('role', 'button');
		sign.setAttribute('aria-label', `${sign.textContent}，引用此注`);
		sign.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' && event.key !== ' ') return;
			event.preventDefault();
			sign.click();
		});
	}
}
