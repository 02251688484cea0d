import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { installPackedPackage } from '../../scripts/packed-package.ts';
import { repository } from '../../scripts/repository.ts';

const MCP_SDK = 'node_modules/@modelcontextprotocol/sdk';

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
  // A link: what it needs itself is then found beside the original.
  mkdirSync(join(withPeers, 'node_modules/@modelcontextprotocol'));
  symlinkSync(join(repository, MCP_SDK), join(withPeers, MCP_SDK), 'junction');
  test.provide('project', project);
  test.provide('projectWithPeers', withPeers);
  return remove;
}
