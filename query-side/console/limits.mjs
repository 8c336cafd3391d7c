// Writes how long each field may be that the ledger takes, as its description says: path → field → most.
import { readFileSync, writeFileSync } from 'node:fs';

const sides = ['command', 'query'].map((side) => JSON.parse(readFileSync(new URL(`../../infra/docs/api/${side}-side.json`, import.meta.url), 'utf8')));

function limitsOf({ paths, components }) {
  const resolved = (schema) => {
    if (schema.$ref) return resolved(components.schemas[schema.$ref.split('/').at(-1)]);
    const other = (schema.oneOf ?? schema.anyOf)?.find(({ type }) => type !== 'null');
    return other ? resolved(other) : schema;
  };
  /** A field of what is in a list goes by the list's name. */
  const within = (given, at) => {
    const schema = resolved(given);
    const most = schema.maxLength ?? schema.maxItems ?? schema.maximum;
    const parts = Object.entries(schema.properties ?? {}).flatMap(([name, part]) => within(part, [...at, name]));
    const own = most === undefined ? [] : [[at.join('.'), most]];
    const items = schema.items ? within(schema.items, at).filter(([name]) => name !== at.join('.')) : [];
    return [...own, ...parts, ...items];
  };
  const body = ({ post }) => Object.values(post?.requestBody?.content ?? {})[0]?.schema ?? {};
  const bodies = Object.entries(paths).map(([path, acts]) => [path, Object.fromEntries(within(body(acts), []))]);
  const headers = Object.values(components.parameters).map(({ name, schema }) => [name, schema['x-max-decoded'] ? { purpose: schema['x-max-decoded'] } : {}]);
  return [...bodies, ...headers];
}

const limits = sides.flatMap(limitsOf).filter(([, fields]) => Object.keys(fields).length);
writeFileSync(new URL('src/api/generated/limits.json', import.meta.url), JSON.stringify(Object.fromEntries(limits), null, 2) + '\n');
