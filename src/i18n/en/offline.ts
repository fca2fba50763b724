import type { Strings } from '../strings.ts';
import { fileName, name as siteName } from '../../site-config.ts';

/** Use without a network, the zip edition, and the files that tell about both. */
export const offline: Strings['offline'] = {
  title: 'Offline use and download',
  description: `How ${siteName} works without a network: in your browser, as an app on your phone, and as a zip file.`,
  lead: `${siteName} also works without a network: in your browser, as an app, or as a folder on your own computer. Every page and the search are included.`,
  link: 'Offline use and download',
  status: { ready: 'Works offline in this browser.', waiting: 'A newer version is ready.' },
  browser: {
    heading: 'In your browser',
    text: (megabytes) =>
      `Once you have opened a page, your browser stores the whole site in the background: about ${megabytes}\u00a0MB. It begins only after the page has loaded. If your browser is set to reduce data use, nothing is stored until you ask for it.`,
    more: [
      'The site updates in parts: your browser fetches only the files that have changed. The old version stays in use until you switch to the new one or close all tabs of the site.',
      'Files to download, such as the data and the zip file, are not stored: they need a network.',
      'What is stored stays on this device. The site sets no cookies and does not record what you read.',
    ],
    withoutScript: 'Storing the site in your browser needs JavaScript. The zip file works without it.',
  },
  panel: {
    heading: 'In this browser',
    states: {
      disk: 'You are reading the site from your own computer. No network is needed.',
      unsupported: 'This browser cannot store the site from this address. Storing needs https.',
      off: 'Offline use is switched off, and the stored files have been removed.',
      resting: 'The site is not stored yet.',
      storing: 'The site is being stored.',
      ready: 'The whole site is stored. Its pages and the search work without a network.',
      full: 'Your browser ran out of space. The stored pages work offline; the others come from the network.',
      incomplete: 'Some files are missing. The missing pages come from the network.',
      failed: 'The site could not be stored. It works over the network.',
    },
    waiting: 'A newer version is stored and ready to use.',
    actions: {
      store: 'Store in this browser',
      retry: 'Try again',
      remove: 'Remove what is stored and switch off',
      use: 'Switch to the newer version',
    },
  },
  app: {
    heading: 'As an app',
    text: 'Your browser’s menu lets you install the site as an app or add it to the home screen. The app opens in a window of its own and uses the same stored files.',
  },
  zip: {
    heading: 'As a zip file',
    text: (megabytes) =>
      `The whole site is one zip file of about ${megabytes}\u00a0MB. It fits on a USB stick, and in most cases can be sent as an e-mail attachment.`,
    steps: [
      'Download the file and unpack it into a folder.',
      'Double-click index.html in the folder.',
      'You can also copy the folder to any web server.',
    ],
    link: (megabytes) => `Download ${fileName}.zip (about ${megabytes}\u00a0MB)`,
    checksum: 'Checksum of the file (SHA-256)',
  },
  verify: {
    heading: 'Checking a copy',
    text: 'The list checksums.txt holds the checksum of every file. In the folder, this command shows whether any file has changed:',
    materials: 'The software that the site is made with is listed in sbom.cdx.json (CycloneDX).',
  },
  readme: [
    `This folder holds all of ${siteName}: practices, projects and ideas on integration, reception and return in Finland.`,
    'Double-click index.html. No network is needed; every page and the search work.',
    'The folder can also be copied to a web server. If so, copy the zip file into its folder download/.',
    'Check the files: sha256sum -c checksums.txt',
  ],
};
