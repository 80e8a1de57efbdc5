import { cleanupBranch } from '../../src/adapters/github/proposal-marker.ts';
import type { MemoryFiles } from './memory-git.ts';

export const now = Date.UTC(2026, 10, 22, 3);
export const bases = ['main', 'dev'] as const;
export const directories = ['nlp/', 'vision/'] as const;
export type Base = (typeof bases)[number];
export type Directory = (typeof directories)[number];

export interface Place {
  readonly base: Base;
  readonly directory: Directory;
}

export const versionNames = ['v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7', 'v8'] as const;

/** @param more further lines */
export const lineage = (name: string, more = ''): string => {
  const number = Number(name.slice(1));
  const day = String(number % 28 || 1).padStart(2, '0');
  return `version: ${name}\ncreated: 2026-01-${day}T00:00:00Z\nresults: {macro_f1: 0.${50 + number}}\nchanges: [more data]\n${more}`;
};

export const taskText = (more: string): string =>
  `task_name: sent\nversion: v8\nstatus: evaluating\nsuccess_criteria: {primary_metric: macro_f1, threshold: 0.8}\n${more}`;

export function firstFiles(): MemoryFiles {
  const files = new Map([['README.md', '# Models\n']]);
  for (const directory of directories) {
    files.set(`${directory}sent/task.yaml`, taskText(''));
    for (const name of versionNames) {
      files.set(`${directory}sent/versions/${name}/lineage.yaml`, lineage(name));
      files.set(`${directory}sent/models/adapter/${name}.bin`, `weights of ${name}`);
    }
  }
  return files;
}

export const branchOf = ({ base, directory }: Place): string =>
  cleanupBranch({ base, prefix: directory, key: '' });
