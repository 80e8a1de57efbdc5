import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, isRecord, type JsonRecord, listAt, recordAt, textAt } from '../json.ts';
import { ROOT } from '../process.ts';

/** Which of GitHub's published descriptions of its REST API. */
export type Edition = 'github.com' | 'enterprise-server';

export interface Operation {
  /** Such as `issues/create-comment`. */
  readonly id: string;
  readonly definition: JsonRecord;
  readonly pathParameters: Readonly<Record<string, string>>;
}

export interface Description {
  /** Such as `api.github.com` or `ghes-3.19`. */
  readonly name: string;
  readonly schemas: JsonRecord;
  readonly find: (method: string, path: string) => Operation | null;
  /** What a `$ref` outside the schemas stands for. */
  readonly resolve: (node: unknown) => JsonRecord;
}

interface Route {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  /** Fixed segments count before placeholders, as in GitHub's own routing. */
  readonly weight: number;
  readonly operations: JsonRecord;
}

const loaded = new Map<Edition, Description>();

/** Reads a description; each is read once in a process, because it is 12 MB. */
export function loadDescription(edition: Edition): Description {
  const known = loaded.get(edition);
  if (known) return known;
  const folder = join(ROOT, 'node_modules', '@octokit', 'openapi', 'generated');
  const name = edition === 'github.com' ? 'api.github.com' : newestEnterpriseServer(readdirSync(folder));
  const document: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  const description = describe(name, document);
  loaded.set(edition, description);
  return description;
}

function newestEnterpriseServer(files: readonly string[]): string {
  const releases = files.flatMap((file) => {
    const minor = /^ghes-3\.(\d+)\.json$/.exec(file)?.[1];
    return minor === undefined ? [] : [Number(minor)];
  });
  return `ghes-3.${Math.max(...releases)}`;
}

function describe(name: string, document: unknown): Description {
  const resolve = (node: unknown): JsonRecord => {
    const reference = textAt(node, '$ref');
    if (reference !== undefined) return recordAt(document, ...reference.slice(2).split('/'));
    return isRecord(node) ? node : {};
  };
  const routes = Object.entries(recordAt(document, 'paths')).map(([template, operations]) =>
    routeOf(template, isRecord(operations) ? operations : {}, resolve),
  );
  routes.sort((a, b) => b.weight - a.weight);
  return {
    name,
    schemas: recordAt(document, 'components', 'schemas'),
    resolve,
    find: (method, path) => {
      for (const route of routes) {
        const match = route.pattern.exec(path);
        const definition = at(route.operations, method.toLowerCase());
        if (match === null || !isRecord(definition)) continue;
        const values = match.slice(1).map((value) => decodeURIComponent(value));
        const pathParameters = Object.fromEntries(
          route.names.map((key, index) => [key, values[index] ?? '']),
        );
        return { id: textAt(definition, 'operationId') ?? path, definition, pathParameters };
      }
      return null;
    },
  };
}

function routeOf(template: string, operations: JsonRecord, resolve: (node: unknown) => JsonRecord): Route {
  const parameters = Object.values(operations).flatMap((operation) =>
    listAt(operation, 'parameters').map(resolve),
  );
  const long = new Set(
    parameters.filter((item) => item['x-multi-segment'] === true).map((item) => item['name']),
  );
  const names: string[] = [];
  const source = template.replaceAll(/\{([^}]+)\}|[.*+?^$()[\]\\|]/g, (text, name: string | undefined) => {
    if (name === undefined) return `\\${text}`;
    names.push(name);
    return long.has(name) ? '(.*)' : '([^/]+)';
  });
  const fixed = template.split('/').filter((segment) => !segment.startsWith('{')).length;
  return {
    pattern: new RegExp(`^${source}$`),
    names,
    weight: fixed * 100 - names.length - long.size,
    operations,
  };
}
