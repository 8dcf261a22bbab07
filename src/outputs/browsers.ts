/** The oldest browsers that styles and scripts are written down to, as bundlers name them. */
export const browsers = ['chrome86', 'firefox115', 'safari15.4'];
