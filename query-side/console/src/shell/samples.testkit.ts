import ts from 'typescript';

/** A value of a type with everything in it that may be, and where in it something may be missing. */
export interface Sample {
  value: unknown;
  optional: string[][];
}

const FILE = 'src/api/types.ts';
const program = ts.createProgram([FILE], { strict: true, noEmit: true, skipLibCheck: true, moduleResolution: ts.ModuleResolutionKind.Bundler });
const checker = program.getTypeChecker();
const declared = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(FILE)!)!);

/** The most that the type of an answer allows, as the console's own types say it. */
export function sampleOf(name: string): Sample {
  const symbol = declared.find((one) => one.name === name);
  if (!symbol) throw new Error(`There is no type ${name}`);
  const optional: string[][] = [];
  return { value: valueOf(checker.getDeclaredTypeOfSymbol(symbol), [], optional), optional };
}

function valueOf(type: ts.Type, path: string[], optional: string[][]): unknown {
  const one = type.isUnion() ? (type.types.find(({ flags }) => !(flags & ts.TypeFlags.Undefined)) ?? type) : type;
  if (one.flags & ts.TypeFlags.BooleanLike) return true;
  if (one.isStringLiteral()) return one.value;
  if (one.flags & ts.TypeFlags.NumberLike) return 1;
  if (one.flags & ts.TypeFlags.StringLike) return textOf(path.at(-1) ?? '');
  if (checker.isArrayType(one)) return [valueOf(checker.getTypeArguments(one as ts.TypeReference)[0]!, [...path, '0'], optional)];
  if (path.length > 9) return undefined;
  const named = Object.fromEntries(one.getProperties().map((property) => [property.name, propertyOf(property, path, optional)]));
  const indexed = one.getStringIndexType();
  return indexed ? { ...named, some: valueOf(indexed, [...path, 'some'], optional) } : named;
}

function propertyOf(property: ts.Symbol, path: string[], optional: string[][]): unknown {
  const at = [...path, property.name];
  const type = checker.getTypeOfSymbol(property);
  // What is always said as yes or no stands in the sample as yes: left out, it is the no.
  if (property.flags & ts.SymbolFlags.Optional || type.flags & ts.TypeFlags.Boolean) optional.push(at);
  return valueOf(type, at, optional);
}

function textOf(name: string): string {
  if (/^(on|from|to|day|before)$|On$|Since$|By$/.test(name) && !/edBy$|drawnUpBy/.test(name)) return '2026-01-20';
  return /At$|^at$|^since$|^nextAttempt$/.test(name) ? '2026-01-20T02:00:00Z' : `${name}-1`;
}

/** The same with something missing: not there at all, or there as null. */
export function without(value: unknown, [name, ...rest]: string[], left: null | undefined): unknown {
  if (Array.isArray(value)) return value.map((one, i) => (String(i) === name ? without(one, rest, left) : one));
  if (!value || typeof value !== 'object') return value;
  return { ...value, [name!]: rest.length ? without((value as Record<string, unknown>)[name!], rest, left) : left };
}
