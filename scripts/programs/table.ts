/** A program that tests start, and how a machine gets it. */
export interface Program {
  /** Its names, one of which stands in the PATH or in a usual place; the one that suits best first. */
  names: readonly [string, ...string[]];
  /** Debian packages that have it; the first one that the system knows is taken. */
  aptPackages: readonly [string, ...string[]];
  /** The variable of the environment that names it where it stands elsewhere. */
  variable?: string;
  /** Files as which other systems' installers put it. */
  places?: readonly string[];
  /** What one types on systems that are not Debian's kin. */
  elsewhere?: Partial<Record<NodeJS.Platform, string>>;
  /** Arguments with which it must end well where a file of its name proves nothing. */
  proof?: readonly string[];
}

/** Every program that a check of the project starts, by the name that `--without` takes. */
export const PROGRAMS = {
  chromium: {
    // The headless one has no windows to draw, and opens and leaves a page with a third of the work.
    names: [
      'chromium-headless-shell',
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'chrome.exe',
    ],
    // Debian has the headless one alone, others do not.
    aptPackages: ['chromium-headless-shell', 'chromium'],
    variable: 'CHROMIUM_PATH',
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    elsewhere: { darwin: 'brew install --cask chromium', win32: 'winget install Hibbiki.Chromium' },
  },
  firefox: {
    names: ['firefox-esr', 'firefox', 'firefox.exe'],
    aptPackages: ['firefox-esr', 'firefox'],
    variable: 'FIREFOX_PATH',
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    elsewhere: { darwin: 'brew install --cask firefox', win32: 'winget install Mozilla.Firefox' },
  },
  webkit: { names: ['WebKitWebDriver'], aptPackages: ['webkit2gtk-driver'] },
  xvfb: { names: ['Xvfb'], aptPackages: ['xvfb'] },
  nginx: { names: ['nginx'], aptPackages: ['nginx'], elsewhere: { darwin: 'brew install nginx' } },
  apache: { names: ['apache2', 'httpd'], aptPackages: ['apache2'] },
  caddy: { names: ['caddy'], aptPackages: ['caddy'], elsewhere: { darwin: 'brew install caddy' } },
  libreoffice: {
    names: ['soffice', 'libreoffice', 'soffice.exe'],
    // Both, because a document of the one is nothing to the other; neither brings a desktop.
    aptPackages: ['libreoffice-writer libreoffice-calc'],
    variable: 'LIBREOFFICE_PATH',
    places: [
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
    ],
    elsewhere: { darwin: 'brew install --cask libreoffice', win32: 'winget install TheDocumentFoundation.LibreOffice' },
  },
  python: { names: ['python3'], aptPackages: ['python3'], elsewhere: { darwin: 'brew install python' } },
  java: {
    names: ['java', 'java.exe'],
    aptPackages: ['default-jre-headless'],
    elsewhere: { darwin: 'brew install --cask temurin', win32: 'winget install EclipseAdoptium.Temurin.21.JRE' },
    // macOS has a file of this name that only tells where to get it.
    proof: ['-version'],
  },
} as const satisfies Record<string, Program>;

export type ProgramName = keyof typeof PROGRAMS;

/** The names, for messages and for `--without`. */
export const PROGRAM_NAMES: readonly string[] = Object.keys(PROGRAMS);

export const isProgramName = (name: string): name is ProgramName => Object.hasOwn(PROGRAMS, name);
