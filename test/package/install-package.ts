import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { installPackedPackage } from '../../scripts/packed-package.ts';
import { repository } from '../../scripts/repository.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A project that depends on the packed package and on nothing else. */
    readonly project: string;
    /** The same with the optional peer dependencies. */
    readonly projectWithPeers: string;
  }
}

/** Before the tests of a project: installs the package as npm would deliver it. What it returns is called after them. */
export function setup(test: TestProject): () => void {
  const { folder, project, remove } = installPackedPackage();
  const withPeers = join(folder, 'with-peers');
  cpSync(project, withPeers, { recursive: true });
  const peer = 'node_modules/@opentelemetry/api';
  cpSync(join(repository, peer), join(withPeers, peer), { recursive: true });
  test.provide('project', project);
  test.provide('projectWithPeers', withPeers);
  return remove;
}
