import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** Writes the licence of every package whose code ends up in the bundle, as those licences ask. */
export function thirdPartyLicenses(file: string): Plugin {
  return {
    name: 'third-party-licenses',
    setup: ({ onEnd }) =>
      onEnd(({ metafile }) => {
        const folders = new Set(Object.keys(metafile?.inputs ?? {}).flatMap(packageFolder));
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, [...folders].sort().map(notice).join('\n\n'));
      }),
  };
}

/** `node_modules/name` of a file in it. */
function packageFolder(file: string): string[] {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [];
}

function notice(folder: string): string {
  const { name, version, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const license = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (license === undefined) throw new Error(`${name} is bundled, and no licence lies in ${folder}.`);
  return `${name} ${version} (${repository.url ?? repository})\n\n${readFileSync(join(folder, license), 'utf8').trim()}\n`;
}
