import { spawnSync } from 'node:child_process';

const INSTALL = 'apt-get update && apt-get install -y --no-install-recommends default-jre-headless';

/** What one types to get Java, by system. */
export function javaInstallCommand(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'brew install --cask temurin';
  if (platform === 'win32') return 'winget install EclipseAdoptium.Temurin.21.JRE';
  return `sudo sh -c '${INSTALL}'`;
}

/** Whether there is a Java that runs. */
const hasJava = (): boolean => spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;

/**
 * Finds Java, or installs it where that needs nobody's leave (root on Debian or Ubuntu).
 * @returns nothing where it is there, or the message that says how to get it
 */
export function ensureJava(): string | undefined {
  if (hasJava()) return undefined;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0) {
    console.log('Installing Java with apt-get …');
    spawnSync('sh', ['-c', INSTALL], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (hasJava()) return undefined;
  }
  return `The Nu checker needs Java, and there is none on this machine. Install it with\n\n    ${javaInstallCommand(process.platform)}\n`;
}
