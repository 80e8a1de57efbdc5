import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { at, isRecord, listAt, recordAt } from '../json.ts';
import { type Description, type Edition, loadDescription, type Operation } from './openapi.ts';
import { toJsonSchema } from './openapi-schema.ts';

export interface Violation {
  /** `request`: the code under test is wrong. `response`: the test bed is. */
  readonly side: 'request' | 'response';
  /** Such as `POST issues/create-comment`. */
  readonly operation: string;
  readonly detail: string;
}

export interface ContractRequest {
  readonly method: string;
  /** Without prefix and query, as sent (percent-encoded). */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: unknown;
}

export interface Contract {
  readonly name: string;
  readonly checkRequest: (request: ContractRequest) => readonly Violation[];
  readonly checkResponse: (request: ContractRequest, status: number, body: unknown) => readonly Violation[];
}

/** Versions that GitHub answers; any other `X-GitHub-Api-Version` gets status 400. */
const API_VERSIONS = ['2022-11-28', '2026-03-10'];
/**
 * Where the real GitHub is known to answer other than its description says.
 * - `head.repo` is null once the fork has been deleted; elsewhere in the description it is so declared.
 * - a label without a description has null.
 */
const DESCRIPTION_GAPS: readonly RegExp[] = [
  /^200(\/\d+)?\/head\/repo: must be object/,
  /^200(\/\d+)?\/labels\/\d+\/description: must be string/,
];
const contracts = new Map<Edition, Contract>();

/** Holds requests and answers against one of GitHub's published descriptions. Validators are compiled once per operation. */
export function contractOf(edition: Edition): Contract {
  const known = contracts.get(edition);
  if (known) return known;
  const description = loadDescription(edition);
  const validator = validators(description);
  const contract: Contract = {
    name: description.name,
    checkRequest: (request) => checkRequest(description, validator, request),
    checkResponse: (request, status, body) => checkResponse(description, validator, request, status, body),
  };
  contracts.set(edition, contract);
  return contract;
}

type Validator = (key: string, schema: unknown, coerce?: boolean) => ValidateFunction;

function validators(description: Description): Validator {
  const options = { strict: false, allErrors: false, validateFormats: true, logger: false } as const;
  const plain = new Ajv(options);
  // Query and path values are text on the wire.
  const coercing = new Ajv({ ...options, coerceTypes: true });
  for (const ajv of [plain, coercing]) addFormats.default(ajv);
  const compiled = new Map<string, ValidateFunction>();
  return (key, schema, coerce = false) => {
    const known = compiled.get(key);
    if (known) return known;
    const made = (coerce ? coercing : plain).compile(toJsonSchema(schema, description.schemas));
    compiled.set(key, made);
    return made;
  };
}

function checkRequest(
  description: Description,
  validator: Validator,
  request: ContractRequest,
): readonly Violation[] {
  const operation = description.find(request.method, request.path);
  if (operation === null) {
    const name = `${request.method} ${request.path}`;
    return [{ side: 'request', operation: name, detail: `no such operation in ${description.name}` }];
  }
  const details = [
    ...parameterTroubles(description, validator, operation, request),
    ...headerTroubles(request),
    ...bodyTroubles(description, validator, operation, request),
  ];
  return details.map((detail) => ({
    side: 'request',
    operation: `${request.method} ${operation.id}`,
    detail,
  }));
}

function parameterTroubles(
  description: Description,
  validator: Validator,
  operation: Operation,
  request: ContractRequest,
): readonly string[] {
  const parameters = listAt(operation.definition, 'parameters').map(description.resolve);
  const details: string[] = [];
  for (const parameter of parameters) {
    const name = String(parameter['name']);
    const inPath = parameter['in'] === 'path';
    const text = inPath ? operation.pathParameters[name] : request.query.get(name);
    if (text === undefined || text === null) {
      if (parameter['required'] === true && (inPath || parameter['in'] === 'query'))
        details.push(`no ${name}`);
      continue;
    }
    const validate = validator(
      `${operation.id} ${name}`,
      { properties: { value: parameter['schema'] } },
      true,
    );
    if (!validate({ value: text })) details.push(`${name}=${text}: ${validate.errors?.[0]?.message ?? ''}`);
  }
  const declared = new Set(parameters.filter((item) => item['in'] === 'query').map((item) => item['name']));
  for (const name of new Set(request.query.keys())) {
    if (!declared.has(name)) details.push(`unknown query parameter ${name}`);
  }
  return details;
}

function headerTroubles(request: ContractRequest): readonly string[] {
  const details: string[] = [];
  // GitHub answers 403 to a request without one.
  if (!request.headers['user-agent']) details.push('no user-agent');
  const version = request.headers['x-github-api-version'];
  if (version !== undefined && !API_VERSIONS.includes(String(version)))
    details.push(`API version ${version}`);
  const accept = String(request.headers['accept'] ?? '*/*');
  if (!/application\/(vnd\.github|json)|\*\/\*/.test(accept)) details.push(`accept: ${accept}`);
  if (request.body !== undefined && !/^application\/json\b/.test(String(request.headers['content-type']))) {
    details.push(`content-type: ${request.headers['content-type']}`);
  }
  return details;
}

function bodyTroubles(
  description: Description,
  validator: Validator,
  operation: Operation,
  request: ContractRequest,
): readonly string[] {
  const definition = description.resolve(operation.definition['requestBody']);
  const schema = at(definition, 'content', 'application/json', 'schema');
  if (schema === undefined) return request.body === undefined ? [] : ['a body where none is expected'];
  if (request.body === undefined) return definition['required'] === true ? ['no body'] : [];
  const validate = validator(`${operation.id} body`, schema);
  const details = validate(request.body) ? [] : [`body${errorText(validate)}`];
  const known = recordAt(description.resolve(schema), 'properties');
  const names = isRecord(request.body) && Object.keys(known).length > 0 ? Object.keys(request.body) : [];
  return [
    ...details,
    ...names.filter((name) => !(name in known)).map((name) => `unknown body field ${name}`),
  ];
}

function checkResponse(
  description: Description,
  validator: Validator,
  request: ContractRequest,
  status: number,
  body: unknown,
): readonly Violation[] {
  const operation = description.find(request.method, request.path);
  if (operation === null) return [];
  const name = `${request.method} ${operation.id}`;
  const declared = at(operation.definition, 'responses', String(status));
  if (declared === undefined) {
    // The descriptions leave out what any request can get: 401, 403, 404, 422, 429, 5xx, and redirects.
    return status >= 300
      ? []
      : [{ side: 'response', operation: name, detail: `status ${status} is not declared` }];
  }
  const content = recordAt(description.resolve(declared), 'content');
  const schema = at(content, 'application/json', 'schema');
  if (schema === undefined || body === undefined) return [];
  const validate = validator(`${operation.id} ${status}`, schema);
  if (validate(body)) return [];
  const detail = `${status}${errorText(validate)}`;
  const gap = DESCRIPTION_GAPS.some((pattern) => pattern.test(detail));
  return gap ? [] : [{ side: 'response', operation: name, detail }];
}

function errorText(validate: ValidateFunction): string {
  const error = validate.errors?.[0];
  return `${error?.instancePath ?? ''}: ${error?.message ?? ''} ${JSON.stringify(error?.params ?? {})}`;
}
